package app.lede.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.CoverPage;
import app.lede.attempt.SomePaper;
import app.lede.classroom.Accommodation;
import app.lede.classroom.ExtraTime;
import app.lede.quiz.ArticleAccess;
import app.lede.quiz.CountingAttempt;
import app.lede.quiz.FeedbackParts;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Movement;
import app.lede.quiz.QuizState;
import app.lede.quiz.TakingRules;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverRulesTest {
    private static CoverPage cover(TakingRules rules, Accommodation granted) {
        var quiz = SomePaper.quiz(FeedbackTiming.AFTER_SUBMITTING, null, true, rules);
        return new CoverPage(quiz, QuizState.OPEN, List.of(), null, granted, null);
    }

    @Test
    void theUsualIsToldShortly() {
        assertThat(CoverRules.of(cover(TakingRules.USUAL, Accommodation.NONE)))
                .containsEntry("Questions", "8")
                .containsEntry("Time", "As long as you like")
                .containsEntry("Attempts", "One")
                .containsEntry("Feedback", "When you have handed in")
                .doesNotContainKeys("Marks", "Going back", "Reading aloud");
    }

    @Test
    void whatCostsTheLearnerSomethingIsTold() {
        var rules = TakingRules.USUAL
                .withTimeLimit(Duration.ofMinutes(90))
                .withMovement(Movement.FORWARD_ONLY)
                .withPenalty(0.25)
                .withDrawn(8)
                .withArticle(ArticleAccess.BEFORE_ONLY)
                .withCounts(CountingAttempt.LAST)
                .withShows(FeedbackParts.NONE.withScore(true));
        var told = CoverRules.of(cover(rules, new Accommodation(ExtraTime.HALF, Duration.ZERO, true)));
        assertThat(told.get("Questions")).contains("drawn by lot");
        assertThat(told.get("Time"))
                .startsWith("1 hour 30 minutes from when you start")
                .contains("your own time");
        assertThat(told.get("Going back")).startsWith("Not possible");
        assertThat(told.get("Marks")).contains("takes off 25 percent");
        assertThat(told.get("Article")).contains("before you start");
        assertThat(told.get("Feedback")).isEqualTo("When you have handed in: your score");
        assertThat(told).containsKey("Reading aloud");
    }

    @Test
    void certaintyAndTriesAreExplained() {
        assertThat(CoverRules.of(cover(TakingRules.USUAL.withCertainty(true), Accommodation.NONE))
                        .get("Marks"))
                .contains("how sure you are", "1, 2 or 3 thirds", "2 or 6 thirds");
        assertThat(CoverRules.of(cover(TakingRules.USUAL.withTries(3), Accommodation.NONE))
                        .get("Marks"))
                .contains("3 tries");
    }
}
