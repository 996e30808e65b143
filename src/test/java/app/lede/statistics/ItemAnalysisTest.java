package app.lede.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
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

    @Property(tries = 300)
    void keepsToItsRangesAndNeverToTheOrderOfLearners(
            @ForAll @Size(min = 1, max = 30) List<@Size(4) List<@DoubleRange(min = 0, max = 1) Double>> rows,
            @ForAll @IntRange(max = 3) int coarseness) {
        var marks = rows.stream()
                .map(row -> row.stream()
                        .mapToDouble(
                                mark -> coarseness == 0 ? mark : Math.round(mark * coarseness) / (double) coarseness)
                        .toArray())
                .toList();
        var shuffled = new ArrayList<>(marks);
        Collections.shuffle(shuffled, new Random(rows.size()));

        var analysis = ItemAnalysis.of(Sheets.ofMarks(marks.toArray(double[][]::new), 1, 2, 0.5, 3));
        var other = ItemAnalysis.of(Sheets.ofMarks(shuffled.toArray(double[][]::new), 1, 2, 0.5, 3));

        for (int i = 0; i < 4; i++) {
            var item = analysis.items().get(i);
            within(item.facility(), 0, 1);
            within(item.itemRest(), -1, 1);
            within(item.pointBiserial(), -1, 1);
            within(item.efficiency(), -Double.MAX_VALUE, 1 + 1e-9);
            within(item.effectiveWeight(), 0, 1);
            within(item.d(), -1, 1);
            same(item.itemRest(), other.items().get(i).itemRest());
            same(item.d(), other.items().get(i).d());
            same(item.alphaIfDeleted(), other.items().get(i).alphaIfDeleted());
            same(analysis.rasch().difficulty(i), other.rasch().difficulty(i));
        }
        within(analysis.quiz().alpha(), -Double.MAX_VALUE, 1 + 1e-9);
        within(analysis.quiz().errorRatio(), 0, Double.MAX_VALUE);
        same(analysis.quiz().kurtosis(), other.quiz().kurtosis());
    }

    private static void within(@Nullable Double figure, double low, double high) {
        if (figure != null) {
            assertThat(figure).isBetween(low, high);
        }
    }

    private static void same(@Nullable Double figure, @Nullable Double other) {
        if (figure == null || other == null) {
            assertThat(figure).isEqualTo(other);
        } else {
            assertThat(figure).isCloseTo(other, offset(1e-6 * Math.max(1, Math.abs(other))));
        }
    }
}
