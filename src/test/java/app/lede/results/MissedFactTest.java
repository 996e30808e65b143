package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.AttemptRecord;
import app.lede.attempt.AttemptState;
import app.lede.base.text.Evidence;
import app.lede.item.FactRef;
import app.lede.item.Item;
import app.lede.quiz.TakingRules;
import app.lede.writing.FrozenItem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissedFactTest {
    private static final String STATEMENT = "Russia joined the conflict in 2015.";

    private static FrozenItem about(FrozenItem frozen, String fact) {
        return about(frozen, fact, null);
    }

    private static FrozenItem about(FrozenItem frozen, String fact, @Nullable Evidence evidence) {
        var item = frozen.item();
        return new FrozenItem(
                frozen.id(),
                frozen.position(),
                new Item(item.id(), item.content(), "", evidence, null, new FactRef(fact, STATEMENT), item.points()));
    }

    private static ScoreSheet sheet(List<FrozenItem> items, String... letters) {
        List<AttemptRecord> attempts = Stream.of(letters)
                .map(each -> Sitting.attempt(UUID.randomUUID(), 1, AttemptState.SUBMITTED, items, each))
                .toList();
        return ScoreSheet.of(TakingRules.USUAL, items, List.of(), Map.of(), attempts);
    }

    @Test
    void namesTheQuestionsThatHalfOrMoreOfTheAnswersMissedTheWorstFirst() {
        var items = List.of(Sitting.typed(0, 1), Sitting.typed(1, 1), Sitting.order(2, 1));
        // Question 1: 1 of 4 missed. Question 2: 2 of 4. Question 3: partly right or blank 3 of 4.
        var missed = MissedFact.of(sheet(items, "yyp", "yyp", "yno", "nn-"));

        assertThat(missed).extracting(MissedFact::questions).containsExactly(List.of(3), List.of(2));
        assertThat(missed).extracting(MissedFact::missed).containsExactly(3, 2);
        assertThat(missed).extracting(MissedFact::answers).containsExactly(4, 4);
        assertThat(missed.getLast().statement()).isEqualTo("Question 1?");
        assertThat(missed.getLast().key()).isEqualTo("yes");
    }

    @Test
    void putsQuestionsAboutOneFactTogether() {
        var items = List.of(about(Sitting.typed(0, 1), "f"), about(Sitting.typed(1, 1), "f"));
        // 2 of 4 answers.
        var missed = MissedFact.of(sheet(items, "yn", "yn"));

        assertThat(missed).singleElement().satisfies(fact -> {
            assertThat(fact.statement()).isEqualTo(STATEMENT);
            assertThat(fact.key()).isEmpty();
            assertThat(fact.questions()).containsExactly(1, 2);
            assertThat(fact.missed()).isEqualTo(2);
            assertThat(fact.answers()).isEqualTo(4);
        });
    }

    @Test
    void asksTheQuestionWhereTheFactSaysNoMoreThanItsEvidence() {
        var same = Evidence.of(STATEMENT, 0, STATEMENT.length());
        var other = Evidence.of(STATEMENT, 0, 6);

        assertThat(MissedFact.of(sheet(List.of(about(Sitting.typed(0, 1), "f", same)), "n")))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.statement()).isEqualTo("Question 0?");
                    assertThat(fact.key()).isEqualTo("yes");
                    assertThat(fact.evidence()).isEqualTo(same);
                });
        assertThat(MissedFact.of(sheet(List.of(about(Sitting.typed(0, 1), "f", other)), "n")))
                .singleElement()
                .satisfies(fact -> assertThat(fact.statement()).isEqualTo(STATEMENT));
    }

    @Test
    void leavesOutWhatWasDroppedAndWhatNobodyHasFinished() {
        var items = List.of(Sitting.typed(0, Item.DROPPED), Sitting.typed(1, 1));
        assertThat(MissedFact.of(sheet(items, "nn")))
                .extracting(MissedFact::questions)
                .containsExactly(List.of(2));
        assertThat(MissedFact.of(sheet(items))).isEmpty();
    }
}
