package app.lede.attempt;

import app.lede.base.ForLearners;
import app.lede.base.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what learners answer. When it returns, what it calls saved is committed; what is sent again is recognised. That
 * an attempt has ended at its deadline is kept, though whoever asked is refused.
 */
@Service
@Transactional(noRollbackFor = Ended.class)
public class Saving {
    private final SavedResponses responses;
    private final RunningAttempts running;
    private final Clock clock;

    Saving(SavedResponses responses, RunningAttempts running, Clock clock) {
        this.responses = responses;
        this.running = running;
        this.clock = clock;
    }

    /**
     * Saves responses, and tells what else has changed. One that cannot be taken does not keep the others back.
     *
     * @param sent in the order they were given; may be empty: then it only tells what has changed
     * @param position where the learner is now, an index from 0; what lies outside counts as the nearest; null if
     *     unchanged
     * @param known the latest moment of saving the browser knows of
     * @throws Ended if the attempt is over: then nothing is saved
     * @throws app.lede.base.NotFound if it is not an attempt of the person acting
     */
    @ForLearners
    public Receipts save(UUID attemptId, List<SentResponse> sent, @Nullable Integer position, Instant known) {
        var found = running.require(attemptId);
        var ids = sent.stream().map(SentResponse::frozenItemId).distinct().toList();
        Map<UUID, SavedResponse> saved = new HashMap<>(responses.findForReceipts(attemptId, ids, known).stream()
                .collect(Collectors.toMap(SavedResponse::frozenItemId, Function.identity())));
        var now = clock.instant();
        var receipts = new ArrayList<Receipt>();
        for (var each : sent) {
            receipts.add(receive(found, each, saved, now));
        }
        if (position != null && !isToldByItsAnswer(found, position, sent, saved, now)) {
            move(found, position, now);
        }
        return new Receipts(
                now,
                found.deadline().at(),
                receipts,
                saved.values().stream().map(SavedResponse::standing).toList());
    }

    private Receipt receive(
            RunningAttempts.Running found, SentResponse sent, Map<UUID, SavedResponse> saved, Instant now) {
        try {
            var before = saved.get(sent.frozenItemId());
            int tries = before == null ? 0 : before.triesBefore(sent.response());
            Supplier<Marks> marks =
                    () -> found.mark(found.answerable(sent.frozenItemId()), sent.response(), sent.certainty(), tries);
            if (before != null) {
                return before.receive(sent, marks, now);
            }
            var first = new SavedResponse(UUID.randomUUID(), found.attempt().id(), sent, marks.get(), now);
            saved.put(sent.frozenItemId(), responses.save(first));
            return new Receipt.Saved(sent.frozenItemId(), sent.client(), sent.sequence());
        } catch (Refusal refusal) {
            return new Receipt.Refused(
                    sent.frozenItemId(), sent.client(), sent.sequence(), String.valueOf(refusal.getMessage()));
        }
    }

    /**
     * Whether the learner is at the one question this message has just saved an answer to: as {@link Place} finds that
     * from the answer, the attempt is not written beside it. Most messages of a quiz are such.
     */
    private static boolean isToldByItsAnswer(
            RunningAttempts.Running found,
            int position,
            List<SentResponse> sent,
            Map<UUID, SavedResponse> saved,
            Instant now) {
        if (sent.size() != 1 || position < 0 || position >= found.layout().size()) {
            return false;
        }
        var item = sent.getFirst().frozenItemId();
        var response = saved.get(item);
        return response != null
                && response.savedAt().equals(now)
                && found.layout().get(position).frozen().id().equals(item);
    }

    /** Where a quiz only goes forward, a message that comes late moves nobody back. */
    private static void move(RunningAttempts.Running found, int position, Instant now) {
        int nearest = Math.clamp(position, 0, Math.max(0, found.layout().size() - 1));
        if (!found.rules().isForwardOnly()) {
            found.attempt().moveTo(nearest, now);
        } else if (nearest > found.attempt().atItem()) {
            found.attempt().moveForwardTo(nearest);
        }
    }
}
