package app.lede.results;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a learner's quizzes come to.
 *
 * @param points reached in the quizzes that count, 0 to {@code of}
 * @param of what full marks in these quizzes are worth
 * @param percent 0 to 100, rounded once as {@link Totals} says; null while no quiz counts
 * @param letter of exactly this percent; null without a percent or a scale
 */
public record Total(
        double points,
        int of,
        @Nullable BigDecimal percent,
        @Nullable String letter) {
    /** The percent as it is shown everywhere: {@code 89.5%}, {@code 90%}; a dash while no quiz counts. */
    public String sayPercent() {
        return percent == null ? "–" : percent.stripTrailingZeros().toPlainString() + "%";
    }

    /** The points: {@code 7.5 of 20}; a dash while no quiz counts. */
    public String sayPoints() {
        return of == 0 ? "–" : Points.say(points) + " of " + of;
    }

    /** Percent, and the letter if there is one: {@code 89.5%, B}. */
    public String say() {
        return sayPercent() + (letter == null ? "" : ", " + letter);
    }
}
