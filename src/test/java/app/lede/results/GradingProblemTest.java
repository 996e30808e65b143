package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lede.results.GradingProblem.Where;
import app.lede.results.GradingRules.Category;
import app.lede.results.GradingRules.Grade;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GradingProblemTest {
    private static Category category(String name, String weight) {
        return new Category(name, new BigDecimal(weight));
    }

    private static Grade grade(String letter, String from) {
        return new Grade(letter, new BigDecimal(from));
    }

    private static GradingRules rules(Category... categories) {
        return new GradingRules(
                GradingRules.Weighting.EQUALLY,
                GradingRules.Missing.LEFT_OUT,
                List.of(categories),
                Map.of(),
                Set.of(),
                List.of());
    }

    @ParameterizedTest
    @EnumSource
    void everyScaleToBeginWithCanBeKept(ScaleTemplate scale) {
        assertThat(GradingProblem.of(List.of(), scale.grades())).isEmpty();
    }

    @Test
    void namesTheRowAndWhatToDo() {
        var problems = GradingProblem.of(
                List.of(
                        category("Tests", "60"),
                        category(" ", "-1"),
                        category("TESTS", "100.5"),
                        category("Homework", "33.33")),
                List.of(grade("A", "90"), grade("A", "90.0"), grade("", "89.55"), grade("F", "10")));

        assertThat(problems)
                .extracting(GradingProblem::where, GradingProblem::row)
                .containsExactly(
                        tuple(Where.CATEGORY_NAME, 1),
                        tuple(Where.CATEGORY_WEIGHT, 1),
                        tuple(Where.CATEGORY_NAME, 2),
                        tuple(Where.CATEGORY_WEIGHT, 2),
                        tuple(Where.LETTER, 1),
                        tuple(Where.LETTER_FROM, 1),
                        tuple(Where.LETTER, 2),
                        tuple(Where.LETTER_FROM, 2),
                        tuple(Where.LETTER_FROM, 3));
        assertThat(problems.getLast().words()).contains("begins at 0");
    }

    @Test
    void refusesWeightsThatAreAllZeroAndTooManyRows() {
        assertThat(GradingProblem.of(List.of(category("Tests", "0"), category("Homework", "0.0")), List.of()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).contains("above 0"));
        assertThat(GradingProblem.of(Collections.nCopies(21, category("Tests", "5")), List.of()))
                .last()
                .satisfies(problem -> assertThat(problem.words()).contains("at most 20"));
    }

    @Test
    void saysThatWeightsDoNotAddUpTo100() {
        assertThat(GradingWords.weights(rules(category("Tests", "60"), category("Homework", "30.5"))))
                .contains("The weights add up to 90.5%, not 100%: each counts as its part of 90.5%.");
        assertThat(GradingWords.weights(rules(category("Tests", "60"), category("Homework", "40.0"))))
                .isEmpty();
        assertThat(GradingWords.weights(rules())).isEmpty();
    }
}
