package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.classroom.Accommodation;
import app.lede.classroom.Accommodations;
import app.lede.classroom.ExtraTime;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.quiz.Publishing;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.table.TableFormat;
import app.lede.table.TableReader;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class GradingContract {
    @Autowired
    TestPeople people;

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
    Accommodations accommodations;

    @Autowired
    Exports exports;

    @Autowired
    Grading grading;

    @Autowired
    Scores scores;

    Actor instructor;
    Actor ann;
    Actor ben;
    Quiz quiz;

    @BeforeEach
    void aClassOfWhichOneHasFinished() {
        instructor = people.instructor("Ms Okafor");
        ann = people.learner("Ann");
        ben = people.learner("Ben");
        quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), ann, ben);
        Acting.as(ann, () -> {
            var attempt = starting.start(quiz.id());
            sittings.answer(
                    attempt, quizzes.paper(quiz.id()).items().getFirst().id(), Response.Chosen.of(new OptionId("a1")));
            sittings.submit(attempt);
        });
        Acting.as(instructor);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    private GradingRules rules(GradingRules.Missing missing, Set<UUID> leftOut) {
        return new GradingRules(
                GradingRules.Weighting.BY_POINTS,
                missing,
                List.of(
                        new GradingRules.Category("Tests", new BigDecimal("62.5")),
                        new GradingRules.Category("Homework", new BigDecimal("30"))),
                Map.of(quiz.id(), "Homework"),
                leftOut,
                ScaleTemplate.FIVE_LETTERS.grades());
    }

    private List<String> totals() {
        return scores.ofClass(quiz.classId()).learners().stream()
                .map(line -> line.name() + " " + line.total().say())
                .toList();
    }

    @Test
    void keepsTheRulesOfAClassAndReplacesThem() {
        assertThat(grading.of(quiz.classId())).isEqualTo(GradingRules.USUAL);
        assertThat(totals()).containsExactly("Ann 10%", "Ben –");

        var first = rules(GradingRules.Missing.LEFT_OUT, Set.of());
        grading.set(quiz.classId(), first);
        assertThat(grading.of(quiz.classId())).isEqualTo(first);
        assertThat(grading.of(quiz.classId()).categoryOf(quiz.id()).name()).isEqualTo("Homework");
        assertThat(totals()).containsExactly("Ann 10%, F", "Ben –");

        grading.set(quiz.classId(), rules(GradingRules.Missing.LEFT_OUT, Set.of(quiz.id())));
        assertThat(totals()).containsExactly("Ann –", "Ben –");
    }

    @Test
    void aQuizIsMissingOnceItHasClosedForTheLearner() {
        grading.set(quiz.classId(), rules(GradingRules.Missing.NOTHING, Set.of()));
        assertThat(totals()).containsExactly("Ann 10%, F", "Ben –");

        accommodations.grant(quiz.classId(), ben.id(), new Accommodation(ExtraTime.NONE, Duration.ofDays(1), false));
        publishing.closeNow(quiz.id());
        assertThat(totals()).containsExactly("Ann 10%, F", "Ben –");
        assertThat(scores.ofClass(quiz.classId()).learners().getLast().places())
                .extracting(ClassOverview.Place::progress)
                .containsExactly(Progress.NOT_STARTED);

        accommodations.grant(quiz.classId(), ben.id(), Accommodation.NONE);
        assertThat(totals()).containsExactly("Ann 10%, F", "Ben 0%, F");
        assertThat(scores.ofClass(quiz.classId()).learners().getLast().places())
                .extracting(ClassOverview.Place::progress)
                .containsExactly(Progress.MISSING);
    }

    @Test
    void writesLettersIntoFiles() {
        grading.set(quiz.classId(), rules(GradingRules.Missing.LEFT_OUT, Set.of()));
        var out = new ByteArrayOutputStream();
        exports.totals(quiz.classId(), TableFormat.CSV, out);
        var rows = TableReader.read(out.toByteArray());
        assertThat(rows.getFirst().cells())
                .endsWith("Points", "Points possible", "Total (percent)", "Letter", "Quizzes finished", "Quizzes");
        assertThat(rows.get(1).cells()).endsWith("1", "10", "10", "F", "1", "1");
    }

    @Test
    void refusesWhatCannotBeKeptAndChangesNothing() {
        var wrong = new GradingRules(
                GradingRules.Weighting.EQUALLY,
                GradingRules.Missing.LEFT_OUT,
                List.of(new GradingRules.Category("", BigDecimal.TEN)),
                Map.of(),
                Set.of(),
                List.of());
        assertThatThrownBy(() -> grading.set(quiz.classId(), wrong))
                .isInstanceOf(Refusal.class)
                .hasMessage("Give the category a name.");
        assertThat(grading.of(quiz.classId())).isEqualTo(GradingRules.USUAL);
    }

    @Test
    void isForTheInstructorsOfTheClass() {
        Acting.as(people.instructor("Mr Lindqvist"), () -> {
            assertThatThrownBy(() -> grading.of(quiz.classId())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> grading.set(quiz.classId(), GradingRules.USUAL))
                    .isInstanceOf(NotFound.class);
        });
        Acting.as(
                ann,
                () -> assertThatThrownBy(() -> grading.of(quiz.classId())).isInstanceOf(AccessDeniedException.class));
    }
}
