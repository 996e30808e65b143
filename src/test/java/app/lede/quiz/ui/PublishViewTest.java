package app.lede.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.ui.EmptyState;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.Membership;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.PublishingTemplate;
import app.lede.quiz.QuizNavigation;
import app.lede.quiz.QuizState;
import app.lede.quiz.Quizzes;
import app.lede.quiz.TakingRules;
import app.lede.testing.InstructorScreenTest;
import app.lede.testing.SampleItems;
import app.lede.testing.TestQuizzes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PublishViewTest extends InstructorScreenTest {
    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Membership membership;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Clock clock;

    private PublishView open(UUID setId) {
        return navigate(QuizNavigation.publish(setId), PublishView.class);
    }

    private PublishView open() {
        return open(testQuizzes.set(instructor, SampleItems.all()));
    }

    private void press(Component view, String caption) {
        test($(Button.class, view).withText(caption).single()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<ClassSummary> choice(Component view) {
        return $(CheckboxGroup.class, view).all().getFirst();
    }

    @Test
    void publishesToTwoClasses() {
        testQuizzes.classOf(instructor);
        testQuizzes.classOf(instructor);
        var view = open();
        choice(view).setValue(Set.copyOf(membership.taught()));

        press(view, "Publish to 2 classes");

        assertThat(text(view)).contains("Published to 2 classes", "10 questions", "version 1 of the set", "Scores");
        assertThat(quizzes.taught()).hasSize(2).allSatisfy(quiz -> {
            assertThat(quiz.state(clock.instant())).isEqualTo(QuizState.OPEN);
            assertThat(quiz.attemptsAllowed()).isOne();
            assertThat(quiz.feedback()).isEqualTo(FeedbackTiming.AFTER_SUBMITTING);
            assertThat(quiz.closesAt()).isNotNull();
        });
    }

    @Test
    void beginsAClassOnTheSpot() {
        var view = open();
        var name = $(TextField.class, view).all().stream()
                .filter(field -> "New class".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        name.setValue("Year 10");
        press(view, "Create class");
        press(view, "Publish to 1 class");

        assertThat(quizzes.taught())
                .singleElement()
                .satisfies(quiz -> assertThat(quiz.className()).isEqualTo("Year 10"));
    }

    @Test
    void saysAtItsFieldWhatMustBePutRight() {
        testQuizzes.classOf(instructor);
        var view = open();
        choice(view).clear();
        var closes = $(DateTimePicker.class, view).all().getLast();
        closes.setValue(LocalDateTime.of(2020, 1, 1, 12, 0));

        press(view, "Publish");

        assertThat(choice(view).isInvalid()).isTrue();
        assertThat(closes.isInvalid()).isTrue();
        assertThat(closes.getErrorMessage()).contains("in the future");
        assertThat(quizzes.taught()).isEmpty();
    }

    @Test
    void staysOpenWithoutAClosingTime() {
        testQuizzes.classOf(instructor);
        var view = open();
        $(DateTimePicker.class, view).all().getLast().clear();
        press(view, "Publish to 1 class");
        assertThat(quizzes.taught())
                .singleElement()
                .satisfies(quiz -> assertThat(quiz.closesAt()).isNull());
    }

    @Test
    void sendsBackToASetWithNothingKept() {
        var view = open(testQuizzes.set(instructor, List.of()));
        assertThat($(EmptyState.class, view).exists()).isTrue();
        assertThat($(PublishForm.class, view).exists()).isFalse();
    }

    @Test
    void changesTimesInADialog() {
        var quiz = testQuizzes.quiz(instructor, testQuizzes.settings());
        var view = navigate("classes/" + quiz.classId(), Component.class);
        press(view, "Change times…");
        var dialog = $(QuizTimesDialog.class).single();
        var closes = $(DateTimePicker.class, dialog).single();
        closes.setValue(Objects.requireNonNull(closes.getValue()).plusDays(3));
        press(dialog, "Save");

        assertThat(Objects.requireNonNull(quizzes.get(quiz.id()).closesAt()))
                .isAfter(Objects.requireNonNull(quiz.closesAt()).plusSeconds(2 * 86_400));
        assertThat(text(view)).contains("Open until");
    }

    @Test
    void keepsTheExactClosingTimeThatWasNotTouched() {
        var quiz = testQuizzes.quiz(instructor, testQuizzes.settings());
        var view = navigate("classes/" + quiz.classId(), Component.class);
        press(view, "Change times…");
        press($(QuizTimesDialog.class).single(), "Save");
        assertThat(quizzes.get(quiz.id()).closesAt()).isEqualTo(quiz.closesAt());
    }

    @Test
    void publishesByTheUsualRulesUnlessToldOtherwise() {
        testQuizzes.classOf(instructor);
        press(open(), "Publish to 1 class");
        assertThat(quizzes.taught())
                .singleElement()
                .satisfies(quiz -> assertThat(quiz.rules()).isEqualTo(TakingRules.USUAL));
    }

    @Test
    void carriesTheRulesThatWereChosen() {
        testQuizzes.classOf(instructor);
        var view = open();
        number(view, "Time limit").setValue(25);
        number(view, "Draw questions by lot").setValue(4);
        number(view, "A wrong answer takes off").setValue(25);
        press(view, "Publish to 1 class");
        assertThat(quizzes.taught()).singleElement().satisfies(quiz -> {
            assertThat(quiz.rules())
                    .isEqualTo(TakingRules.USUAL
                            .withTimeLimit(Duration.ofMinutes(25))
                            .withDrawn(4)
                            .withPenalty(0.25));
            assertThat(quiz.items()).isEqualTo(4);
        });
    }

    @Test
    void opensMoreSettingsAtAProblemThatStandsThere() {
        testQuizzes.classOf(instructor);
        var view = open();
        var more = $(MoreSettings.class, view).single();
        assertThat(more.isOpened()).isFalse();
        number(view, "Draw questions by lot").setValue(99);
        press(view, "Publish to 1 class");
        assertThat(more.isOpened()).isTrue();
        assertThat(number(view, "Draw questions by lot").isInvalid()).isTrue();
        assertThat(number(view, "Draw questions by lot").getErrorMessage()).contains("10 questions");
        assertThat(quizzes.taught()).isEmpty();
    }

    @Test
    void classesHaveTimesOfTheirOwnWhereThatIsAskedFor() {
        testQuizzes.classOf(instructor);
        testQuizzes.classOf(instructor);
        var view = open();
        var own = "Each class has its own times";
        assertThat($(Checkbox.class, view).all().stream().map(Checkbox::getLabel))
                .doesNotContain(own);
        choice(view).setValue(Set.copyOf(membership.taught()));
        $(Checkbox.class, view).all().stream()
                .filter(box -> own.equals(box.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(true);
        var last = $(DateTimePicker.class, view).all().getLast();
        last.setValue(LocalDateTime.of(2020, 1, 1, 12, 0));
        press(view, "Publish to 2 classes");
        assertThat(last.isInvalid()).isTrue();
        assertThat(quizzes.taught()).isEmpty();

        last.clear();
        press(view, "Publish to 2 classes");
        assertThat(quizzes.taught()).hasSize(2);
        assertThat(quizzes.taught().stream().filter(quiz -> quiz.closesAt() == null))
                .hasSize(1);
    }

    @Test
    void keepsChoosesAndDeletesTemplates() {
        testQuizzes.classOf(instructor);
        var view = open();
        number(view, "Time limit").setValue(25);
        number(view, "A wrong answer takes off").setValue(50);
        press(view, "Save as template…");
        var dialog = $(Dialog.class).single();
        $(TextField.class, dialog).single().setValue("Exam");
        press(dialog, "Save template");

        var next = open();
        assertThat(number(next, "Time limit").getValue()).isNull();
        var template = template(next);
        template.setValue(template.getListDataView().getItem(0));
        assertThat(number(next, "Time limit").getValue()).isEqualTo(25);
        press(next, "Publish to 1 class");
        assertThat(quizzes.taught())
                .singleElement()
                .satisfies(quiz -> assertThat(quiz.rules())
                        .isEqualTo(TakingRules.USUAL
                                .withTimeLimit(Duration.ofMinutes(25))
                                .withPenalty(0.5)));

        var last = open();
        var again = template(last);
        again.setValue(again.getListDataView().getItem(0));
        press(last, "Delete template");
        assertThat(again.isVisible()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private Select<PublishingTemplate> template(Component view) {
        return $(Select.class, view).all().stream()
                .filter(select -> "Settings from a template".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void previewsTheQuizAndComesBackToTheFormAsItStands() {
        var view = open();
        number(view, "Time limit").setValue(25);
        press(view, "Preview as a learner");
        assertThat(text(view)).contains("Nothing you answer is kept or counted");
        assertThat($(PublishForm.class, view).exists()).isFalse();
        press(view, "End the preview");
        assertThat(number(view, "Time limit").getValue()).isEqualTo(25);
        assertThat(quizzes.taught()).isEmpty();
    }

    private WholeNumber number(Component view, String label) {
        return $(WholeNumber.class, view).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
