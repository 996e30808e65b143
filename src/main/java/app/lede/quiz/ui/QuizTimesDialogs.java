package app.lede.quiz.ui;

import app.lede.quiz.Publishing;
import app.lede.quiz.QuizTimes;
import app.lede.quiz.Quizzes;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class QuizTimesDialogs implements QuizTimes {
    private final Quizzes quizzes;
    private final Publishing publishing;
    private final Clock clock;

    QuizTimesDialogs(Quizzes quizzes, Publishing publishing, Clock clock) {
        this.quizzes = quizzes;
        this.publishing = publishing;
        this.clock = clock;
    }

    @Override
    public void open(UUID quizId, Runnable changed) {
        new QuizTimesDialog(quizzes.get(quizId), publishing, clock.instant(), changed).open();
    }
}
