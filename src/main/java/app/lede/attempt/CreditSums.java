package app.lede.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Sums over responses, by attempt. */
interface CreditSums extends Repository<Attempt, UUID> {
    /** @param credit of all its responses; 0 where it has none */
    record Summed(
            UUID id,
            UUID quizId,
            UUID learnerId,
            int number,
            AttemptState state,
            Instant startedAt,
            @Nullable Instant finishedAt,
            Double credit) {}

    record Credit(UUID attemptId, Double sum) {}

    record Answered(UUID attemptId, Long many) {}

    @Query("select new app.lede.attempt.CreditSums$Summed(a.id, a.quizId, a.learnerId, a.number, a.state,"
            + " a.startedAt, a.finishedAt,"
            + " coalesce((select sum(r.credit) from SavedResponse r where r.attemptId = a.id), 0.0))"
            + " from Attempt a where a.quizId in :quizIds")
    List<Summed> attempts(Collection<UUID> quizIds);

    /** A version of a set can be given to several classes: only attempts at these quizzes are meant. */
    @Query("select new app.lede.attempt.CreditSums$Credit(r.attemptId, sum(r.credit))"
            + " from SavedResponse r, Attempt a where a.id = r.attemptId and a.quizId in :quizIds"
            + " and r.frozenItemId in :frozenItemIds group by r.attemptId")
    List<Credit> credits(Collection<UUID> frozenItemIds, Collection<UUID> quizIds);

    /** How many responses of running attempts are not blank, whatever they were given marks for. */
    @Query("select new app.lede.attempt.CreditSums$Answered(r.attemptId, count(r.id))"
            + " from SavedResponse r, Attempt a where a.id = r.attemptId and a.quizId in :quizIds"
            + " and a.openKey is not null"
            + " and coalesce(r.givenOutcome, r.outcome) <> app.lede.attempt.OutcomeKind.UNANSWERED"
            + " group by r.attemptId")
    List<Answered> answered(Collection<UUID> quizIds);
}
