package app.lede.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemAnalysisTest {

    @Test
    void leavesEverythingBlankWithoutLearners() {
        var analysis = ItemAnalysis.of(new AnswerSheet(0, List.of(ItemMarks.of("Q1", List.of()))));
        var item = analysis.items().getFirst();
        assertThat(item.facility()).isNull();
        assertThat(item.sd()).isNull();
        assertThat(item.d()).isNull();
        assertThat(analysis.quiz().mean()).isNull();
        assertThat(analysis.quiz().median()).isNull();
        assertThat(analysis.rasch()).isInstanceOf(Rasch.NotEstimated.class);
    }

    @Test
    void leavesBlankWhatDividesByNoDifferences() {
        var analysis = ItemAnalysis.of(Sheets.ofRows("11", "11", "11"));
        var item = analysis.items().getFirst();
        assertThat(item.facility()).isEqualTo(1);
        assertThat(item.sd()).isEqualTo(0);
        assertThat(item.pointBiserial()).isNull();
        assertThat(item.itemRest()).isNull();
        assertThat(item.efficiency()).isNull();
        assertThat(item.effectiveWeight()).isNull();
        assertThat(item.d()).isNull();
        assertThat(analysis.quiz().sd()).isEqualTo(0);
        assertThat(analysis.quiz().alpha()).isNull();
        assertThat(analysis.quiz().skewness()).isNull();
        assertThat(analysis.quiz().kurtosis()).isNull();
        assertThat(analysis.quiz().sem()).isNull();
    }

    /** 0.1 + 0.2 is not 0.3 in binary fractions, and no difference between learners. */
    @Test
    void takesNoNoiseForDifferences() {
        var analysis = ItemAnalysis.of(Sheets.ofMarks(
                new double[][] {{0.1, 0.2, 0.3}, {0.2, 0.1, 0.3}, {0.3, 0.3, 0}}, 1, 1, 1));
        assertThat(analysis.quiz().alpha()).isNull();
        assertThat(analysis.quiz().skewness()).isNull();
        assertThat(analysis.items().getFirst().pointBiserial()).isNull();
        assertThat(analysis.items().getFirst().d()).isNull();
    }

    @Test
    void hasNoAlphaOfOneItem() {
        var analysis = ItemAnalysis.of(Sheets.ofRows("1", "0", "1"));
        assertThat(analysis.quiz().alpha()).isNull();
        assertThat(analysis.items().getFirst().alphaIfDeleted()).isNull();
        assertThat(ItemAnalysis.of(Sheets.ofRows("11", "00", "10"))
                        .items()
                        .getFirst()
                        .alphaIfDeleted())
                .isNull();
    }

    @Test
    void givesNoEffectiveWeightToAnItemThatRunsAgainstTheTotals() {
        var analysis = ItemAnalysis.of(Sheets.ofRows("0111", "0110", "1000", "1001", "0111"));
        assertThat(analysis.items().getFirst().effectiveWeight()).isNull();
        assertThat(analysis.items().stream()
                        .mapToDouble(item -> item.effectiveWeight() == null ? 0 : item.effectiveWeight())
                        .sum())
                .isCloseTo(1, offset(1e-12));
    }

    @Test
    void splitsNoLearnersWithTheSameTotal() {
        assertThat(Thirds.of(new double[] {1, 2, 3, 4, 5, 6, 7}).of())
                .containsExactly(
                        Third.LOWER, Third.LOWER, Third.MIDDLE, Third.MIDDLE, Third.MIDDLE, Third.UPPER, Third.UPPER);
        assertThat(Thirds.of(new double[] {3, 1, 1, 1, 2, 3, 3, 3}).of())
                .containsExactly(
                        Third.UPPER,
                        Third.LOWER,
                        Third.LOWER,
                        Third.LOWER,
                        Third.MIDDLE,
                        Third.UPPER,
                        Third.UPPER,
                        Third.UPPER);
        assertThat(Thirds.of(new double[] {1, 1, 1, 0}).size(Third.UPPER)).isEqualTo(3);
    }

    @Test
    void countsOptionsByThirds() {
        var marks = List.of(1.0, 1.0, 1.0, 0.0, 0.0, 0.0);
        var options = List.of(new Choice("A", true), new Choice("B", false), new Choice("C", false));
        var chosen = List.of(Set.of(0), Set.of(0), Set.of(0), Set.of(1), Set.of(1), Set.<Integer>of());
        var sheet = new AnswerSheet(
                6,
                List.of(
                        new ItemMarks("Q1", 1, 1 / 3.0, marks, new Choices(options, chosen)),
                        ItemMarks.of("Q2", List.of(1.0, 1.0, 0.0, 1.0, 0.0, 0.0))));

        var counted =
                Objects.requireNonNull(ItemAnalysis.of(sheet).items().getFirst().options());

        assertThat(counted.options())
                .containsExactly(
                        new OptionFigures("A", true, 0, 1, 2, 0.5, false),
                        new OptionFigures("B", false, 1, 1, 0, 2 / 6.0, false),
                        new OptionFigures("C", false, 0, 0, 0, 0.0, true));
        assertThat(counted.unanswered().lower()).isEqualTo(1);
    }
}
