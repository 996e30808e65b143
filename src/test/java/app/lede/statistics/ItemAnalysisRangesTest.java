package app.lede.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whatever the marks. */
class ItemAnalysisRangesTest {

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
