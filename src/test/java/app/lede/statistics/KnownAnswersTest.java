package app.lede.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The published figures of the LSAT-6 data, to their last printed digit. */
class KnownAnswersTest {
    private static final ItemAnalysis LSAT = ItemAnalysis.of(Lsat6.sheet());

    private static void agree(Function<ItemFigures, @Nullable Double> figure, Offset<Double> digits, double... known) {
        for (int i = 0; i < known.length; i++) {
            assertThat(figure.apply(LSAT.items().get(i))).isCloseTo(known[i], digits);
        }
    }

    private static Offset<Double> decimals(int count) {
        return within(0.5 * Math.pow(10, -count) + 1e-12);
    }

    @Test
    void facilities() {
        agree(ItemFigures::facility, within(1e-12), .924, .709, .553, .763, .870);
    }

    @Test
    void alpha() {
        assertThat(LSAT.quiz().alpha()).isCloseTo(.29500, decimals(5));
        agree(ItemFigures::alphaIfDeleted, decimals(4), .2754, .2376, .2168, .2459, .2663);
    }

    @Test
    void correlations() {
        agree(ItemFigures::pointBiserial, decimals(4), .3620, .5668, .6184, .5344, .4354);
        agree(ItemFigures::itemRest, decimals(4), .1128, .1532, .1728, .1444, .1216);
        agree(ItemFigures::discrimination, decimals(4), .1128, .1532, .1728, .1444, .1216);
    }

    @Test
    void raschDifficulties() {
        var known = List.of(-1.256, .475, 1.236, .168, -.623);
        for (int i = 0; i < known.size(); i++) {
            assertThat(Objects.requireNonNull(LSAT.rasch().difficulty(i))).isCloseTo(known.get(i), decimals(3));
        }
    }
}
