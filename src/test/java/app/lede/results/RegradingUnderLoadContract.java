package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.Actor;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.item.SingleChoice;
import app.lede.quiz.Ruling;
import app.lede.testing.Acting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;

/** Learners begin, answer and hand in while an instructor decides and takes back: nothing is lost, nothing is mixed. */
abstract class RegradingUnderLoadContract extends RegradingGround {
    private static final int LEARNERS = 8;
    private static final int ANSWERS = 12;
    private static final List<String> OPTIONS = List.of("a1", "b2", "c3");

    @RepeatedTest(3)
    void whateverHappensAtOnceAllAreMarkedByWhatHoldsInTheEnd() throws Exception {
        var learners = new ArrayList<Actor>();
        for (int i = 0; i < LEARNERS; i++) {
            learners.add(people.learner("Learner " + i));
        }
        quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), learners.toArray(Actor[]::new));
        Acting.as(instructor);
        var item = item(WHO_OPENED);
        var given = (SingleChoice)
                quizzes.paper(quiz.id()).given().getFirst().item().content();
        var otherKey = new Ruling.NewKey(new SingleChoice(
                given.stem(),
                given.options().stream()
                        .map(option -> new app.lede.item.Option(
                                option.id(), option.text(), option.id().value().equals("b2")))
                        .toList()));
        Map<String, String> last = new ConcurrentHashMap<>();
        var ready = new CountDownLatch(LEARNERS + 1);
        var work = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(LEARNERS + 1)) {
            for (int i = 0; i < LEARNERS; i++) {
                int who = i;
                work.add(threads.submit(() -> {
                    together(ready);
                    Acting.as(learners.get(who), () -> {
                        var attempt = starting.start(quiz.id());
                        for (int n = 0; n < ANSWERS; n++) {
                            var option = OPTIONS.get((who + n) % OPTIONS.size());
                            sittings.answer(attempt, item, Response.Chosen.of(new OptionId(option)));
                            last.put("Learner " + who, option);
                        }
                        sittings.submit(attempt);
                    });
                    return null;
                }));
            }
            work.add(threads.submit(() -> {
                together(ready);
                Acting.as(instructor, () -> {
                    for (int n = 0; n < 3; n++) {
                        marking.apply(quiz.id(), item, otherKey);
                        marking.apply(quiz.id(), item(1), new Ruling.FullMarks());
                        marking.apply(quiz.id(), item, new Ruling.Worth(2 + n));
                        if (n < 2) {
                            undo(WHO_OPENED);
                            undo(WHO_OPENED);
                            undo(1);
                        }
                    }
                });
                return null;
            }));
            for (var each : work) {
                each.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(last).hasSize(LEARNERS);
        for (int i = 0; i < LEARNERS; i++) {
            var name = "Learner " + i;
            boolean right = "b2".equals(last.get(name));
            assertThat(cell(name, WHO_OPENED))
                    .as(name)
                    .isEqualTo(new ScoreCell(right ? Mark.RIGHT : Mark.WRONG, right ? 1 : 0));
            assertThat(cell(name, 1)).as(name).isEqualTo(new ScoreCell(Mark.RIGHT, 1));
            assertThat(points(name)).as(name).isEqualTo(right ? 5 : 1);
        }
        undo(WHO_OPENED);
        undo(WHO_OPENED);
        undo(1);
        for (int i = 0; i < LEARNERS; i++) {
            var name = "Learner " + i;
            assertThat(points(name)).as(name).isEqualTo("a1".equals(last.get(name)) ? 1 : 0);
        }
        assertThat(marks()).hasSize(LEARNERS);
    }

    private static void together(CountDownLatch ready) throws InterruptedException {
        ready.countDown();
        assertThat(ready.await(20, TimeUnit.SECONDS)).isTrue();
    }
}
