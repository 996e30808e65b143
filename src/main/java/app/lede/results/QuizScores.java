package app.lede.results;

import app.lede.quiz.Quiz;
import java.util.List;

/** Everything the page of a quiz's scores shows. {@code demonstration} marks invented learners and answers. */
public record QuizScores(
        Quiz quiz, boolean demonstration, ScoreSheet sheet, List<ItemReport> items, List<FaultLine> faults) {
    public QuizScores {
        items = List.copyOf(items);
        faults = List.copyOf(faults);
    }
}
