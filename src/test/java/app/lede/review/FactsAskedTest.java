package app.lede.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.article.Article;
import app.lede.attempt.OutcomeKind;
import app.lede.attempt.ResponseRecord;
import app.lede.item.FactRef;
import app.lede.item.Item;
import app.lede.item.Response;
import app.lede.item.TypedAnswer;
import app.lede.writing.FrozenItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsAskedTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Article BRIDGE = article(1, "The bridge");
    private static final Article STORM = article(2, "The storm");

    private final FrozenItem city = frozen(1, "city");
    private final FrozenItem cityAsGap = frozen(2, "city");
    private final FrozenItem length = frozen(3, "length");
    private final FrozenItem byHand = frozen(4, null);

    @Test
    void theLatestAttemptCounts() {
        var facts = FactsAsked.of(List.of(
                attempt(BRIDGE, TUESDAY, Map.of(city, OutcomeKind.RIGHT)),
                attempt(BRIDGE, MONDAY, Map.of(city, OutcomeKind.WRONG))));
        assertThat(facts)
                .singleElement()
                .satisfies(article -> assertThat(article.facts())
                        .containsExactly(new FactResult("Statement city", OutcomeKind.RIGHT, TUESDAY)));
    }

    @Test
    void aFactAskedTwiceInOneAttemptIsRightOnlyIfBothAre() {
        var facts = FactsAsked.of(
                List.of(attempt(BRIDGE, MONDAY, Map.of(city, OutcomeKind.RIGHT, cityAsGap, OutcomeKind.PARTIAL))));
        assertThat(facts.getFirst().facts()).extracting(FactResult::outcome).containsExactly(OutcomeKind.PARTIAL);
        assertThat(facts.getFirst().right()).isZero();
    }

    @Test
    void whatALaterAttemptDoesNotAskStaysAsItWas() {
        var facts = FactsAsked.of(List.of(
                attempt(BRIDGE, MONDAY, Map.of(city, OutcomeKind.RIGHT, length, OutcomeKind.WRONG)),
                attempt(BRIDGE, TUESDAY, Map.of(length, OutcomeKind.RIGHT))));
        assertThat(facts.getFirst().facts())
                .containsExactlyInAnyOrder(
                        new FactResult("Statement city", OutcomeKind.RIGHT, MONDAY),
                        new FactResult("Statement length", OutcomeKind.RIGHT, TUESDAY));
    }

    @Test
    void anItemWithoutAResponseIsUnanswered() {
        var facts = FactsAsked.of(List.of(new Explained(BRIDGE, List.of(city), MONDAY, List.of())));
        assertThat(facts.getFirst().facts()).extracting(FactResult::outcome).containsExactly(OutcomeKind.UNANSWERED);
    }

    @Test
    void itemsWithoutAFactAreLeftOut() {
        assertThat(FactsAsked.of(List.of(attempt(BRIDGE, MONDAY, Map.of(byHand, OutcomeKind.RIGHT)))))
                .isEmpty();
    }

    @Test
    void theArticleAskedLastStandsFirst() {
        var facts = FactsAsked.of(List.of(
                attempt(STORM, MONDAY.minusSeconds(60), Map.of(length, OutcomeKind.RIGHT)),
                attempt(BRIDGE, MONDAY, Map.of(city, OutcomeKind.RIGHT)),
                attempt(STORM, TUESDAY, Map.of(length, OutcomeKind.RIGHT))));
        assertThat(facts).extracting(ArticleFacts::title).containsExactly("The storm", "The bridge");
    }

    private static Explained attempt(Article article, Instant finishedAt, Map<FrozenItem, OutcomeKind> outcomes) {
        var responses = new ArrayList<ResponseRecord>();
        outcomes.forEach((frozen, outcome) ->
                responses.add(new ResponseRecord(frozen.id(), new Response.Typed("x"), outcome, 0, finishedAt)));
        return new Explained(article, List.copyOf(outcomes.keySet()), finishedAt, responses);
    }

    private static FrozenItem frozen(int id, @Nullable String fact) {
        var reference = fact == null ? null : new FactRef(fact, "Statement " + fact);
        return new FrozenItem(
                new UUID(0, id),
                id,
                new Item(new UUID(1, id), new TypedAnswer("Which?", List.of("x")), "", null, null, reference, 1));
    }

    private static Article article(int id, String title) {
        return new Article(new UUID(2, id), true, title, "", "", "", null, "en", "", List.of(), "Text.");
    }
}
