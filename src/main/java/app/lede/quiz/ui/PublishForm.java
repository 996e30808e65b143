package app.lede.quiz.ui;

import app.lede.base.ui.BrowserTime;
import app.lede.classroom.Classes;
import app.lede.classroom.Membership;
import app.lede.quiz.ArticleAccess;
import app.lede.quiz.ClassTimes;
import app.lede.quiz.CountingAttempt;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.PublishingTemplates;
import app.lede.quiz.QuizSettings;
import app.lede.quiz.SettingsProblem;
import app.lede.quiz.TakingRules;
import app.lede.quiz.TemplateSettings;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The settings of a quiz to be. */
final class PublishForm extends Div {
    private static final int USUAL_DAYS = 7;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final int ANY_NUMBER = 0;
    private static final List<Integer> OFFERED_ATTEMPTS = List.of(1, 2, 3, ANY_NUMBER);

    private final transient Clock clock;
    private final ClassChoice classes;
    private final TextField title = new TextField("Title");
    private final RadioButtonGroup<Boolean> opensNow = new RadioButtonGroup<>("Opens");
    private final DateTimePicker opens = new DateTimePicker("Opening time");
    private final DateTimePicker closes = new DateTimePicker("Closing time");
    private final Select<Integer> attempts = new Select<>();
    private final RadioButtonGroup<FeedbackTiming> feedback = new RadioButtonGroup<>("Learners see what was right");
    private final WholeNumber timeLimit =
            new WholeNumber("Time limit", "minutes", "From when a learner starts. Empty: no limit.");
    private final Select<CountingAttempt> counts = new Select<>();
    private final RadioButtonGroup<ArticleAccess> article = new RadioButtonGroup<>("Learners can read the article");
    private final MoreSettings more = new MoreSettings();
    private final ClassTimesField ownTimes = new ClassTimesField();
    private final Button publish = new Button();
    private final Button preview = new Button("Preview as a learner");

    PublishForm(String setTitle, Classes classes, Membership membership, PublishingTemplates templates, Clock clock) {
        this.clock = clock;
        this.classes = new ClassChoice(classes, membership);
        addClassNames("lede-form", "quiz-form");

        title.setValue(setTitle);
        title.setMaxLength(300);

        opensNow.setItems(true, false);
        opensNow.setItemLabelGenerator(now -> now ? "Now" : "At a time you choose");
        opensNow.setValue(true);
        opens.setStep(Duration.ofMinutes(15));
        opens.setVisible(false);
        opensNow.addValueChangeListener(change -> {
            opens.setVisible(!change.getValue());
            if (!change.getValue() && opens.isEmpty()) {
                opens.setValue(BrowserTime.local(clock.instant()).plusDays(1).with(LocalTime.of(8, 0)));
            }
        });
        closes.setStep(Duration.ofMinutes(15));
        closes.setValue(BrowserTime.local(clock.instant()).plusDays(USUAL_DAYS).with(END_OF_DAY));
        closes.setHelperText("Empty: the quiz stays open. Times are in " + BrowserTime.zoneName() + ".");
        Labels.nameParts(opens, "Opening");
        Labels.nameParts(closes, "Closing");

        attempts.setLabel("Attempts");
        attempts.setItems(OFFERED_ATTEMPTS);
        attempts.setItemLabelGenerator(count -> count == ANY_NUMBER ? "Any number" : String.valueOf(count));
        attempts.setValue(1);
        counts.setLabel("Which attempt counts");
        counts.setItems(CountingAttempt.values());
        counts.setItemLabelGenerator(CountingAttempt::label);
        counts.setValue(TakingRules.USUAL.counts());
        counts.setVisible(false);
        attempts.addValueChangeListener(change -> counts.setVisible(change.getValue() != 1));

        feedback.setItems(FeedbackTiming.values());
        feedback.setItemLabelGenerator(FeedbackTiming::label);
        feedback.setValue(FeedbackTiming.AFTER_SUBMITTING);
        feedback.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        feedback.addValueChangeListener(change -> more.show(change.getValue()));
        more.show(feedback.getValue());

        article.setItems(ArticleAccess.values());
        article.setItemLabelGenerator(ArticleAccess::label);
        article.setValue(TakingRules.USUAL.article());
        article.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);

        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(publish, preview);
        buttons.addClassName("lede-actions");
        this.classes.onChange(this::classesChanged);
        classesChanged();
        add(
                new TemplateBar(templates, this::template, this::fill),
                this.classes,
                title,
                opensNow,
                opens,
                closes,
                ownTimes,
                timeLimit,
                attempts,
                counts,
                feedback,
                article,
                more,
                buttons);
    }

    void onPreview(Runnable listener) {
        preview.addClickListener(click -> listener.run());
    }

    void onPublish(Runnable listener) {
        publish.addClickListener(click -> listener.run());
    }

    /** The classes chosen, each with its times. */
    List<ClassTimes> times() {
        var settings = settings();
        return ownTimes.times(classes.chosen(), settings.opensAt(), settings.closesAt());
    }

    private TemplateSettings template() {
        return TemplateSettings.of(settings());
    }

    /** Takes over what a template holds. */
    private void fill(TemplateSettings settings) {
        var rules = settings.rules();
        attempts.setValue(OFFERED_ATTEMPTS.contains(settings.attemptsAllowed()) ? settings.attemptsAllowed() : 1);
        feedback.setValue(settings.feedback());
        timeLimit.setValue(
                rules.timeLimit() == null ? null : (int) rules.timeLimit().toMinutes());
        counts.setValue(rules.counts());
        article.setValue(rules.article());
        more.fill(rules, settings.shuffled());
    }

    private void classesChanged() {
        labelButton();
        ownTimes.show(
                classes.chosen(),
                opensNow.getValue() || opens.getValue() == null ? BrowserTime.local(clock.instant()) : opens.getValue(),
                closes.getValue());
    }

    QuizSettings settings() {
        return new QuizSettings(
                title.getValue(),
                opensNow.getValue() || opens.getValue() == null
                        ? clock.instant()
                        : BrowserTime.instant(opens.getValue()),
                closing(),
                attempts.getValue(),
                feedback.getValue(),
                more.shuffled(),
                rules());
    }

    private TakingRules rules() {
        var minutes = timeLimit.getValue();
        return more.on(TakingRules.USUAL
                .withTimeLimit(minutes == null ? null : Duration.ofMinutes(minutes))
                .withArticle(article.getValue())
                .withCounts(counts.getValue()));
    }

    /** Puts each problem to its field. */
    void show(List<SettingsProblem> problems) {
        List.<HasValidation>of(title, closes, attempts, timeLimit).forEach(field -> field.setInvalid(false));
        more.clearProblems();
        ownTimes.clearProblems();
        for (var problem : problems) {
            switch (problem.place()) {
                case CLASSES -> classes.show(problem.message());
                case TITLE -> mark(title, problem);
                case CLOSING -> {
                    if (problem.classId() == null) {
                        mark(closes, problem);
                    } else {
                        ownTimes.show(problem.classId(), problem.message());
                    }
                }
                case ATTEMPTS -> mark(attempts, problem);
                case TIME_LIMIT -> mark(timeLimit, problem);
                case GRACE, MOVEMENT, DRAWN, PENALTY, CERTAINTY, TRIES, SHOWS -> more.show(problem);
            }
        }
    }

    private static void mark(HasValidation field, SettingsProblem problem) {
        field.setErrorMessage(problem.message());
        field.setInvalid(true);
    }

    private @Nullable Instant closing() {
        var local = closes.getValue();
        return local == null ? null : BrowserTime.instant(local);
    }

    private void labelButton() {
        publish.setText(
                switch (classes.count()) {
                    case 0 -> "Publish";
                    case 1 -> "Publish to 1 class";
                    default -> "Publish to " + classes.count() + " classes";
                });
    }
}
