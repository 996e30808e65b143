package app.lede.results;

import app.lede.attempt.AttemptRecords;
import app.lede.base.ForInstructors;
import app.lede.base.Refusal;
import app.lede.classroom.Classes;
import app.lede.classroom.Membership;
import app.lede.quiz.Quizzes;
import app.lede.statistics.Findings;
import app.lede.statistics.ItemAnalysis;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How well the questions of quizzes measure. */
@Service
@Transactional(readOnly = true)
public class ItemAnalyses {
    private final Quizzes quizzes;
    private final AttemptRecords attempts;
    private final Classes classes;
    private final Membership membership;

    ItemAnalyses(Quizzes quizzes, AttemptRecords attempts, Classes classes, Membership membership) {
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.classes = classes;
        this.membership = membership;
    }

    /**
     * The figures of a quiz in a class the person acting teaches, over the attempts that count on its score sheet.
     *
     * @throws app.lede.base.NotFound otherwise
     * @throws Refusal if learners were asked different questions: a question not asked is not one left blank
     */
    @ForInstructors
    public QuizAnalysis ofQuiz(UUID quizId) {
        var paper = quizzes.paper(quizId);
        var classId = paper.quiz().classId();
        membership.requireTeaching(classId);
        var all = attempts.ofQuiz(quizId);
        var sheet = ScoreSheet.of(paper.quiz().rules(), paper.items(), membership.members(classId), Map.of(), all);
        if (sheet.finished().stream().anyMatch(row -> !row.cells().stream().allMatch(ScoreCell::isAsked))) {
            throw new Refusal(
                    "Learners were asked different questions of this quiz, so totals cannot be compared: there"
                            + " is no item analysis of it. The score sheet shows how hard each question was.");
        }
        var figures = ItemAnalysis.of(AnswerSheets.of(sheet, all));
        return new QuizAnalysis(
                paper.quiz(), classes.get(classId).demonstration(), counted(sheet), figures, Findings.of(figures));
    }

    private static List<ScoreColumn> counted(ScoreSheet sheet) {
        return sheet.columns().stream()
                .filter(column -> column.item().item().counts())
                .toList();
    }
}
