package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.results.GradingRules.Category;
import app.lede.results.GradingRules.Grade;
import app.lede.results.GradingRules.Missing;
import app.lede.results.GradingRules.Weighting;
import app.lede.results.Totals.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    private static Part done(UUID quiz, int full, double share) {
        return new Part(quiz, full, share, false);
    }

    private static Part open(UUID quiz, int full) {
        return new Part(quiz, full, null, false);
    }

    private static Part missing(UUID quiz, int full) {
        return new Part(quiz, full, null, true);
    }

    private static GradingRules rules(Weighting weighting, Missing missing) {
        return new GradingRules(weighting, missing, List.of(), Map.of(), Set.of(), List.of());
    }

    private static GradingRules categories(String testsWeight, String homeworkWeight) {
        return new GradingRules(
                Weighting.EQUALLY,
                Missing.LEFT_OUT,
                List.of(
                        new Category("Tests", new BigDecimal(testsWeight)),
                        new Category("Homework", new BigDecimal(homeworkWeight))),
                Map.of(FIRST, "Tests", SECOND, "Homework"),
                Set.of(),
                List.of());
    }

    private static GradingRules scale(String... grades) {
        return new GradingRules(
                Weighting.EQUALLY,
                Missing.LEFT_OUT,
                List.of(),
                Map.of(),
                Set.of(),
                IntStream.range(0, grades.length / 2)
                        .mapToObj(i -> new Grade(grades[2 * i], new BigDecimal(grades[2 * i + 1])))
                        .toList());
    }

    private static void says(GradingRules rules, String words, Part... parts) {
        assertThat(Totals.of(rules, List.of(parts)).say()).isEqualTo(words);
    }

    @Test
    void quizzesCountTheSameUnlessTheyCountByTheirPoints() {
        says(GradingRules.USUAL, "75%", done(FIRST, 10, 1), done(SECOND, 30, 0.5));
        says(rules(Weighting.BY_POINTS, Missing.LEFT_OUT), "62.5%", done(FIRST, 10, 1), done(SECOND, 30, 0.5));
        assertThat(Totals.of(GradingRules.USUAL, List.of(done(FIRST, 10, 1), done(SECOND, 30, 0.5)))
                        .sayPoints())
                .isEqualTo("25 of 40");
    }

    @Test
    void aMissingQuizCountsAsTheRulesSayAndAnOpenOneNotAtAll() {
        says(GradingRules.USUAL, "80%", done(FIRST, 10, 0.8), missing(SECOND, 10), open(THIRD, 10));
        var nothing = rules(Weighting.EQUALLY, Missing.NOTHING);
        says(nothing, "40%", done(FIRST, 10, 0.8), missing(SECOND, 10), open(THIRD, 10));
        assertThat(Totals.of(nothing, List.of(done(FIRST, 10, 0.8), missing(SECOND, 10))))
                .isEqualTo(new Total(8, 20, new BigDecimal("40.0"), null));
        says(nothing, "–", open(THIRD, 10));
    }

    @Test
    void aQuizThatIsLeftOutOrWorthNothingDoesNotCount() {
        var leftOut =
                new GradingRules(Weighting.EQUALLY, Missing.NOTHING, List.of(), Map.of(), Set.of(SECOND), List.of());
        says(leftOut, "100%", done(FIRST, 10, 1), done(SECOND, 10, 0), missing(THIRD, 0));
        says(leftOut, "–", done(SECOND, 10, 0), missing(SECOND, 10));
    }

    @Test
    void categoriesCountByTheirWeights() {
        says(categories("60", "40"), "80%", done(FIRST, 10, 1), done(SECOND, 10, 0.5));
        // Of 60: 40 and 20.
        says(categories("40", "20"), "83.3%", done(FIRST, 10, 1), done(SECOND, 10, 0.5));
        says(categories("60", "0"), "100%", done(FIRST, 10, 1), done(SECOND, 10, 0.5));
        says(categories("60", "0"), "–", done(SECOND, 10, 0.5));
    }

    @Test
    void anEmptyCategoryDropsOutAndAQuizWithoutOneIsInTheFirst() {
        says(categories("60", "40"), "50%", open(FIRST, 10), done(SECOND, 10, 0.5));
        says(categories("60", "40"), "80%", done(THIRD, 10, 1), done(SECOND, 10, 0.5));
    }

    @Test
    void theLetterGoesByThePercentAsItIsShown() {
        var scale = scale("F", "0", "B", "80", "A", "90", "A+", "97.5");
        says(scale, "90%, A", done(FIRST, 10, 0.9));
        says(scale, "90%, A", done(FIRST, 10, 0.8995));
        says(scale, "89.9%, B", done(FIRST, 10, 0.89949));
        says(scale, "97.5%, A+", done(FIRST, 10, 0.975));
        says(scale, "97.4%, A", done(FIRST, 10, 0.9744));
        says(scale, "0%, F", done(FIRST, 10, 0));
        says(scale, "–", open(FIRST, 10));
        // Three shares that are no binary fractions: exactly 90.
        says(scale, "90%, A", done(FIRST, 10, 0.7), done(SECOND, 10, 1), done(THIRD, 10, 1));
        // Exactly 89.95, whatever binary fractions make of it.
        says(scale, "90%, A", done(FIRST, 10, 0.899), done(SECOND, 10, 0.9));
    }

    private static List<Part> parts(List<Integer> tenths) {
        return IntStream.range(0, tenths.size())
                .mapToObj(i -> done(new UUID(1, i), 10 + i, tenths.get(i) / 1000.0))
                .toList();
    }

    private static BigDecimal percent(GradingRules rules, List<Part> parts) {
        return percent(Totals.of(rules, parts).percent());
    }

    private static BigDecimal percent(@Nullable BigDecimal percent) {
        return Objects.requireNonNull(percent);
    }

    @Property(tries = 300)
    void theTotalLiesBetweenTheLowestAndTheHighest(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 1000) Integer> tenths, @ForAll Weighting weighting) {
        var percent = percent(rules(weighting, Missing.LEFT_OUT), parts(tenths));
        var lowest = tenths.stream().mapToInt(Integer::intValue).min().orElseThrow();
        var highest = tenths.stream().mapToInt(Integer::intValue).max().orElseThrow();
        assertThat(percent).isBetween(BigDecimal.valueOf(lowest, 1), BigDecimal.valueOf(highest, 1));
    }

    @Property(tries = 300)
    void onlyTheProportionOfWeightsMatters(
            @ForAll @IntRange(max = 1000) int tests,
            @ForAll @IntRange(max = 1000) int homework,
            @ForAll @IntRange(min = 1, max = 50) int one,
            @ForAll @IntRange(min = 1, max = 50) int other) {
        var parts = List.of(done(FIRST, 10, tests / 1000.0), done(SECOND, 10, homework / 1000.0));
        assertThat(percent(categories(String.valueOf(one), String.valueOf(other)), parts))
                .isEqualTo(percent(categories(String.valueOf(2 * one), String.valueOf(2 * other)), parts));
    }

    @Property(tries = 300)
    void aHigherShareNeverMakesALowerLetter(
            @ForAll @IntRange(max = 999) int lower, @ForAll @IntRange(min = 1, max = 1000) int more) {
        var rules = scale("F", "0", "D", "60", "C", "70", "B", "80", "A", "90");
        int higher = Math.min(1000, lower + more);
        assertThat(letter(rules, higher)).isLessThanOrEqualTo(letter(rules, lower));
    }

    private static String letter(GradingRules rules, int tenths) {
        return Objects.requireNonNull(
                Totals.of(rules, List.of(done(FIRST, 10, tenths / 1000.0))).letter());
    }

    @Property(tries = 300)
    void missingQuizzesNeverRaiseATotal(@ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1000) Integer> tenths) {
        var parts = new ArrayList<>(parts(tenths));
        parts.add(missing(THIRD, 20));
        assertThat(percent(rules(Weighting.BY_POINTS, Missing.NOTHING), parts))
                .isLessThanOrEqualTo(percent(rules(Weighting.BY_POINTS, Missing.LEFT_OUT), parts));
    }
}
