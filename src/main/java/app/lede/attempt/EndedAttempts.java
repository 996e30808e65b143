package app.lede.attempt;

import app.lede.classroom.Accommodation;
import app.lede.quiz.PapersOfRecord;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds up what ended attempts come to and keeps it with them. Whoever changes what it follows from holds the attempt
 * locked as well and forgets the sum ({@link Attempt#toAddUp}), so that it is never of another moment; until it is added
 * up again {@link AttemptTotals} reads the responses.
 */
@Component
class EndedAttempts {
    private static final int AT_ONCE = 200;

    private final Attempts attempts;
    private final CreditSums sums;
    private final PapersOfRecord papers;
    private final TransactionTemplate transaction;

    EndedAttempts(Attempts attempts, CreditSums sums, PapersOfRecord papers, PlatformTransactionManager transactions) {
        this.attempts = attempts;
        this.sums = sums;
        this.papers = papers;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Every node does this; what one has claimed, another leaves alone. */
    @Scheduled(fixedDelay = 15, initialDelay = 15, timeUnit = TimeUnit.SECONDS)
    void addUp() {
        Integer added;
        do {
            added = transaction.execute(_ -> addUp(attempts.claimToAddUp(Limit.of(AT_ONCE))));
        } while (Objects.requireNonNullElse(added, 0) == AT_ONCE);
    }

    private int addUp(List<Attempt> claimed) {
        claimed.stream().collect(Collectors.groupingBy(Attempt::quizId)).forEach(this::addUp);
        return claimed.size();
    }

    private void addUp(UUID quizId, Collection<Attempt> claimed) {
        var paper = papers.of(quizId, Accommodation.NONE).orElseThrow();
        var points = Credit.points(
                paper, sums.credits(claimed.stream().map(Attempt::id).toList()));
        claimed.forEach(attempt -> attempt.comesTo(points.getOrDefault(attempt.id(), 0.0)));
    }
}
