package app.lede.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.Faults;
import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.base.ui.EmptyState;
import app.lede.classroom.Groups;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.quiz.Publishing;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.results.ResultsNavigation;
import app.lede.results.ScoreRow;
import app.lede.testing.Acting;
import app.lede.testing.InstructorScreenTest;
import app.lede.testing.TestQuizzes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ScoresViewTest extends InstructorScreenTest {
    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Publishing publishing;

    @Autowired
    Faults faults;

    @Autowired
    Groups groups;

    private Actor ann;
    private Actor ben;

    @BeforeEach
    void makeLearners() {
        ann = people.learner("Ann");
        ben = people.learner("Ben");
    }

    private Quiz quiz() {
        return testQuizzes.quiz(instructor, testQuizzes.settings(), ann, ben);
    }

    private UUID answer(Quiz quiz, Actor learner, String option, boolean submits) {
        return Acting.as(learner, () -> {
            var attempt = starting.start(quiz.id());
            var first = quizzes.paper(quiz.id()).items().getFirst();
            sittings.answer(attempt, first.id(), Response.Chosen.of(new OptionId(option)));
            if (submits) {
                sittings.submit(attempt);
            }
            return attempt;
        });
    }

    private ScoresView open(Quiz quiz) {
        return navigate(ResultsNavigation.quiz(quiz.id()), ScoresView.class);
    }

    private List<String> learners(Component view) {
        var grid = sheet(view);
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).name())
                .toList();
    }

    private ScoreGrid sheet(Component view) {
        return $(ScoreGrid.class, view).single();
    }

    /** The cells of a learner's row as they read. */
    private String line(Component view, int row) {
        var grid = sheet(view);
        return grid.getColumns().stream()
                .map(column -> {
                    int place = grid.getColumns().indexOf(column);
                    var key = Objects.requireNonNull(column.getKey());
                    if (key.equals("name")) {
                        return test(grid).getLitRendererPropertyValue(row, place, "name", String.class);
                    }
                    return key.startsWith("question-")
                            ? test(grid).getLitRendererPropertyValue(row, place, "sign", String.class)
                            : test(grid).getCellText(row, place);
                })
                .collect(Collectors.joining("|"));
    }

    private int place(ScoreGrid grid, String key) {
        return grid.getColumns().indexOf(grid.getColumnByKey(key));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @Test
    void showsWhoHasNotStartedAndWhatWasRight() {
        var quiz = quiz();
        answer(quiz, ann, "a1", true);
        var view = open(quiz);

        assertThat(view.getPageTitle()).isEqualTo("Scores: The Harbour Bridge · Lede");
        assertThat(learners(view)).containsExactly("Ann", "Ben");
        assertThat(text($(Standings.class, view).single())).contains("Not startedBen");
        assertThat(line(view, 0)).startsWith("Ann|Submitted|1 of 10|10%|").endsWith("|✓|–|–|–|–|–|–|–|–|–");
        assertThat(line(view, 1)).isEqualTo("Ben|Not started|||||||||||||");
        var facility = sheet(view).getFooterRows();
        var first = sheet(view).getColumnByKey("question-1");
        assertThat(facility.get(0).getCell(first).getText()).isEqualTo("100%");
        assertThat(facility.get(1).getCell(first).getText()).isEqualTo("1");
    }

    @Test
    void opensAResponseFromItsCell() {
        var quiz = quiz();
        answer(quiz, ann, "b2", true);
        var view = open(quiz);

        var grid = sheet(view);
        int first = place(grid, "question-1");
        assertThat(test(grid).getLitRendererPropertyValue(0, first, "words", String.class))
                .isEqualTo("Ann, question 1: wrong");
        test(grid).invokeLitRendererFunction(0, first, "open");

        assertThat(text($(ResponseDialog.class).single())).contains("Who opened", "Rui Costa", "Ana Reyes", "Wrong");
    }

    @Test
    void sortsAndFinds() {
        var quiz = quiz();
        answer(quiz, ann, "b2", true);
        answer(quiz, ben, "a1", true);
        var view = open(quiz);

        var grid = sheet(view);
        test(grid).sortByColumn("points");
        assertThat(learners(view)).containsExactly("Ann", "Ben");
        test(grid).sortByColumn("points");
        assertThat(learners(view)).containsExactly("Ben", "Ann");

        test($(TextField.class, view).single()).setValue("BÉ");
        assertThat(learners(view)).containsExactly("Ben");
    }

    @Test
    void comesUpToDateByItselfAndLeavesRowsWhereTheyAre() {
        var quiz = quiz();
        var view = open(quiz);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(10_000);
        test(sheet(view)).sortByColumn("status", SortDirection.ASCENDING);
        assertThat(learners(view)).containsExactly("Ann", "Ben");

        answer(quiz, ann, "a1", false);
        poll();

        assertThat(learners(view)).containsExactly("Ann", "Ben");
        assertThat(line(view, 0)).startsWith("Ann|Answering, 1 of 10|||").contains("✓");
        test(sheet(view)).sortByColumn("status", SortDirection.DESCENDING);
        test(sheet(view)).sortByColumn("status", SortDirection.ASCENDING);
        assertThat(learners(view)).containsExactly("Ben", "Ann");
    }

    @Test
    void showsHowScoresAndTimesSpreadAndWhatWasMissedWithTheSentenceItRestsOn() {
        var quiz = quiz();
        var view = open(quiz);
        assertThat(text($(MissedFacts.class, view).single())).contains("Nobody has finished yet");
        answer(quiz, ann, "a1", true);
        poll();

        assertThat(text($(MissedFacts.class, view).single()))
                .contains("1 of 1 answer missed it", "Question 2", "640 metres long")
                .doesNotContain("Question 1,");
        var spread = $(Spread.class, view).single();
        assertThat($(ChartPart.class, spread).all())
                .hasSize(2)
                .allSatisfy(chart -> assertThat(chart.isVisible()).isTrue());
        assertThat(text(spread)).contains("10% to under 20%1", "0% to under 10%0", "Save as SVG", "Save as PNG");
    }

    @Test
    void asksNoMoreOnceTheQuizIsClosed() {
        var quiz = quiz();
        publishing.closeNow(quiz.id());
        open(quiz);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void tellsAnEmptyClassWhatToDo() {
        var view = open(testQuizzes.quiz(instructor, testQuizzes.settings()));
        assertThat(text($(EmptyState.class, view).single())).contains("Nobody is in this class yet");
    }

    @Test
    void showsOneAttemptBesideTheArticle() {
        var quiz = quiz();
        var attempt = answer(quiz, ann, "b2", true);

        var view = navigate(ResultsNavigation.attempt(attempt), AttemptView.class);

        assertThat(view.getPageTitle()).isEqualTo("Ann: The Harbour Bridge · Lede");
        assertThat(text(view)).contains("0 of 10 points", "Rui Costa", "Right answer", "Nothing", "640 metres long");
    }

    @Test
    void putsQuizzesSideBySide() {
        var quiz = quiz();
        answer(quiz, ann, "a1", true);

        var view = navigate(ResultsNavigation.ofClass(quiz.classId()), ClassScoresView.class);

        var grid = $(OverviewGrid.class, view).single();
        assertThat(shownIn(grid)).containsExactly("Ann", "Ben");
        assertThat(test(grid).getLitRendererPropertyValue(0, 3, "says", String.class))
                .isEqualTo("10%");
        assertThat(test(grid).getLitRendererPropertyValue(1, 3, "says", String.class))
                .isEqualTo("○ not started");
        assertThat(grid.getColumnByKey("quiz-0").getFooterText()).isEqualTo("10% (1)");
        assertThat(grid.getColumnByKey("name").isFrozen()).isTrue();
    }

    @Test
    void sortsAndFindsInTheClass() {
        var quiz = quiz();
        answer(quiz, ann, "a1", true);
        var view = navigate(ResultsNavigation.ofClass(quiz.classId()), ClassScoresView.class);
        var grid = $(OverviewGrid.class, view).single();

        test(grid).sortByColumn(grid.getColumns().indexOf(grid.getColumnByKey("quiz-0")));
        assertThat(shownIn(grid)).containsExactly("Ben", "Ann");

        @SuppressWarnings("unchecked")
        Select<Shown> which = $(Select.class, view).single();
        which.setValue(Shown.NOT_STARTED);
        assertThat(shownIn(grid)).containsExactly("Ben");
        assertThat(text(view)).contains("1 of 2 learners");
        which.setValue(Shown.NEEDS_HELP);
        assertThat(shownIn(grid)).containsExactly("Ann");

        publishing.closeNow(quiz.id());
        view = navigate(ResultsNavigation.ofClass(quiz.classId()), ClassScoresView.class);
        grid = $(OverviewGrid.class, view).single();
        test($(TextField.class, view).single()).setValue("be");
        assertThat(shownIn(grid)).containsExactly("Ben");
        assertThat(test(grid).getLitRendererPropertyValue(0, 3, "says", String.class))
                .isEqualTo("✗ missing");
    }

    @Test
    void showsAGroupWithItsOwnMeansAndSaysThatItIsSmall() {
        var quiz = quiz();
        answer(quiz, ann, "a1", true);
        answer(quiz, ben, "b2", true);
        Acting.as(instructor);
        groups.put(quiz.classId(), ann.id(), List.of("Blue"));
        var view = navigate(ResultsNavigation.ofClass(quiz.classId()), ClassScoresView.class);
        assertThat($(OverviewGrid.class, view).single().getColumnByKey("quiz-0").getFooterText())
                .isEqualTo("5% (2)");

        @SuppressWarnings("unchecked")
        Select<String> group = $(Select.class, view)
                .withCondition(select -> "Group".equals(select.getLabel()))
                .single();
        group.setValue("Blue");
        var grid = $(OverviewGrid.class, view).single();
        assertThat(shownIn(grid)).containsExactly("Ann");
        assertThat(grid.getColumnByKey("quiz-0").getFooterText()).isEqualTo("10% (1)");
        assertThat(text(view)).contains("1 of 1 learner in the group “Blue”. Means of so few say little.");
        group.setValue(null);
        assertThat(shownIn($(OverviewGrid.class, view).single())).containsExactly("Ann", "Ben");
    }

    @Test
    void showsTheScoreSheetOfAGroupAndGoesOnDoingSo() {
        var quiz = quiz();
        answer(quiz, ann, "a1", true);
        Acting.as(instructor);
        groups.put(quiz.classId(), ann.id(), List.of("Blue"));
        groups.put(quiz.classId(), ben.id(), List.of("Red"));
        var view = navigate(ResultsNavigation.quiz(quiz.id()), ScoresView.class);
        var group = $(GroupChoice.class, view).single();
        var grid = $(ScoreGrid.class, view).single();
        group.setValue("Blue");
        assertThat(names(grid)).containsExactly("Ann");
        assertThat(text(view)).contains("1 learner in the group “Blue”. Means of so few say little.");

        group.setValue("Red");
        assertThat(names(grid)).containsExactly("Ben");
        answer(quiz, ben, "b2", true);
        Acting.as(instructor);
        $(ScoresPage.class, view).single().refresh();
        assertThat(names(grid)).containsExactly("Ben");
        group.setValue(null);
        assertThat(names(grid)).containsExactly("Ann", "Ben");
    }

    private static List<String> names(ScoreGrid grid) {
        return grid.getListDataView().getItems().map(ScoreRow::name).toList();
    }

    @Test
    void showsAClassAndALearnerOverTime() {
        var quiz = quiz();
        answer(quiz, ann, "a1", true);
        var overview = navigate(ResultsNavigation.ofClass(quiz.classId()), ClassScoresView.class);
        assertThat(text($(ChartPart.class, overview).single())).contains("The Harbour Bridge10% (N = 1)");
        assertThat(test($(OverviewGrid.class, overview).single())
                        .getLitRendererPropertyValue(0, 0, "path", String.class))
                .isEqualTo(ResultsNavigation.learner(quiz.classId(), ann.id()));

        publishing.closeNow(quiz.id());
        var learner = navigate(ResultsNavigation.learner(quiz.classId(), ann.id()), LearnerView.class);
        assertThat(learner.getPageTitle()).isEqualTo("Ann · Lede");
        assertThat(text(learner))
                .contains(
                        "1 of 1 finished, 0 late, 0 missing, total 10% (1 of 10 points)",
                        "Submitted", "10% (class 10%)");
        learner = navigate(ResultsNavigation.learner(quiz.classId(), ben.id()), LearnerView.class);
        assertThat(text(learner)).contains("0 of 1 finished, 0 late, 1 missing.", "✗ missing");
        assertThat($(ChartPart.class, learner)
                        .withCondition(Component::isVisible)
                        .exists())
                .isFalse();
    }

    private List<String> shownIn(OverviewGrid grid) {
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).name())
                .toList();
    }

    @Test
    void acceptsATypedAnswerAfterSayingWhoGainsAndTakesItBack() {
        var quiz = quiz();
        type(quiz, ann, "Gaia");
        var view = open(quiz);

        test(button("Accept this answer: Gaia")).click();
        assertThat(text($(RegradeDialog.class).single()))
                .contains("Ann: 0 of 10 → 1 of 10 (“Gaia”)", "Class mean: 0% → 10%");
        test(words("Accept another answer")).click();
        assertThat(text(view)).contains("Accepted too: “Gaia”");
        assertThat(line(view, 0)).contains("|1 of 10|");

        test(button("Take back: Accepted too: “Gaia”")).click();
        var dialog = $(ConfirmDialog.class).single();
        assertThat(text(dialog)).contains("Ann: 1 of 10 → 0 of 10");
        test(dialog).confirm();
        assertThat(text(view)).doesNotContain("Accepted too");
        assertThat(line(view, 0)).contains("|0 of 10|");
    }

    /** From the class's scores: to the quiz (1), to the question's dialog (2), and the button that says it (3). */
    @Test
    void givesEveryoneFullMarksOnQuestionThreeInThreeClicksFromTheScoresOfTheClass() {
        var quiz = quiz();
        type(quiz, ann, "Gaia");
        var overview = navigate(ResultsNavigation.ofClass(quiz.classId()), ClassScoresView.class);
        var head = $(OverviewGrid.class, overview)
                .single()
                .getColumnByKey("quiz-0")
                .getHeaderComponent();
        assertThat(head)
                .isInstanceOfSatisfying(
                        Anchor.class, link -> assertThat(link.getHref()).isEqualTo(ResultsNavigation.quiz(quiz.id())));
        var view = open(quiz);
        test(button("Regrade question 3")).click();
        assertThat(text($(RegradeDialog.class).single())).contains("Class mean: 0% → 10%");
        test(words("Give everyone full marks")).click();
        assertThat(text(view)).contains("Full marks for everyone");
        assertThat(line(view, 0)).contains("|1 of 10|");
    }

    @Test
    void offersAFieldForTheKeyOfEveryKindAndSaysWhyNothingCanBeDone() {
        var quiz = quiz();
        type(quiz, ann, "Gaia");
        open(quiz);
        for (int number = 1; number <= 10; number++) {
            test(button("Regrade question " + number)).click();
            var dialog = $(RegradeDialog.class).single();
            @SuppressWarnings("unchecked")
            RadioButtonGroup<RegradeChoice> choice =
                    $(RadioButtonGroup.class, dialog).all().getFirst();
            choice.setValue(RegradeChoice.KEY);
            assertThat(text(dialog)).as("question %d", number).contains("That is what is right already");
            choice.setValue(RegradeChoice.DROP);
            assertThat(text(dialog)).contains("0 of 10 → 0 of 9");
            choice.setValue(RegradeChoice.POINTS);
            test($(IntegerField.class, dialog).single()).setValue(3);
            assertThat(text(dialog)).contains("0 of 10 → 0 of 12");
            test(words("Cancel")).click();
        }
    }

    @Test
    void showsTheNewTotalThoughNobodysPointsChange() {
        var quiz = quiz();
        answer(quiz, ann, "a1", true);
        var view = open(quiz);
        test(button("Regrade question 2")).click();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<RegradeChoice> choice =
                $(RadioButtonGroup.class, $(RegradeDialog.class).single()).all().getFirst();
        choice.setValue(RegradeChoice.DROP);
        test(words("Drop the question")).click();
        assertThat(line(view, 0)).contains("|1 of 9|11%|");
        var head = sheet(view).getColumnByKey("question-2").getHeaderComponent();
        assertThat(text(head)).isEqualTo("2 dropped");
    }

    @Test
    void changesTheKeyOfAChoice() {
        var quiz = quiz();
        answer(quiz, ann, "b2", true);
        var view = open(quiz);
        test(button("Regrade question 1")).click();
        var dialog = $(RegradeDialog.class).single();
        @SuppressWarnings("unchecked")
        List<RadioButtonGroup<Object>> groups = (List<RadioButtonGroup<Object>>)
                (List<?>) $(RadioButtonGroup.class, dialog).all();
        groups.getFirst().setValue(RegradeChoice.KEY);
        var options = $(RadioButtonGroup.class, dialog).all().getLast();
        options.setValue(new Option(new OptionId("b2"), "Rui Costa", false));
        assertThat(text(dialog)).contains("Ann: 0 of 10 → 1 of 10 (“Rui Costa”)");
        test(words("Change what is right")).click();
        assertThat(text(view)).contains("Right answer changed to: Rui Costa");
        assertThat(line(view, 0)).contains("|1 of 10|");
    }

    @Test
    void marksAResponseByHandAndComments() {
        var quiz = quiz();
        var attempt = type(quiz, ann, "Gaia");
        var view = navigate(ResultsNavigation.attempt(attempt), AttemptView.class);

        test(button("Mark by hand… question 3")).click();
        test($(NumberField.class, $(HandMarkDialog.class).single()).single()).setValue(0.5);
        test(words("Save")).click();
        assertThat($(TextArea.class, $(HandMarkDialog.class).single())
                        .all()
                        .getFirst()
                        .getErrorMessage())
                .contains("Say why");
        test($(TextArea.class, $(HandMarkDialog.class).single()).all().getFirst())
                .setValue("Across the river");
        test($(TextArea.class, $(HandMarkDialog.class).single()).all().getLast())
                .setValue("Look at the map");
        test(words("Save")).click();
        assertThat(text(view))
                .contains(
                        "0.5 of 10 points", "Marked by hand: it stands over the rules", "Across the river", "Look at");

        test(words("Comment…")).click();
        test($(TextArea.class, $(CommentDialog.class).single()).single()).setValue("Well done");
        test(words("Save")).click();
        assertThat(text(view)).contains("Your comment: Well done");

        test(button("Mark by hand… question 3")).click();
        test(words("Take the points back")).click();
        assertThat(text(view)).contains("0 of 10 points", "Look at the map").doesNotContain("Across the river");
    }

    @Test
    void offersToAcceptTypedWrongAnswersOnly() {
        var quiz = quiz();
        answer(quiz, ann, "b2", true);
        type(quiz, ben, "Porto");
        open(quiz);
        assertThat($(Button.class).all().stream()
                        .map(Button::getAriaLabel)
                        .flatMap(Optional::stream)
                        .filter(label -> label.startsWith("Accept")))
                .isEmpty();
    }

    @Test
    void showsWhatLearnersReportUntilItIsDealtWith() {
        var quiz = quiz();
        assertThat(text(open(quiz))).contains("Questions");
        assertThat($(FaultList.class).exists()).isFalse();
        var attempt = answer(quiz, ann, "b2", false);
        Acting.as(
                ann,
                () -> faults.report(
                        attempt, quizzes.paper(quiz.id()).items().get(1).id(), "Two answers are right."));
        var view = open(quiz);
        assertThat(text($(FaultList.class, view).single()))
                .contains("Question 2 · Ann", "Two answers are right.")
                .doesNotContain("· dealt with");
        test(button("Dealt with: question 2, Ann")).click();
        assertThat(text($(FaultList.class, view).single())).contains("· dealt with");
        test(button("Not dealt with yet: question 2, Ann")).click();
        assertThat(text($(FaultList.class, view).single())).doesNotContain("· dealt with");
    }

    private UUID type(Quiz quiz, Actor learner, String words) {
        return Acting.as(learner, () -> {
            var attempt = starting.start(quiz.id());
            sittings.answer(attempt, quizzes.paper(quiz.id()).items().get(2).id(), new Response.Typed(words));
            sittings.submit(attempt);
            return attempt;
        });
    }

    private Button words(String text) {
        return $(Button.class).all().stream()
                .filter(each -> each.getText().equals(text))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private Button button(String label) {
        return $(Button.class).all().stream()
                .filter(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isNotThereForAnotherInstructor() {
        var quiz = quiz();
        var attempt = answer(quiz, ann, "a1", true);
        Acting.as(people.instructor("Mr Lindqvist"));
        for (var path : List.of(
                ResultsNavigation.quiz(quiz.id()),
                ResultsNavigation.attempt(attempt),
                ResultsNavigation.ofClass(quiz.classId()),
                ResultsNavigation.learner(quiz.classId(), ann.id()))) {
            UI.getCurrent().navigate(path);
            assertThat(getCurrentView().getClass().getPackageName()).isNotEqualTo("app.lede.results.ui");
        }
    }
}
