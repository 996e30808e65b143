package app.lede.review;

import app.lede.attempt.AttemptRecord;
import app.lede.attempt.AttemptRecords;
import app.lede.attempt.MyAttempt;
import app.lede.base.ForLearners;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.Quizzes;
import app.lede.writing.FrozenItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A learner's own progress. */
@Service
public class LearnerProgress {
    private final AttemptRecords records;
    private final Quizzes quizzes;

    LearnerProgress(AttemptRecords records, Quizzes quizzes) {
        this.records = records;
        this.quizzes = quizzes;
    }

    /** The progress of the person acting, in the classes they are in. */
    @ForLearners
    @Transactional(readOnly = true)
    public Progress mine() {
        var taken = records.mineInBrief().stream()
                .filter(attempt -> attempt.state().isFinished())
                .toList();
        var full = records.mine().stream().collect(Collectors.toMap(AttemptRecord::id, Function.identity()));
        var papers = new HashMap<UUID, QuizPaper>();
        List<Explained> explained = new ArrayList<>();
        for (MyAttempt attempt : taken) {
            Instant finishedAt = attempt.finishedAt();
            var record = full.get(attempt.id());
            boolean told =
                    attempt.isFeedbackDue() && attempt.quiz().rules().shows().rightOrWrong();
            if (told && finishedAt != null && record != null) {
                var paper = papers.computeIfAbsent(attempt.quiz().id(), quizzes::paper);
                explained.add(new Explained(
                        paper.article(),
                        record.asked(paper.items(), paper.quiz().rules()).stream()
                                .filter(frozen -> tells(paper, frozen))
                                .toList(),
                        finishedAt,
                        record.responses()));
            }
        }
        return new Progress(taken, FactsAsked.of(explained));
    }

    /** What was dropped, or given to everybody, says nothing about what anybody knew. */
    private static boolean tells(QuizPaper paper, FrozenItem frozen) {
        return frozen.item().counts() && !paper.rulings().of(frozen.id()).fullMarks();
    }
}
