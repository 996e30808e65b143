package app.lede.results;

import app.lede.results.GradingRules.Category;
import app.lede.results.GradingRules.Grade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Why rules for totals cannot be kept.
 *
 * @param row of the categories or letters as they were given, from 0
 * @param words say what to do
 */
public record GradingProblem(Where where, int row, String words) {
    static final int MOST_ROWS = 20;
    static final int LONGEST_NAME = 60;
    static final int LONGEST_LETTER = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int WEIGHT_DECIMALS = 2;

    /** What has to be mended. */
    public enum Where {
        CATEGORY_NAME,
        CATEGORY_WEIGHT,
        LETTER,
        LETTER_FROM
    }

    /** All that is wrong with categories and a scale, in the order given. */
    public static List<GradingProblem> of(List<Category> categories, List<Grade> scale) {
        var problems = new ArrayList<GradingProblem>();
        categories(categories, problems);
        scale(scale, problems);
        return List.copyOf(problems);
    }

    private static void categories(List<Category> categories, List<GradingProblem> problems) {
        var names = new HashSet<String>();
        for (int row = 0; row < categories.size(); row++) {
            var category = categories.get(row);
            if (row >= MOST_ROWS) {
                problems.add(new GradingProblem(
                        Where.CATEGORY_NAME, row, "A class has at most " + MOST_ROWS + " categories."));
            } else if (category.name().isEmpty()) {
                problems.add(new GradingProblem(Where.CATEGORY_NAME, row, "Give the category a name."));
            } else if (category.name().length() > LONGEST_NAME) {
                problems.add(new GradingProblem(
                        Where.CATEGORY_NAME, row, "A name has at most " + LONGEST_NAME + " characters."));
            } else if (!names.add(category.name().toLowerCase(Locale.ROOT))) {
                problems.add(new GradingProblem(Where.CATEGORY_NAME, row, "Another category has this name."));
            }
            if (!isPercent(category.weight(), WEIGHT_DECIMALS)) {
                problems.add(new GradingProblem(
                        Where.CATEGORY_WEIGHT, row, "Give a weight from 0 to 100, with at most two decimals."));
            }
        }
        if (!categories.isEmpty()
                && categories.stream().allMatch(category -> category.weight().signum() == 0)) {
            problems.add(new GradingProblem(
                    Where.CATEGORY_WEIGHT, 0, "Give at least one category a weight above 0, or remove them all."));
        }
    }

    private static void scale(List<Grade> scale, List<GradingProblem> problems) {
        var letters = new HashSet<String>();
        for (int row = 0; row < scale.size(); row++) {
            var grade = scale.get(row);
            if (row >= MOST_ROWS) {
                problems.add(new GradingProblem(Where.LETTER, row, "A scale has at most " + MOST_ROWS + " letters."));
            } else if (grade.letter().isEmpty()) {
                problems.add(new GradingProblem(Where.LETTER, row, "Type a letter or a word."));
            } else if (grade.letter().length() > LONGEST_LETTER) {
                problems.add(new GradingProblem(
                        Where.LETTER, row, "A letter has at most " + LONGEST_LETTER + " characters."));
            } else if (!letters.add(grade.letter())) {
                problems.add(new GradingProblem(Where.LETTER, row, "This letter is there already."));
            }
            if (!isPercent(grade.from(), Totals.DECIMALS)) {
                problems.add(new GradingProblem(
                        Where.LETTER_FROM, row, "Give a percent from 0 to 100, with at most one decimal."));
            } else if (IntStream.range(0, row)
                    .anyMatch(before -> scale.get(before).from().compareTo(grade.from()) == 0)) {
                problems.add(new GradingProblem(Where.LETTER_FROM, row, "Another letter begins here."));
            }
        }
        if (!scale.isEmpty() && scale.stream().noneMatch(grade -> grade.from().signum() == 0)) {
            problems.add(new GradingProblem(
                    Where.LETTER_FROM,
                    scale.size() - 1,
                    "The lowest letter begins at 0, so that every total has a letter."));
        }
    }

    private static boolean isPercent(BigDecimal number, int decimals) {
        return number.signum() >= 0
                && number.compareTo(HUNDRED) <= 0
                && number.stripTrailingZeros().scale() <= decimals;
    }
}
