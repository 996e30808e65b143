package app.lede.results;

import app.lede.quiz.Quiz;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How totals are made, in sentences for whoever reads them. Pure. */
public final class GradingWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private GradingWords() {}

    /** @param quizzes of the class */
    public static String say(GradingRules rules, List<Quiz> quizzes) {
        var sentences = new ArrayList<String>();
        sentences.add("Total: " + lower(rules.weighting().label())
                + (rules.categories().isEmpty() ? "" : " within its category") + ".");
        if (!rules.categories().isEmpty()) {
            sentences.add("Categories: "
                    + rules.categories().stream()
                            .map(category -> category.name() + " " + percent(category.weight()))
                            .collect(Collectors.joining(", "))
                    + ". One where a learner has nothing that counts drops out.");
            weights(rules).ifPresent(sentences::add);
        }
        sentences.add(
                switch (rules.missing()) {
                    case LEFT_OUT -> "Missing quizzes are left out.";
                    case NOTHING -> "Missing quizzes count as 0.";
                });
        var leftOut = quizzes.stream()
                .filter(quiz -> rules.leftOut().contains(quiz.id()))
                .map(quiz -> "“" + quiz.title() + "”")
                .toList();
        if (!leftOut.isEmpty()) {
            sentences.add(
                    (leftOut.size() == 1 ? "Does not count: " : "Do not count: ") + String.join(", ", leftOut) + ".");
        }
        if (!rules.scale().isEmpty()) {
            sentences.add("Letters: "
                    + rules.scale().stream()
                            .map(grade -> grade.letter() + " from " + percent(grade.from()))
                            .collect(Collectors.joining(", "))
                    + ". They go by the total as it is shown, rounded to a tenth of a percent, halves up.");
        }
        return String.join(" ", sentences);
    }

    /** What happens to weights that do not add up to 100; empty if they do, or there are none. */
    public static Optional<String> weights(GradingRules rules) {
        var sum = rules.sumOfWeights();
        return rules.categories().isEmpty() || sum.compareTo(HUNDRED) == 0
                ? Optional.empty()
                : Optional.of("The weights add up to " + percent(sum) + ", not 100%: each counts as its part of "
                        + percent(sum) + ".");
    }

    private static String percent(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString() + "%";
    }

    private static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
