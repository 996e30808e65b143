package app.lede.quiz.ui;

import app.lede.base.ui.BrowserTime;
import app.lede.classroom.Classes;
import app.lede.classroom.Membership;
import app.lede.quiz.ArticleAccess;
import app.lede.quiz.CountingAttempt;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.QuizSettings;
import app.lede.quiz.SettingsProblem;
import app.lede.quiz.TakingRules;
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
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The settings of a quiz to be. */
final class PublishForm extends Div {
    private static final int USUAL_DAYS = 7;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final int ANY_NUMBER = 0;

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
    private final Button publish = new Button();

    PublishForm(String setTitle, Classes classes, Membership membership, Clock clock) {
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
        attempts.setItems(1, 2, 3, ANY_NUMBER);
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
        this.classes.onChange(this::labelButton);
        labelButton();
        add(
                this.classes,
                title,
                opensNow,
                opens,
                closes,
                timeLimit,
                attempts,
                counts,
                feedback,
                article,
                more,
                publish);
    }

    void onPublish(Runnable listener) {
        publish.addClickListener(click -> listener.run());
    }

    Collection<UUID> classIds() {
        return classes.classIds();
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
        for (var problem : problems) {
            switch (problem.place()) {
                case CLASSES -> classes.show(problem.message());
                case TITLE -> mark(title, problem);
                case CLOSING -> mark(closes, problem);
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
