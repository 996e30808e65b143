package app.lede.results.ui;

import app.lede.quiz.Quiz;
import app.lede.results.GradingRules;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which category each quiz of a class counts in, if it counts at all. */
final class QuizPlaces extends Composite<Div> {
    /**
     * A choice.
     *
     * @param category null: the quiz counts, or does not, without one
     */
    record Choice(boolean counts, NumberedRows.@Nullable Row category) {
        static final Choice OUT = new Choice(false, null);
        static final Choice IN = new Choice(true, null);

        private String label() {
            if (!counts) {
                return "Does not count";
            }
            if (category == null) {
                return "Counts";
            }
            return category.name().isEmpty() ? "Category without a name" : category.name();
        }
    }

    private final transient Map<UUID, Select<Choice>> fields = new LinkedHashMap<>();

    QuizPlaces(List<Quiz> quizzes) {
        getContent().addClassName("results-places");
        for (var quiz : quizzes) {
            var field = new Select<Choice>();
            field.setLabel(quiz.title());
            field.setItemLabelGenerator(Choice::label);
            fields.put(quiz.id(), field);
            getContent().add(field);
        }
    }

    /** Shows the rules as they are kept. */
    void show(GradingRules rules, List<NumberedRows.Row> categories) {
        fields.forEach((quizId, field) -> {
            var choices = choices(categories);
            field.setItems(choices);
            int place = rules.categories().indexOf(rules.categoryOf(quizId));
            field.setValue(rules.leftOut().contains(quizId) ? Choice.OUT : choices.get(Math.max(0, place)));
        });
    }

    /** Offers the categories as they stand now; a quiz whose category is gone goes into the first. */
    void offer(List<NumberedRows.Row> categories) {
        var choices = choices(categories);
        fields.values().forEach(field -> {
            var before = field.getValue();
            field.setItems(choices);
            field.setValue(choices.contains(before) ? before : choices.getFirst());
        });
    }

    Set<UUID> leftOut() {
        var out = new HashSet<UUID>();
        fields.forEach((quizId, field) -> {
            if (Choice.OUT.equals(field.getValue())) {
                out.add(quizId);
            }
        });
        return out;
    }

    Map<UUID, String> placed() {
        var placed = new HashMap<UUID, String>();
        fields.forEach((quizId, field) -> {
            var category = field.getValue().category();
            if (category != null) {
                placed.put(quizId, category.name());
            }
        });
        return placed;
    }

    /** The field of a quiz, to be chosen in. */
    Select<Choice> field(UUID quizId) {
        var field = fields.get(quizId);
        if (field == null) {
            throw new IllegalArgumentException("not a quiz of this class");
        }
        return field;
    }

    private static List<Choice> choices(List<NumberedRows.Row> categories) {
        var choices = new ArrayList<Choice>();
        if (categories.isEmpty()) {
            choices.add(Choice.IN);
        }
        categories.forEach(row -> choices.add(new Choice(true, row)));
        choices.add(Choice.OUT);
        return choices;
    }
}
