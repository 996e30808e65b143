package app.lede.quiz;

import app.lede.classroom.Accommodation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The papers of any quizzes as one learner is given them, for the learner's file. It checks no access, and no view may use
 * it. The name of the class is left out. To be called within a transaction.
 */
@Component
public class PapersOfRecord {
    private final PublishedQuizzes quizzes;
    private final FrozenPapers papers;
    private final StoredRegrades regrades;

    PapersOfRecord(PublishedQuizzes quizzes, FrozenPapers papers, StoredRegrades regrades) {
        this.quizzes = quizzes;
        this.papers = papers;
        this.regrades = regrades;
    }

    /** @param granted what the learner is granted beyond the others */
    public Optional<QuizPaper> of(UUID quizId, Accommodation granted) {
        return quizzes.findById(quizId).map(quiz -> {
            var set = papers.get(quiz.versionId());
            var rulings = quiz.isRegraded()
                    ? Rulings.of(regrades.findByQuizIdInAndUndoneAtIsNullOrderByNumber(List.of(quizId)).stream()
                            .map(StoredRegrade::regrade)
                            .toList())
                    : Rulings.NONE;
            return QuizPaper.of(
                    quiz.quiz("", set, rulings.over(set.items()), granted), set.article(), set.items(), rulings);
        });
    }
}
