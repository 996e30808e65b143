package app.lede.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.article.Article;
import app.lede.base.Refusal;
import app.lede.classroom.Accommodation;
import app.lede.writing.FrozenSet;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedQuizTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private static PublishedQuiz quiz(Instant opens, @Nullable Instant closes) {
        return new PublishedQuiz(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                new QuizSettings("Moscow", opens, closes, 1, FeedbackTiming.AFTER_CLOSING, true, TakingRules.USUAL),
                NOW);
    }

    private static Quiz shown(PublishedQuiz quiz) {
        var article = new Article(UUID.randomUUID(), true, "", "", "", "", null, "en", "", List.of(), "");
        var set = new FrozenSet(quiz.versionId(), UUID.randomUUID(), 2, "", article, NOW, List.of());
        return quiz.quiz("Class", set, set.items(), Accommodation.NONE);
    }

    @Test
    void isScheduledThenOpenThenClosed() {
        var quiz = shown(quiz(NOW, NOW.plusSeconds(60)));
        assertThat(quiz.state(NOW.minusSeconds(1))).isEqualTo(QuizState.SCHEDULED);
        assertThat(quiz.state(NOW)).isEqualTo(QuizState.OPEN);
        assertThat(quiz.state(NOW.plusSeconds(59))).isEqualTo(QuizState.OPEN);
        assertThat(quiz.state(NOW.plusSeconds(60))).isEqualTo(QuizState.CLOSED);
    }

    @Test
    void closesNow() {
        var quiz = quiz(NOW.minusSeconds(60), null);
        quiz.close(NOW);
        assertThat(shown(quiz).state(NOW)).isEqualTo(QuizState.CLOSED);
    }

    @Test
    void neverOpensWhenClosedBeforeItsTime() {
        var quiz = quiz(NOW.plusSeconds(60), NOW.plusSeconds(120));
        quiz.close(NOW);
        assertThat(shown(quiz).state(NOW)).isEqualTo(QuizState.CLOSED);
        assertThat(shown(quiz).state(NOW.plusSeconds(90))).isEqualTo(QuizState.CLOSED);
    }

    @Test
    void keepsItsClosingTimeWhenClosedTwice() {
        var quiz = quiz(NOW.minusSeconds(60), NOW.minusSeconds(10));
        quiz.close(NOW);
        assertThat(shown(quiz).closesAt()).isEqualTo(NOW.minusSeconds(10));
    }

    @Test
    void opensAgainWithALaterClosingTime() {
        var quiz = quiz(NOW.minusSeconds(60), NOW.minusSeconds(10));
        quiz.changeClosing(NOW.plusSeconds(60), NOW);
        assertThat(shown(quiz).state(NOW)).isEqualTo(QuizState.OPEN);
    }

    @Test
    void refusesToCloseInThePastOrBeforeOpening() {
        assertThatThrownBy(() -> quiz(NOW.minusSeconds(60), null).changeClosing(NOW, NOW))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> quiz(NOW.plusSeconds(60), null).changeClosing(NOW.plusSeconds(30), NOW))
                .isInstanceOf(Refusal.class);
    }
}
