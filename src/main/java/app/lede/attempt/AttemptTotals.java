package app.lede.attempt;

import app.lede.base.ForInstructors;
import app.lede.classroom.Membership;
import app.lede.quiz.QuizPaper;
import app.lede.writing.FrozenItem;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What attempts come to, for screens with many of them: the database adds up credits, and no response is read.
 *
 * <p>The database does not know what items are worth. It adds up all credits as if each item were worth one point, then
 * those of the items that are worth something else, for each such worth once.
 */
@Service
@Transactional(readOnly = true)
public class AttemptTotals {
    private final CreditSums sums;
    private final Membership membership;

    AttemptTotals(CreditSums sums, Membership membership) {
        this.sums = sums;
        this.membership = membership;
    }

    /**
     * All attempts at quizzes of a class the person acting teaches, in no order.
     *
     * @throws app.lede.base.NotFound otherwise
     * @throws IllegalArgumentException if a paper is of another class
     */
    @ForInstructors
    public List<AttemptTotal> ofClass(UUID classId, Collection<QuizPaper> papers) {
        membership.requireTeaching(classId);
        if (papers.stream().anyMatch(paper -> !paper.quiz().classId().equals(classId))) {
            throw new IllegalArgumentException("a quiz of another class");
        }
        if (papers.isEmpty()) {
            return List.of();
        }
        var quizIds = papers.stream().map(paper -> paper.quiz().id()).toList();
        var answered = sums.answered(quizIds).stream()
                .collect(Collectors.toMap(CreditSums.Answered::attemptId, CreditSums.Answered::many));
        var more = beyondOnePoint(papers, quizIds);
        return sums.attempts(quizIds).stream()
                .map(summed -> new AttemptTotal(
                        summed.id(),
                        summed.quizId(),
                        summed.learnerId(),
                        summed.number(),
                        summed.state(),
                        summed.startedAt(),
                        summed.finishedAt(),
                        Math.max(0, summed.credit() + more.getOrDefault(summed.id(), 0.0)),
                        answered.getOrDefault(summed.id(), 0L).intValue()))
                .toList();
    }

    private Map<UUID, Double> beyondOnePoint(Collection<QuizPaper> papers, List<UUID> quizIds) {
        var byPoints = papers.stream()
                .flatMap(paper -> paper.items().stream())
                .filter(frozen -> frozen.item().points() != 1)
                .collect(Collectors.groupingBy(
                        frozen -> frozen.item().points(), Collectors.mapping(FrozenItem::id, Collectors.toSet())));
        var more = new HashMap<UUID, Double>();
        byPoints.forEach((points, items) -> sums.credits(items, quizIds)
                .forEach(credit -> more.merge(credit.attemptId(), (points - 1) * credit.sum(), Double::sum)));
        return more;
    }
}
