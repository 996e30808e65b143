package app.lede.classroom.ui;

import app.lede.base.Refusal;
import app.lede.classroom.Accommodation;
import app.lede.classroom.Accommodations;
import app.lede.classroom.ExtraTime;
import app.lede.classroom.Member;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** What one learner is granted beyond the others. */
final class AccommodationDialog extends Dialog {
    private static final List<Duration> OFFERED = List.of(
            Duration.ZERO,
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofDays(1),
            Duration.ofDays(2),
            Duration.ofDays(3),
            Duration.ofDays(7),
            Duration.ofDays(14));

    private final transient Accommodations accommodations;
    private final UUID classId;
    private final transient Member member;
    private final transient Runnable changed;
    private final RadioButtonGroup<ExtraTime> extraTime = new RadioButtonGroup<>("Time for each attempt");
    private final Select<Duration> closing = new Select<>();
    private final Checkbox readAloud = new Checkbox("A device may read questions aloud");

    AccommodationDialog(
            Accommodations accommodations, UUID classId, Member member, Accommodation granted, Runnable changed) {
        this.accommodations = accommodations;
        this.classId = classId;
        this.member = member;
        this.changed = changed;
        setHeaderTitle("Arrangements for " + member.name());
        extraTime.setItems(ExtraTime.values());
        extraTime.setItemLabelGenerator(ExtraTime::label);
        extraTime.setValue(granted.extraTime());
        extraTime.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        var times = new TreeSet<>(OFFERED);
        times.add(granted.longerClosing());
        closing.setLabel("Quizzes close");
        closing.setItems(times);
        closing.setItemLabelGenerator(time -> time.isZero() ? "With the class" : Accommodation.later(time));
        closing.setValue(granted.longerClosing());
        readAloud.setValue(granted.readAloud());
        var note = new Paragraph("They hold in every quiz of every class, also in attempts that are running now. Only"
                + " this learner and their instructors see them.");
        note.addClassName("lede-note");
        var form = new Div(extraTime, closing, readAloud, note);
        form.addClassName("lede-form");
        add(form);
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        try {
            accommodations.grant(
                    classId,
                    member.learnerId(),
                    new Accommodation(extraTime.getValue(), closing.getValue(), readAloud.getValue()));
            close();
            changed.run();
        } catch (Refusal refusal) {
            closing.setErrorMessage(refusal.getMessage());
            closing.setInvalid(true);
        }
    }
}
