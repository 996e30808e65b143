package app.lede.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.base.ui.EmptyState;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.results.ResultsNavigation;
import app.lede.results.ScoreColumn;
import app.lede.statistics.Rasch;
import app.lede.statistics.RaschItem;
import app.lede.statistics.RaschScore;
import app.lede.testing.Acting;
import app.lede.testing.InstructorScreenTest;
import app.lede.testing.SampleItems;
import app.lede.testing.TestQuizzes;
import app.lede.writing.FrozenItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AnalysisViewTest extends InstructorScreenTest {
    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    @Autowired
    Quizzes quizzes;

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

    private void answer(Quiz quiz, Actor learner, String option) {
        Acting.as(learner, () -> {
            var attempt = starting.start(quiz.id());
            var first = quizzes.paper(quiz.id()).items().getFirst();
            sittings.answer(attempt, first.id(), Response.Chosen.of(new OptionId(option)));
            sittings.submit(attempt);
        });
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static List<String> row(NativeTable table, int row) {
        return table.getBody()
                .getRows()
                .get(row)
                .getChildren()
                .map(AnalysisViewTest::text)
                .toList();
    }

    @Test
    void tellsWhatToLookAtBeforeTheFigures() {
        var quiz = quiz();
        answer(quiz, ann, "a1");
        answer(quiz, ben, "b2");

        var view = navigate(ResultsNavigation.analysis(quiz.id()), AnalysisView.class);

        assertThat(view.getPageTitle()).isEqualTo("Item analysis: The Harbour Bridge · Lede");
        assertThat(text(view))
                .contains("Over 2 learners", "Only 2 learners: with fewer than 30")
                .contains("Question 2: nobody got it right")
                .contains("There are no estimates.");
        assertThat(text(view).indexOf("What to look at")).isLessThan(text(view).indexOf("Facility"));
        var figures = $(NativeTable.class, view).all().getFirst();
        assertThat(row(figures, 0)).startsWith("1. Who opened the Harbour Bridge?", "50%", "71%", "33%", "10%", "100%");
        assertThat(row(figures, 1)).as("undefined is blank").endsWith("", "", "", "0.00", "0.00", "", "");
        var options = $(NativeTable.class, view).all().get(1);
        assertThat(row(options, 0)).containsExactly("✓right Ana Reyes", "0", "0", "1");
        assertThat(row(options, 1)).containsExactly("✗wrong Rui Costa", "1", "0", "0");
    }

    @Test
    void isReachedFromTheScores() {
        var quiz = quiz();
        var view = navigate(ResultsNavigation.quiz(quiz.id()), ScoresView.class);
        assertThat($(Anchor.class, view).all())
                .anyMatch(link -> link.getHref().equals(ResultsNavigation.analysis(quiz.id())));
    }

    @Test
    void saysThatNobodyHasFinished() {
        var quiz = quiz();
        var view = navigate(ResultsNavigation.analysis(quiz.id()), AnalysisView.class);
        assertThat(text($(EmptyState.class, view).single())).contains("Nobody has finished yet");
    }

    @Test
    void drawsLearnersAndQuestionsOnOneScale() {
        var columns = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new ScoreColumn(
                        i,
                        new FrozenItem(UUID.randomUUID(), i, SampleItems.all().get(i)),
                        40,
                        0.5))
                .toList();
        var estimated = new Rasch.Estimated(
                List.of(
                        new RaschItem(-0.9, 0.3, ""),
                        new RaschItem(0.9, 0.3, ""),
                        new RaschItem(null, null, "Everybody got it right.")),
                List.of(
                        new RaschScore(0, 4, -1.6, 1, null, null),
                        new RaschScore(1, 30, 0.1, 1, 0.1, 1.0),
                        new RaschScore(2, 6, 1.6, 1, null, null)));

        var map = new WrightMap(estimated, columns, 40);

        var table = $(NativeTable.class, map).single();
        assertThat(table.getBody().getRows()).hasSize(7);
        assertThat(row(table, 0)).containsExactly("6", "1.5", "");
        assertThat(row(table, 1)).containsExactly("", "1.0", "2");
        assertThat(row(table, 3)).containsExactly("30", "0.0", "");
        assertThat(row(table, 5)).containsExactly("", "−1.0", "1");
        assertThat(text(map)).contains("N = 40", "Question 3 has no place. Everybody got it right.");
    }
}
