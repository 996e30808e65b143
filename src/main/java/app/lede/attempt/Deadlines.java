package app.lede.attempt;

import app.lede.quiz.ClosingChanged;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizTerms;
import app.lede.quiz.TermsOfQuizzes;
import java.util.Collection;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works out the deadlines of attempts, and keeps them true in the database when what they follow from changes. */
@Component
class Deadlines {
    private final Attempts attempts;
    private final TermsOfQuizzes terms;

    Deadlines(Attempts attempts, TermsOfQuizzes terms) {
        this.attempts = attempts;
        this.terms = terms;
    }

    /** @param quiz as the person acting is given it, whose attempt it is */
    Deadline of(Attempt attempt, Quiz quiz) {
        return of(attempt, new QuizTerms(quiz.id(), quiz.closesAt(), quiz.rules()));
    }

    /** Works out the deadlines of open attempts anew; the caller holds them locked. */
    void renew(Collection<Attempt> open) {
        var byQuiz = terms.of(open.stream().map(Attempt::quizId).distinct().toList());
        open.forEach(attempt -> attempt.dueBy(of(attempt, Objects.requireNonNull(byQuiz.get(attempt.quizId())))));
    }

    @EventListener
    void closingChanged(ClosingChanged changed) {
        var open = attempts.findOpenAtQuiz(changed.terms().quizId());
        open.forEach(attempt -> attempt.dueBy(of(attempt, changed.terms())));
    }

    private static Deadline of(Attempt attempt, QuizTerms terms) {
        var rules = terms.rules();
        return Deadline.of(
                attempt.startedAt(), attempt.reopenedUntil(), rules.timeLimit(), terms.closesAt(), rules.grace());
    }
}
