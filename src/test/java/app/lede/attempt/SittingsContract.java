package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.base.Role;
import app.lede.item.Entry;
import app.lede.item.OptionId;
import app.lede.item.Prompt;
import app.lede.item.Response;
import app.lede.quiz.ArticleAccess;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.QuizSettings;
import app.lede.testing.Acting;
import app.lede.testing.TestQuizzes;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Taking a quiz, against a real database. */
abstract class SittingsContract extends SittingGround {
    @Test
    void startingAgainGoesOnWithTheSameAttempt() {
        var quiz = quiz();
        var first = starting.start(quiz.id());
        assertThat(starting.start(quiz.id())).isEqualTo(first);
        assertThat(sittings.cover(quiz.id()).open()).hasValueSatisfying(open -> {
            assertThat(open.id()).isEqualTo(first);
            assertThat(open.number()).isEqualTo(1);
        });
    }

    @Test
    void twentyStartsAtTheSameMomentMakeOneAttempt() throws Exception {
        var quiz = quiz(3, FeedbackTiming.AFTER_SUBMITTING);
        var started = atOnce(20, () -> starting.start(quiz.id()));
        assertThat(started).hasSize(20).containsOnly(started.getFirst());
        assertThat(sittings.cover(quiz.id()).attempts()).hasSize(1);
    }

    @Test
    void noMoreAttemptsThanAllowedEvenWhenStartsAndSubmitsRace() throws Exception {
        var quiz = quiz(2, FeedbackTiming.AFTER_SUBMITTING);
        atOnce(20, () -> {
            try {
                sittings.submit(starting.start(quiz.id()));
            } catch (Refusal usedUp) {
                assertThat(usedUp).hasMessageContaining("as often as it can be taken");
            }
            return true;
        });
        var attempts = sittings.cover(quiz.id()).attempts();
        assertThat(attempts).extracting(MyAttempt::number).containsExactly(1, 2);
        assertThat(attempts).extracting(MyAttempt::state).containsOnly(AttemptState.SUBMITTED);
    }

    @Test
    void anAnswerIsThereWhenTheLearnerComesBack() {
        var quiz = quiz();
        var attempt = starting.start(quiz.id());
        var question = city(sittings.view(attempt));
        var saved = sittings.answer(attempt, question.frozenItemId(), RIGHT);
        sittings.move(attempt, 3);

        var back = sittings.view(starting.start(quiz.id()));
        assertThat(back.position()).isEqualTo(3);
        assertThat(city(back).given()).isEqualTo(RIGHT);
        assertThat(city(back).savedAt()).isEqualTo(saved.at());
        assertThat(saved.revision()).isOne();
    }

    @Test
    void questionsAndOptionsStandInTheSameOrderWhenTheLearnerComesBack() {
        var attempt = starting.start(quiz().id());
        assertThat(sittings.view(attempt).questions())
                .isEqualTo(sittings.view(attempt).questions());
    }

    @Test
    void everyKindOfResponseIsKeptAsGiven() {
        var attempt = starting.start(quiz().id());
        for (var question : sittings.view(attempt).questions()) {
            var response = something(question.prompt());
            sittings.answer(attempt, question.frozenItemId(), response);
        }
        assertThat(sittings.view(attempt).questions())
                .hasSize(10)
                .allSatisfy(question -> assertThat(question.given()).isEqualTo(something(question.prompt())));
        assertThat(sittings.blanks(attempt)).isEmpty();
    }

    @Test
    void theLastAnswerCountsAndEachChangeIsARevision() {
        var attempt = starting.start(quiz().id());
        var item = city(sittings.view(attempt)).frozenItemId();
        sittings.answer(attempt, item, WRONG);
        sittings.answer(attempt, item, WRONG);
        assertThat(sittings.answer(attempt, item, RIGHT).revision()).isEqualTo(2);
        assertThat(stored(attempt)).singleElement().satisfies(response -> {
            assertThat(response.outcome()).isEqualTo(OutcomeKind.RIGHT);
            assertThat(response.credit()).isEqualTo(1);
        });
    }

    @Test
    void answersAtTheSameMomentLeaveOneRow() throws Exception {
        var attempt = starting.start(quiz().id());
        var item = city(sittings.view(attempt)).frozenItemId();
        var texts = new ArrayList<String>();
        atOnce(20, () -> {
            String text;
            synchronized (texts) {
                text = "City " + texts.size();
                texts.add(text);
            }
            return sittings.answer(attempt, item, new Response.Typed(text));
        });
        assertThat(stored(attempt)).hasSize(1);
        assertThat(sittings.answer(attempt, item, RIGHT).revision()).isEqualTo(21);
    }

    @Test
    void anAnswerCanBeTakenBack() {
        var attempt = starting.start(quiz().id());
        var item = city(sittings.view(attempt)).frozenItemId();
        sittings.answer(attempt, item, RIGHT);
        sittings.answer(attempt, item, new Response.Blank());
        assertThat(stored(attempt))
                .singleElement()
                .satisfies(response -> assertThat(response.outcome()).isEqualTo(OutcomeKind.UNANSWERED));
        assertThat(sittings.blanks(attempt)).hasSize(10);
    }

    @Test
    void submittingTwiceIsHarmless() throws Exception {
        var quiz = quiz();
        var attempt = starting.start(quiz.id());
        atOnce(10, () -> {
            sittings.submit(attempt);
            return true;
        });
        var finished = sittings.cover(quiz.id()).attempts().getFirst().finishedAt();
        sittings.submit(attempt);
        assertThat(sittings.cover(quiz.id()).attempts().getFirst().finishedAt()).isEqualTo(finished);
    }

    @Test
    void nothingChangesAfterHandingIn() {
        var attempt = starting.start(quiz().id());
        var item = city(sittings.view(attempt)).frozenItemId();
        sittings.answer(attempt, item, WRONG);
        sittings.submit(attempt);
        assertThatThrownBy(() -> sittings.answer(attempt, item, RIGHT))
                .isInstanceOf(Ended.class)
                .hasMessageContaining("handed in");
        assertThatThrownBy(() -> sittings.move(attempt, 1)).isInstanceOf(Ended.class);
        assertThat(stored(attempt).getFirst().outcome()).isEqualTo(OutcomeKind.WRONG);
    }

    @Test
    void anAnswerAfterTheClosingTimeIsRefusedAndTheAttemptEndsWithWhatWasSaved() {
        var quiz = quiz();
        var attempt = starting.start(quiz.id());
        var item = city(sittings.view(attempt)).frozenItemId();
        sittings.answer(attempt, item, WRONG);
        closeNow(quiz);

        assertThatThrownBy(() -> sittings.answer(attempt, item, RIGHT))
                .isInstanceOf(Ended.class)
                .hasMessageContaining("closed");

        assertThat(jdbc.sql("select state from attempt where id = ?")
                        .param(attempt)
                        .query(String.class)
                        .single())
                .isEqualTo("CLOSED");
        assertThat(stored(attempt).getFirst().outcome()).isEqualTo(OutcomeKind.WRONG);
    }

    @Test
    void submittingAfterTheClosingTimeCountsAsClosed() {
        var quiz = quiz();
        var attempt = starting.start(quiz.id());
        closeNow(quiz);
        sittings.submit(attempt);
        assertThat(sittings.cover(quiz.id()).attempts().getFirst().state()).isEqualTo(AttemptState.CLOSED);
    }

    @Test
    void overdueAttemptsAreClosedOnceAtTheClosingTime() throws Exception {
        var quiz = quiz();
        var other = quiz();
        var attempt = starting.start(quiz.id());
        var running = starting.start(other.id());
        closeNow(quiz);

        atOnce(4, () -> {
            overdueAttempts.close();
            return true;
        });

        var closed = record(quiz, attempt);
        assertThat(closed.state()).isEqualTo(AttemptState.CLOSED);
        assertThat(closed.finishedAt()).isEqualTo(closesAt(quiz));
        assertThat(record(other, running).state()).isEqualTo(AttemptState.OPEN);
    }

    @Test
    void anAttemptOfSomebodyElseIsNotFound() {
        var attempt = starting.start(quiz().id());
        var item = city(sittings.view(attempt)).frozenItemId();
        Acting.as(people.learner("Mallory"));
        assertThatThrownBy(() -> sittings.view(attempt)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sittings.answer(attempt, item, RIGHT)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sittings.check(attempt, item)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sittings.move(attempt, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sittings.submit(attempt)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feedbacks.of(attempt)).isInstanceOf(NotFound.class);
    }

    @Test
    void aQuizOfAnotherClassIsNotFound() {
        var quiz = quiz();
        Acting.as(people.learner("Mallory"));
        assertThatThrownBy(() -> sittings.cover(quiz.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> starting.start(quiz.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void instructorsDoNotTakeQuizzes() {
        var quiz = quiz();
        Acting.as(instructor);
        assertThatThrownBy(() -> starting.start(quiz.id())).isInstanceOf(AccessDeniedException.class);
        var both = Acting.somebody(instructor.id(), "Ms Okafor", Role.INSTRUCTOR, Role.LEARNER);
        Acting.as(both);
        assertThatThrownBy(() -> starting.start(quiz.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void anItemOfAnotherQuizIsNotFound() {
        var attempt = starting.start(quiz().id());
        var foreign = city(sittings.view(starting.start(quiz().id()))).frozenItemId();
        assertThatThrownBy(() -> sittings.answer(attempt, foreign, RIGHT)).isInstanceOf(NotFound.class);
    }

    @Test
    void aQuizThatHasNotOpenedOrHasClosedCannotBeStarted() {
        var quiz = quiz();
        closeNow(quiz);
        assertThatThrownBy(() -> starting.start(quiz.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("closed");
        var usual = testQuizzes.settings();
        var later = testQuizzes.quiz(
                instructor,
                new QuizSettings(
                        "Later",
                        usual.opensAt().plusSeconds(3_600),
                        null,
                        1,
                        FeedbackTiming.AFTER_SUBMITTING,
                        false,
                        TestQuizzes.RULES),
                learner);
        assertThatThrownBy(() -> starting.start(later.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not open yet");
        assertThat(sittings.cover(later.id()).mayStart()).isFalse();
    }

    @Test
    void aPositionOutsideIsTheNearestQuestion() {
        var attempt = starting.start(quiz().id());
        sittings.move(attempt, 99);
        assertThat(sittings.view(attempt).position()).isEqualTo(9);
        sittings.move(attempt, -5);
        assertThat(sittings.view(attempt).position()).isZero();
    }

    @Test
    void theArticleIsHiddenWhereItMustNotBeSeen() {
        var usual = testQuizzes.settings();
        var hidden = testQuizzes.quiz(
                instructor,
                new QuizSettings(
                        "Hidden",
                        usual.opensAt(),
                        null,
                        1,
                        FeedbackTiming.AFTER_SUBMITTING,
                        false,
                        TestQuizzes.RULES.withArticle(ArticleAccess.NEVER)),
                learner);
        assertThat(sittings.view(starting.start(hidden.id())).article()).isNull();
        assertThat(sittings.view(starting.start(quiz().id())).article()).isNotNull();
    }

    private static Response something(Prompt prompt) {
        return switch (prompt) {
            case Prompt.Choose choose ->
                Response.Chosen.of(choose.options().getFirst().id());
            case Prompt.ChooseAll choose ->
                new Response.Chosen(
                        choose.options().stream().map(Entry::id).limit(2).collect(Collectors.toSet()));
            case Prompt.Type type -> WRONG;
            case Prompt.TypeNumber number -> new Response.Typed("640 metres – “about”");
            case Prompt.Fill fill -> new Response.Typed("ɸ ✓ 640");
            case Prompt.Arrange arrange ->
                new Response.Ordered(arrange.entries().stream().map(Entry::id).toList());
            case Prompt.Match match ->
                new Response.Matched(Map.<OptionId, OptionId>of(
                        match.lefts().getFirst().id(), match.rights().getFirst().id()));
        };
    }
}
