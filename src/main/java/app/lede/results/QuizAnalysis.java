package app.lede.results;

import app.lede.quiz.Quiz;
import app.lede.statistics.Finding;
import app.lede.statistics.ItemAnalysis;
import java.util.List;

/**
 * Everything the page of a quiz's item analysis shows.
 *
 * @param demonstration marks invented learners and answers
 * @param columns the items in their order, as on the score sheet
 * @param figures in the order of {@code columns}
 * @param findings the gravest first
 */
public record QuizAnalysis(
        Quiz quiz, boolean demonstration, List<ScoreColumn> columns, ItemAnalysis figures, List<Finding> findings) {
    public QuizAnalysis {
        columns = List.copyOf(columns);
        findings = List.copyOf(findings);
    }
}
