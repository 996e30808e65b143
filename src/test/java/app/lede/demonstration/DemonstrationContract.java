package app.lede.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.AttemptRecord;
import app.lede.attempt.AttemptRecords;
import app.lede.attempt.AttemptState;
import app.lede.attempt.OutcomeKind;
import app.lede.attempt.ResponseRecord;
import app.lede.base.Actor;
import app.lede.classroom.Membership;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.QuizState;
import app.lede.quiz.Quizzes;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DemonstrationContract {
    @Autowired
    TestPeople people;

    @Autowired
    DemonstrationClass demonstrationClass;

    @Autowired
    Membership membership;

    @Autowired
    Quizzes quizzes;

    @Autowired
    AttemptRecords attempts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Actor instructor;
    UUID classId;

    @BeforeAll
    void makeOne() {
        instructor = people.instructor("Ms Okafor");
        classId = Acting.as(instructor, () -> demonstrationClass.create());
    }

    @BeforeEach
    void signIn() {
        Acting.as(instructor);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    private QuizPaper paper(QuizState state) {
        return paper(classId, state);
    }

    private QuizPaper paper(UUID classId, QuizState state) {
        return quizzes.paper(quizzes.ofClass(classId).stream()
                .filter(quiz -> quiz.state(clock.instant()) == state)
                .map(Quiz::id)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void isLabelledAndHasThirtyLearnersWhoCannotSignIn() {
        assertThat(membership.taught()).singleElement().satisfies(one -> {
            assertThat(one.demonstration()).isTrue();
            assertThat(one.learners()).isEqualTo(30);
        });
        var ids = membership.members(classId).stream()
                .map(member -> member.learnerId())
                .toList();
        assertThat(jdbc.sql("select count(*) from person where id in (:ids) and disabled and password_hash = '{none}'")
                        .param("ids", ids)
                        .query(Long.class)
                        .single())
                .isEqualTo(30);
    }

    @Test
    void hasAQuizThatIsOverOneThatRunsAndOneToCome() {
        assertThat(quizzes.ofClass(classId))
                .extracting(quiz -> quiz.state(clock.instant()))
                .containsExactlyInAnyOrder(QuizState.CLOSED, QuizState.OPEN, QuizState.SCHEDULED);
        assertThat(paper(QuizState.CLOSED).items()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void asksNothingThatItsArticleDoesNotSay() {
        for (var state : List.of(QuizState.CLOSED, QuizState.OPEN)) {
            var paper = paper(state);
            assertThat(paper.items()).allSatisfy(frozen -> {
                var evidence = Objects.requireNonNull(frozen.item().evidence());
                assertThat(paper.article().text().substring(evidence.begin(), evidence.end()))
                        .isEqualTo(evidence.text());
                assertThat(frozen.item().problems()).isEmpty();
            });
        }
    }

    @Test
    void letsMostTakeTheClosedQuizAndSomeNot() {
        var sat = attempts.ofQuiz(paper(QuizState.CLOSED).quiz().id());
        assertThat(sat)
                .extracting(AttemptRecord::learnerId)
                .doesNotHaveDuplicates()
                .hasSize(28);
        assertThat(sat.stream().filter(attempt -> attempt.state() == AttemptState.SUBMITTED))
                .hasSize(27);
    }

    @Test
    void letsSomeAnswerTheOpenQuizNow() {
        var sat = attempts.ofQuiz(paper(QuizState.OPEN).quiz().id());
        assertThat(sat.stream().filter(attempt -> attempt.state() == AttemptState.OPEN))
                .hasSize(6);
        assertThat(sat.stream().map(AttemptRecord::learnerId).distinct()).hasSize(24);
        assertThat(sat).anySatisfy(attempt -> assertThat(attempt.number()).isEqualTo(2));
    }

    @Test
    void answersWithEveryOutcome() {
        var outcomes = attempts.ofQuiz(paper(QuizState.CLOSED).quiz().id()).stream()
                .flatMap(attempt -> attempt.responses().stream())
                .map(ResponseRecord::outcome);
        assertThat(outcomes).contains(OutcomeKind.RIGHT, OutcomeKind.PARTIAL, OutcomeKind.WRONG);
    }

    @Test
    void isTheSameEveryTime() {
        var first = outcomes(classId);
        Acting.as(people.instructor("Mr Lindqvist"));
        assertThat(outcomes(demonstrationClass.create())).isEqualTo(first);
    }

    private Map<String, List<OutcomeKind>> outcomes(UUID classId) {
        var paper = paper(classId, QuizState.CLOSED);
        var positions =
                paper.items().stream().collect(Collectors.toMap(frozen -> frozen.id(), frozen -> frozen.position()));
        var names = membership.members(classId).stream()
                .collect(Collectors.toMap(member -> member.learnerId(), member -> member.name()));
        return attempts.ofQuiz(paper.quiz().id()).stream()
                .collect(Collectors.toMap(
                        attempt -> names.get(attempt.learnerId()),
                        attempt -> attempt.responses().stream()
                                .sorted(Comparator.comparing(response -> positions.get(response.frozenItemId())))
                                .map(ResponseRecord::outcome)
                                .toList()));
    }
}
