package app.lede.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RaschTest {
    private static Rasch.Estimated estimated(AnswerSheet sheet) {
        return (Rasch.Estimated) ItemAnalysis.of(sheet).rasch();
    }

    private static String whyNot(String... rows) {
        return ((Rasch.NotEstimated) ItemAnalysis.of(Sheets.ofRows(rows)).rasch()).why();
    }

    /** Of two items the difference in difficulty is the logarithm of how often one was right alone over the other. */
    @Test
    void hasTheClosedFormOfTwoItems() {
        var rasch = estimated(Sheets.ofRows("10", "10", "10", "01", "11", "00"));
        assertThat(rasch.items().get(0).difficulty()).isCloseTo(-Math.log(3) / 2, offset(1e-12));
        assertThat(rasch.items().get(1).difficulty()).isCloseTo(Math.log(3) / 2, offset(1e-12));
        // The difference has variance 1/3 + 1/1; each centred difficulty is half of it.
        assertThat(rasch.items().get(0).standardError()).isCloseTo(Math.sqrt(4 / 3.0) / 2, offset(1e-12));
    }

    @Test
    void leavesOutItemsWithNoOrFullScoreAndSaysWhy() {
        var rasch = estimated(Sheets.ofRows("11000", "10100", "10010", "11100", "11110", "10110"));
        assertThat(rasch.items().get(0).why()).isEqualTo("Everybody got it right.");
        assertThat(rasch.items().get(0).difficulty()).isNull();
        assertThat(rasch.items().get(4).why()).isEqualTo("Nobody got it right.");
        assertThat(rasch.items().get(1).difficulty()).isNotNull();
        assertThat(rasch.scores()).hasSize(4);
    }

    /** The only learner who got the last item wrong has no other right: among those who tell items apart all have it. */
    @Test
    void leavesOutItemsThatAreExtremeOnceExtremeLearnersAreOut() {
        var rasch = estimated(Sheets.ofRows("000", "101", "011", "111"));
        assertThat(rasch.items().get(2).why()).startsWith("It does not tell apart");
        assertThat(rasch.items().get(0).difficulty()).isEqualTo(0);
    }

    @Test
    void leavesOutItemsWithPartialMarks() {
        var rasch = estimated(Sheets.ofMarks(new double[][] {{1, 0, 0.5}, {0, 1, 1}, {1, 0, 0}, {1, 1, 1}}, 1, 1, 1));
        assertThat(rasch.items().get(2).why()).isEqualTo("Its marks are not all 0 or 1.");
        assertThat(rasch.items().get(0).difficulty()).isCloseTo(-Math.log(2) / 2, offset(1e-12));
    }

    @Test
    void saysWhenThereAreNoEstimates() {
        assertThat(whyNot("11", "11")).startsWith("Fewer than two items");
        // Whoever has one of the last two right has one of the first two right as well, but never the other way.
        assertThat(whyNot("1000", "0100", "1110", "1101", "1110")).contains("easy and a hard part");
    }

    @Test
    void placesLearnersWithNoOrFullScoreToo() {
        var scores = estimated(Lsat6.sheet()).scores();
        assertThat(scores).extracting(RaschScore::learners).containsExactly(3, 20, 85, 237, 357, 298);
        assertThat(scores).extracting(RaschScore::ability).isSorted();
        assertThat(scores.getFirst().likeliest()).isNull();
        assertThat(scores.getLast().likeliestError()).isNull();
        assertThat(scores.getLast().ability()).isBetween(2.0, 4.0);
    }

    /** Elementary symmetric functions of 200 items reach 10⁵⁹ and more. */
    @Test
    void findsManyDifficultiesAgain() {
        var chance = new Random(7);
        int items = 200;
        var rows = new String[300];
        for (int learner = 0; learner < rows.length; learner++) {
            double ability = chance.nextGaussian() * 2;
            var row = new StringBuilder();
            for (int i = 0; i < items; i++) {
                double difficulty = -4 + 8.0 * i / (items - 1);
                row.append(chance.nextDouble() < 1 / (1 + Math.exp(difficulty - ability)) ? '1' : '0');
            }
            rows[learner] = row.toString();
        }
        var estimates = estimated(Sheets.ofRows(rows)).items();
        for (int i = 0; i < items; i++) {
            double error = Objects.requireNonNull(estimates.get(i).difficulty()) - (-4 + 8.0 * i / (items - 1));
            assertThat(Math.abs(error) / Objects.requireNonNull(estimates.get(i).standardError()))
                    .isLessThan(4.5);
        }
    }

    /** Against the definition: every pattern of a score written out. */
    @Test
    void knowsTheChancesOfEveryPattern() {
        var difficulties = new double[] {-1.3, 0.2, 0.7, 0.4};
        var learners = new double[] {0, 5, 7, 4, 0};
        var rights = new double[] {9, 8, 6, 7};
        double value = 0;
        var slope = new double[4];
        for (int score = 1; score < 4; score++) {
            double all = 0;
            var right = new double[4];
            for (int pattern = 0; pattern < 16; pattern++) {
                if (Integer.bitCount(pattern) == score) {
                    double chance = 1;
                    for (int i = 0; i < 4; i++) {
                        chance *= (pattern >> i & 1) == 1 ? Math.exp(-difficulties[i]) : 1;
                    }
                    all += chance;
                    for (int i = 0; i < 4; i++) {
                        right[i] += (pattern >> i & 1) == 1 ? chance : 0;
                    }
                }
            }
            value -= learners[score] * Math.log(all);
            for (int i = 0; i < 4; i++) {
                slope[i] += learners[score] * right[i] / all;
            }
        }
        for (int i = 0; i < 4; i++) {
            value -= rights[i] * difficulties[i];
            slope[i] -= rights[i];
        }
        var likelihood = new ConditionalLikelihood(rights, learners, difficulties);
        assertThat(likelihood.value()).isCloseTo(value, offset(1e-12));
        assertThat(likelihood.slope()).containsExactly(slope, offset(1e-12));
        assertThat(Arrays.stream(likelihood.information())
                        .map(row -> Arrays.stream(row).sum()))
                .allSatisfy(sum -> assertThat(sum).isCloseTo(0, offset(1e-12)));
        assertThat(List.of(likelihood.information()[0][1])).allMatch(covariance -> covariance < 0);
    }
}
