package app.lede.attempt;

import app.lede.classroom.Accommodation;
import app.lede.classroom.AccommodationChanged;
import app.lede.classroom.AccommodationsOfLearners;
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
    private final AccommodationsOfLearners granted;

    Deadlines(Attempts attempts, TermsOfQuizzes terms, AccommodationsOfLearners granted) {
        this.attempts = attempts;
        this.terms = terms;
        this.granted = granted;
    }

    /** @param quiz as the person acting is given it, whose attempt it is: with their own closing time and limit */
    Deadline of(Attempt attempt, Quiz quiz) {
        return of(attempt, new QuizTerms(quiz.id(), quiz.closesAt(), quiz.rules()), Accommodation.NONE);
    }

    /** Works out the deadlines of open attempts anew; the caller holds them locked. */
    void renew(Collection<Attempt> open) {
        var byQuiz = terms.of(open.stream().map(Attempt::quizId).distinct().toList());
        var byLearner =
                granted.of(open.stream().map(Attempt::learnerId).distinct().toList());
        for (var attempt : open) {
            var its = Objects.requireNonNull(byQuiz.get(attempt.quizId()));
            attempt.dueBy(of(attempt, its, byLearner.getOrDefault(attempt.learnerId(), Accommodation.NONE)));
        }
    }

    @EventListener
    void closingChanged(ClosingChanged changed) {
        renew(attempts.findOpenAtQuiz(changed.quizId()));
    }

    @EventListener
    void accommodationChanged(AccommodationChanged changed) {
        renew(attempts.findOpenOfLearner(changed.learnerId()));
    }

    private static Deadline of(Attempt attempt, QuizTerms terms, Accommodation granted) {
        var rules = terms.rules();
        return Deadline.of(
                attempt.startedAt(),
                attempt.reopenedUntil(),
                granted.limit(rules.timeLimit()),
                granted.closing(terms.closesAt()),
                rules.grace());
    }
}
