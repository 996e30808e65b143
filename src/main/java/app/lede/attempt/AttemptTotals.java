package app.lede.attempt;

import app.lede.base.ForInstructors;
import app.lede.classroom.Membership;
import app.lede.quiz.QuizPaper;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What attempts come to, for screens with many of them: it is kept with each that has ended ({@link EndedAttempts}), and
 * only of those that ended just now, or were marked anew, are responses read.
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
        var found = sums.attempts(quizIds);
        var added = addedUp(papers, found);
        return found.stream()
                .map(summed -> new AttemptTotal(
                        summed.id(),
                        summed.quizId(),
                        summed.learnerId(),
                        summed.number(),
                        summed.state(),
                        summed.startedAt(),
                        summed.finishedAt(),
                        Objects.requireNonNullElseGet(summed.points(), () -> added.getOrDefault(summed.id(), 0.0)),
                        answered.getOrDefault(summed.id(), 0L).intValue()))
                .toList();
    }

    /** What those come to that have ended, or were marked anew, a few seconds ago. */
    private Map<UUID, Double> addedUp(Collection<QuizPaper> papers, List<CreditSums.Summed> found) {
        var quizOf = found.stream()
                .filter(CreditSums.Summed::isToAddUp)
                .collect(Collectors.toMap(CreditSums.Summed::id, CreditSums.Summed::quizId));
        var added = new HashMap<UUID, Double>();
        if (!quizOf.isEmpty()) {
            var credits = sums.creditsToAddUp(Set.copyOf(quizOf.values())).stream()
                    .filter(credit -> quizOf.containsKey(credit.attemptId()))
                    .collect(Collectors.groupingBy(credit -> quizOf.get(credit.attemptId())));
            for (var paper : papers) {
                added.putAll(
                        Credit.points(paper, credits.getOrDefault(paper.quiz().id(), List.of())));
            }
        }
        return added;
    }
}
