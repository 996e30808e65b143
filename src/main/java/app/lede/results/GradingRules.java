package app.lede.results;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How the quizzes of a class make a learner's total, as {@link Totals} works it out.
 *
 * @param categories none: all quizzes count together
 * @param placed the name of the category a quiz is in; a quiz that is not here, or in one that is no more, is in the
 *     first category
 * @param leftOut quizzes that do not count
 * @param scale the letters, the highest first; none: totals have no letter
 */
public record GradingRules(
        Weighting weighting,
        Missing missing,
        List<Category> categories,
        Map<UUID, String> placed,
        Set<UUID> leftOut,
        List<Grade> scale) {
    /** All finished quizzes count the same, and nothing else counts. */
    public static final GradingRules USUAL =
            new GradingRules(Weighting.EQUALLY, Missing.LEFT_OUT, List.of(), Map.of(), Set.of(), List.of());

    public GradingRules {
        categories = List.copyOf(categories);
        placed = Map.copyOf(placed);
        leftOut = Set.copyOf(leftOut);
        scale = scale.stream()
                .sorted(Comparator.comparing(Grade::from).reversed())
                .toList();
    }

    /** How quizzes count beside each other, within their category. Names are stored: they never change. */
    public enum Weighting {
        EQUALLY("Each quiz counts the same"),
        BY_POINTS("Each quiz counts by its points");

        private final String label;

        Weighting(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What a quiz does that a learner never started before it closed. Names are stored: they never change. */
    public enum Missing {
        LEFT_OUT("They are left out of the total"),
        NOTHING("They count as 0");

        private final String label;

        Missing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * Quizzes that count together.
     *
     * @param weight in percent, 0 to 100, with at most two decimals
     */
    public record Category(String name, BigDecimal weight) {
        static final Category ALL = new Category("", BigDecimal.valueOf(100));

        public Category {
            name = name.strip();
        }
    }

    /**
     * A letter, or whatever a scale calls it.
     *
     * @param from the lowest total it is given for, in percent, 0 to 100, with at most one decimal as totals have
     */
    public record Grade(String letter, BigDecimal from) {
        public Grade {
            letter = letter.strip();
        }
    }

    /** The category a quiz counts in. */
    public Category categoryOf(UUID quizId) {
        var name = placed.get(quizId);
        return categories.stream()
                .filter(category -> category.name().equals(name))
                .findFirst()
                .or(() -> categories.stream().findFirst())
                .orElse(Category.ALL);
    }

    /** The letter of a total as it is shown; empty without a scale. */
    Optional<String> letter(BigDecimal percent) {
        return scale.stream()
                .filter(grade -> percent.compareTo(grade.from()) >= 0)
                .map(Grade::letter)
                .findFirst();
    }

    /** What the weights of all categories add up to. */
    public BigDecimal sumOfWeights() {
        return categories.stream().map(Category::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
