package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.LedeApplication;
import app.lede.base.Refusal;
import app.lede.quiz.FeedbackTiming;
import app.lede.testing.Acting;
import app.lede.testing.TestQuizzes;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Two whole applications on one database: a learner's clicks land here and there at the same moment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TwoNodesContract extends SittingGround {
    private static final int CALLS = 100;

    /** A call on one of the two. */
    private interface Call {
        void on(ConfigurableApplicationContext node) throws Exception;
    }

    @Autowired
    ConfigurableApplicationContext here;

    private @Nullable ConfigurableApplicationContext there;

    @BeforeEach
    void startTheOther() {
        if (there == null) {
            var mine = here.getBean(SecurityContextHolderStrategy.class);
            there = new SpringApplicationBuilder(LedeApplication.class)
                    .profiles("test")
                    .properties("server.port=0")
                    .run("--spring.datasource.url="
                            + here.getEnvironment().getRequiredProperty("spring.datasource.url"));
            SecurityContextHolder.setContextHolderStrategy(mine);
            Acting.as(learner);
        }
    }

    @AfterAll
    void stopTheOther() {
        if (there != null) {
            there.close();
        }
    }

    @Test
    void aHundredStartsMakeOneAttempt() throws Exception {
        var quiz = quiz(3, FeedbackTiming.AFTER_SUBMITTING);
        Set<UUID> started = ConcurrentHashMap.newKeySet();
        onBoth(node -> started.add(node.getBean(Starting.class).start(quiz.id())));
        assertThat(started).hasSize(1);
        assertThat(rows(quiz.id())).isOne();
    }

    @Test
    void aHundredStartsAndSubmitsMakeNoMoreAttemptsThanAllowed() throws Exception {
        var quiz = quiz(4, FeedbackTiming.AFTER_SUBMITTING);
        onBoth(node -> {
            try {
                node.getBean(Sittings.class).submit(node.getBean(Starting.class).start(quiz.id()));
            } catch (Refusal usedUp) {
                assertThat(usedUp).hasMessageContaining("as often as it can be taken");
            }
        });
        assertThat(rows(quiz.id())).isEqualTo(4);
        assertThat(sittings.cover(quiz.id()).attempts())
                .extracting(MyAttempt::state)
                .containsOnly(AttemptState.SUBMITTED);
    }

    @Test
    void aHundredSubmitsEndAnAttemptOnce() throws Exception {
        var quiz = quiz();
        var attempt = starting.start(quiz.id());
        Set<String> finished = ConcurrentHashMap.newKeySet();
        onBoth(node -> {
            node.getBean(Sittings.class).submit(attempt);
            finished.add(String.valueOf(node.getBean(Sittings.class)
                    .cover(quiz.id())
                    .attempts()
                    .getFirst()
                    .finishedAt()));
        });
        assertThat(finished).hasSize(1);
        assertThat(version(attempt)).isOne();
    }

    @Test
    void bothEndOverdueAttemptsAndEachIsEndedOnce() throws Exception {
        var rules = TestQuizzes.RULES.withTimeLimit(Duration.ofMinutes(20));
        var attempts = new ArrayList<UUID>();
        for (int i = 0; i < 5; i++) {
            attempts.add(
                    starting.start(quiz(FeedbackTiming.AFTER_SUBMITTING, rules).id()));
        }
        attempts.forEach(id -> jdbc.sql("update attempt set started_at = ?, open_until = ? where id = ?")
                .params(ago(Duration.ofMinutes(30)), ago(Duration.ofMinutes(10)), id)
                .update());
        onBoth(node -> node.getBean(OverdueAttempts.class).close());
        for (var id : attempts) {
            assertThat(version(id)).isOne();
            assertThat(jdbc.sql("select state from attempt where id = ?")
                            .param(id)
                            .query(String.class)
                            .single())
                    .isEqualTo("CLOSED");
        }
    }

    /** Calls that begin together, half of them on either node, all as the learner. */
    private void onBoth(Call call) throws Exception {
        var other = there;
        assertThat(other).isNotNull();
        var nodes = other == null ? List.of(here) : List.of(here, other);
        var ready = new CountDownLatch(CALLS);
        var futures = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(CALLS)) {
            for (int i = 0; i < CALLS; i++) {
                var node = nodes.get(i % nodes.size());
                futures.add(threads.submit(() -> {
                    Acting.as(learner);
                    for (var one : nodes) {
                        one.getBean(SecurityContextHolderStrategy.class).setContext(SecurityContextHolder.getContext());
                    }
                    ready.countDown();
                    ready.await();
                    call.on(node);
                    return true;
                }));
            }
            for (var future : futures) {
                future.get();
            }
        }
    }

    private int rows(UUID quizId) {
        return jdbc.sql("select count(*) from attempt where quiz_id = ?")
                .param(quizId)
                .query(Integer.class)
                .single();
    }

    private long version(UUID attempt) {
        return jdbc.sql("select version from attempt where id = ?")
                .param(attempt)
                .query(Long.class)
                .single();
    }

    private static OffsetDateTime ago(Duration time) {
        return OffsetDateTime.now(ZoneOffset.UTC).minus(time);
    }
}
