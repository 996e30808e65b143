package app.lede.quiz.ui;

import app.lede.base.ui.BrowserTime;
import app.lede.classroom.ClassSummary;
import app.lede.quiz.ClassTimes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Times of their own for classes, where several are chosen. Until it is asked for, all have the same. */
final class ClassTimesField extends Composite<Div> {
    private record Row(Div line, DateTimePicker opens, DateTimePicker closes) {}

    private final Checkbox different = new Checkbox("Each class has its own times");
    private final Div lines = new Div();
    private final transient Map<UUID, Row> rows = new LinkedHashMap<>();
    private transient List<ClassSummary> chosen = List.of();
    private transient @Nullable LocalDateTime usualOpening;
    private transient @Nullable LocalDateTime usualClosing;

    ClassTimesField() {
        getContent().addClassName("quiz-class-times");
        different.setVisible(false);
        different.addValueChangeListener(change -> lay());
        getContent().add(different, lines);
    }

    /** Offers times for the classes chosen; a new one begins with those that all have. */
    void show(List<ClassSummary> classes, LocalDateTime opening, @Nullable LocalDateTime closing) {
        chosen = classes;
        usualOpening = opening;
        usualClosing = closing;
        different.setVisible(classes.size() > 1);
        lay();
    }

    private boolean isOn() {
        return different.isVisible() && different.getValue();
    }

    private void lay() {
        lines.removeAll();
        if (isOn()) {
            chosen.forEach(one ->
                    lines.add(rows.computeIfAbsent(one.id(), id -> row(one)).line()));
        }
    }

    private Row row(ClassSummary one) {
        var opens = picker("Opens", one, usualOpening);
        var closes = picker("Closes", one, usualClosing);
        opens.setHelperText("Empty or past: at once.");
        closes.setHelperText("Empty: it stays open.");
        var line = new Div(new H3(one.name()), opens, closes);
        line.addClassName("quiz-class-times-row");
        return new Row(line, opens, closes);
    }

    private static DateTimePicker picker(String word, ClassSummary one, @Nullable LocalDateTime value) {
        var picker = new DateTimePicker(word);
        picker.setStep(Duration.ofMinutes(15));
        picker.setValue(value);
        Labels.nameParts(picker, word + " for " + one.name() + ",");
        return picker;
    }

    /** Each class with its own times, or all with those given. */
    List<ClassTimes> times(List<ClassSummary> classes, Instant opening, @Nullable Instant closing) {
        return classes.stream()
                .map(one -> {
                    var row = isOn() ? rows.get(one.id()) : null;
                    return row == null
                            ? new ClassTimes(one.id(), opening, closing)
                            : new ClassTimes(one.id(), opening(row, opening), instant(row.closes()));
                })
                .toList();
    }

    private static Instant opening(Row row, Instant usual) {
        var chosen = instant(row.opens());
        return chosen == null ? usual : chosen;
    }

    private static @Nullable Instant instant(DateTimePicker picker) {
        var local = picker.getValue();
        return local == null ? null : BrowserTime.instant(local);
    }

    void clearProblems() {
        rows.values().forEach(row -> row.closes().setInvalid(false));
    }

    /** Shows what is wrong with the times of a class. */
    void show(UUID classId, String problem) {
        var row = rows.get(classId);
        if (row != null) {
            row.closes().setErrorMessage(problem);
            row.closes().setInvalid(true);
        }
    }
}
