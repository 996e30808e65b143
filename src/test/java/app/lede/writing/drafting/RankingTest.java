package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.ItemContent;
import app.lede.item.ItemKind;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.reading.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static Fact fact(String id, int sentence, double salience) {
        return SampleFacts.sold(id, "Norway sold ship " + id + ".", salience, sentence);
    }

    private static Proposal proposal(Fact fact, ItemContent content) {
        return new Proposal(content, fact, fact.id() + content.stem(), "", 0);
    }

    private static ItemContent typed(String id) {
        return new TypedAnswer("Which ship did Norway sell " + id + "?", List.of("a"));
    }

    private static ItemContent plain(String id) {
        return new TrueFalse("Norway sold ship " + id + ".", true, "");
    }

    private static List<Proposal> chosen(List<Proposal> proposals, int most) {
        return Ranking.choose(proposals, most).stream()
                .map(Ranking.Ranked::proposal)
                .toList();
    }

    @Test
    void takesOneFromEachSentenceAmongTheFirstTen() {
        var proposals = new ArrayList<Proposal>();
        for (int sentence = 0; sentence < 10; sentence++) {
            for (int at = 0; at < 3; at++) {
                var id = sentence + "-" + at;
                proposals.add(proposal(fact(id, sentence, 1 - sentence * 0.05), typed(id)));
            }
        }
        assertThat(chosen(proposals, 10))
                .hasSize(10)
                .extracting(proposal -> proposal.fact().sentence())
                .doesNotHaveDuplicates();
    }

    @Test
    void neverAsksForOneFactTwice() {
        var fact = fact("one", 0, 0.9);
        assertThat(chosen(List.of(proposal(fact, typed("one")), proposal(fact, plain("one"))), 10))
                .hasSize(1);
    }

    @Test
    void limitsStatementsThatOnlyRepeatTheArticle() {
        var proposals = IntStream.range(0, 20)
                .mapToObj(at -> proposal(fact("f" + at, at, 0.9), plain("f" + at)))
                .toList();
        assertThat(chosen(proposals, 10)).hasSize(3);
        assertThat(chosen(proposals, 20)).hasSize(6);
        assertThat(chosen(proposals, 4)).hasSize(2);
    }

    @Test
    void mixesTheKinds() {
        var proposals = new ArrayList<Proposal>();
        for (int at = 0; at < 10; at++) {
            proposals.add(proposal(fact("t" + at, at, 0.8), typed("t" + at)));
            proposals.add(proposal(
                    fact("s" + at, at + 10, 0.75), new TrueFalse("Norway sold ship s" + at + ".", false, "No.")));
        }
        assertThat(chosen(proposals, 6))
                .extracting(proposal -> proposal.content().kind())
                .contains(ItemKind.TYPED, ItemKind.TRUE_FALSE);
    }

    @Test
    void prefersWhatTheArticleHangsOnAndScoresWithinBounds() {
        var low = proposal(fact("low", 0, 0.2), typed("low"));
        var high = proposal(fact("high", 1, 0.9), typed("high"));
        assertThat(chosen(List.of(low, high), 1)).containsExactly(high);
        var far = new Proposal(typed("far"), fact("far", 2, 1), "far", "", 0.5);
        assertThat(Ranking.choose(List.of(low, high, far), 3))
                .allSatisfy(ranked -> assertThat(ranked.score()).isBetween(0.0, 1.0));
    }

    @Test
    void givesNothingForNothing() {
        assertThat(Ranking.choose(List.of(), 10)).isEmpty();
    }
}
