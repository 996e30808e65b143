package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.Actor;
import app.lede.item.Response;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Publishing;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizSettings;
import app.lede.quiz.TakingRules;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People, a quiz and the services to take it with. */
abstract class SittingGround {
    static final Response RIGHT = new Response.Typed("Porto");
    static final Response WRONG = new Response.Typed("Lisbon");

    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    AttemptRecords records;

    @Autowired
    OverdueAttempts overdueAttempts;

    @Autowired
    Publishing publishing;

    @Autowired
    JdbcClient jdbc;

    Actor instructor;
    Actor learner;

    @BeforeEach
    void twoPeople() {
        instructor = people.instructor("Ms Okafor");
        learner = people.learner("Nadia");
        Acting.as(learner);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    Quiz quiz(int attempts, FeedbackTiming feedback) {
        var usual = testQuizzes.settings();
        return testQuizzes.quiz(
                instructor,
                new QuizSettings(
                        "The Harbour Bridge",
                        usual.opensAt(),
                        usual.closesAt(),
                        attempts,
                        feedback,
                        true,
                        TestQuizzes.RULES),
                learner);
    }

    /** Any number of attempts, a week long. */
    Quiz quiz(FeedbackTiming feedback, TakingRules rules) {
        var usual = testQuizzes.settings();
        return testQuizzes.quiz(
                instructor,
                new QuizSettings("The Harbour Bridge", usual.opensAt(), usual.closesAt(), 0, feedback, true, rules),
                learner);
    }

    Quiz quiz() {
        return quiz(1, FeedbackTiming.AFTER_SUBMITTING);
    }

    /** The question that is answered with the name of a city. */
    static Question city(Sitting sitting) {
        return sitting.questions().stream()
                .filter(question -> question.prompt().stem().startsWith("In which city"))
                .findFirst()
                .orElseThrow();
    }

    static Question bridge(Sitting sitting) {
        return sitting.questions().stream()
                .filter(question -> question.prompt().stem().startsWith("Who opened"))
                .findFirst()
                .orElseThrow();
    }

    void closeNow(Quiz quiz) {
        Acting.as(instructor, () -> publishing.closeNow(quiz.id()));
    }

    List<ResponseRecord> stored(UUID attemptId) {
        return Acting.as(instructor, () -> records.get(attemptId).responses());
    }

    AttemptRecord record(Quiz quiz, UUID attemptId) {
        return Acting.as(
                instructor,
                () -> records.ofQuiz(quiz.id()).stream()
                        .filter(record -> record.id().equals(attemptId))
                        .findFirst()
                        .orElseThrow());
    }

    Instant closesAt(Quiz quiz) {
        var closesAt =
                Acting.as(learner, () -> sittings.cover(quiz.id())).quiz().closesAt();
        assertThat(closesAt).isNotNull();
        return closesAt == null ? Instant.MAX : closesAt;
    }

    /** Runs the work in many threads that begin together, all acting as the learner. */
    <T> List<T> atOnce(int times, Callable<T> work) throws InterruptedException, ExecutionException {
        var ready = new CountDownLatch(times);
        try (var threads = Executors.newFixedThreadPool(times)) {
            var futures = new ArrayList<Future<T>>();
            for (int i = 0; i < times; i++) {
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    Acting.as(learner);
                    return work.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
