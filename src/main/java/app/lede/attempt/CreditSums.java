package app.lede.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What attempts come to, and the credits it follows from. */
interface CreditSums extends Repository<Attempt, UUID> {
    /** @param points null while the attempt runs, and until they are added up */
    record Summed(
            UUID id,
            UUID quizId,
            UUID learnerId,
            int number,
            AttemptState state,
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable Double points) {
        boolean isToAddUp() {
            return state.isFinished() && points == null;
        }
    }

    record Answered(UUID attemptId, Long many) {}

    @Query("select new app.lede.attempt.CreditSums$Summed(a.id, a.quizId, a.learnerId, a.number, a.state,"
            + " a.startedAt, a.finishedAt, a.points) from Attempt a where a.quizId in :quizIds")
    List<Summed> attempts(Collection<UUID> quizIds);

    @Query("select new app.lede.attempt.Credit(r.attemptId, r.frozenItemId, r.credit) from SavedResponse r"
            + " where r.attemptId in :attemptIds")
    List<Credit> credits(Collection<UUID> attemptIds);

    /** Those of all ended attempts at these quizzes that are not added up yet. */
    @Query("select new app.lede.attempt.Credit(r.attemptId, r.frozenItemId, r.credit) from SavedResponse r, Attempt a"
            + " where a.id = r.attemptId and a.quizId in :quizIds and a.points is null and a.finishedAt is not null")
    List<Credit> creditsToAddUp(Collection<UUID> quizIds);

    /** How many responses of running attempts are not blank, whatever they were given marks for. */
    @Query("select new app.lede.attempt.CreditSums$Answered(r.attemptId, count(r.id))"
            + " from SavedResponse r, Attempt a where a.id = r.attemptId and a.quizId in :quizIds"
            + " and a.openKey is not null"
            + " and coalesce(r.givenOutcome, r.outcome) <> app.lede.attempt.OutcomeKind.UNANSWERED"
            + " group by r.attemptId")
    List<Answered> answered(Collection<UUID> quizIds);
}
