package app.lede.item;

import static app.lede.item.Items.entry;
import static app.lede.item.Items.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an author is told before an item can be asked. */
class ProblemsTest {

    @Test
    void aChoiceNeedsAStemTwoOptionsAndOneKey() {
        assertThat(new SingleChoice(" ", List.of()).problems())
                .containsExactly("Write the question.", "Give at least two options.", "Mark the right option.");
        assertThat(new SingleChoice("Who?", List.of(option("a", "Putin", true), option("b", "Assad", true))).problems())
                .containsExactly("Mark only one option as right.");
        assertThat(new SingleChoice("Who?", List.of(option("a", "Putin", true), option("b", " ", false))).problems())
                .containsExactly("An option is empty: write it or remove it.");
    }

    @Test
    void aMultipleChoiceNeedsOneKeyAtLeast() {
        assertThat(new MultipleChoice("Who?", List.of(option("a", "Putin", false), option("b", "Assad", false)))
                        .problems())
                .containsExactly("Mark the right options.");
        assertThat(new MultipleChoice("Who?", List.of(option("a", "Putin", true), option("b", "Assad", true)))
                        .problems())
                .isEmpty();
    }

    @Test
    void aClaimNeedsWhoMakesIt() {
        assertThat(new ClaimOrFact("They met.", true, " ").problems())
                .containsExactly("Say who claims it: feedback names them.");
        assertThat(new ClaimOrFact("", false, "").problems()).containsExactly("Write the statement.");
    }

    @Test
    void twoOptionsMustNotSayTheSame() {
        assertThat(new SingleChoice("Who?", List.of(option("a", "the U.S.", true), option("b", "US", false)))
                        .problems())
                .containsExactly("Two options say the same: “US”.");
    }

    @Test
    void whoSaidItNeedsTheStatement() {
        assertThat(new WhoSaidIt("Who?", "", List.of(option("a", "Putin", true), option("b", "Assad", false)))
                        .problems())
                .containsExactly("Give the statement that somebody made.");
    }

    @Test
    void typedKindsNeedAnAcceptedAnswer() {
        assertThat(new TypedAnswer("Who?", List.of(" ")).problems())
                .containsExactly("Give at least one accepted answer.");
        assertThat(new Gap("", "", List.of()).problems())
                .containsExactly("Write the sentence around the gap.", "Give at least one accepted answer.");
    }

    @Test
    void anOrderNeedsThreeDifferentEvents() {
        assertThat(new TimeOrder("Order.", List.of(entry("a", "War"), entry("b", "the war"))).problems())
                .containsExactly("Give at least three events.", "Two events say the same.");
    }

    @Test
    void matchingNeedsTwoCompletePairs() {
        assertThat(new Matching("Match.", List.of(new Pair(entry("a", "Putin"), entry("b", "")))).problems())
                .containsExactly("Give at least two pairs.", "A pair is incomplete: fill both sides or remove it.");
    }

    @Test
    void aToleranceIsNotNegative() {
        assertThat(new NumberAnswer("How many?", BigDecimal.ONE, new BigDecimal(-1), "").problems())
                .containsExactly("The tolerance must be 0 or more.");
    }

    @Test
    void pointsAreOneToAHundred() {
        var item = Items.item(Items.CHOICE);
        assertThatThrownBy(() -> item.withPoints(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> item.withPoints(101)).isInstanceOf(IllegalArgumentException.class);
        assertThat(item.withPoints(100).points()).isEqualTo(100);
        assertThat(item.withPoints(100).problems()).isEmpty();
        // as a quiz has it that has dropped the question, and no author
        assertThat(item.withPoints(Item.DROPPED).counts()).isFalse();
        assertThat(item.withPoints(Item.DROPPED).problems()).containsExactly("Give 1 to 100 points.");
    }

    @Test
    void anAnswerThatIsTooLongIsRefusedNotCut() {
        assertThatThrownBy(() -> new Response.Typed("x".repeat(2_001))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partialCreditLiesStrictlyBetweenNoneAndAll() {
        assertThatThrownBy(() -> new Outcome.Partial(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outcome.Partial(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outcome.Partial(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
