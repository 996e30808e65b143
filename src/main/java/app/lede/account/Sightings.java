package app.lede.account;

import app.lede.base.Actor;
import app.lede.base.CurrentActor;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Keeps who saw which learner's results, in the audit log. A page that asks for news by itself, or is opened again soon,
 * counts once. For services that have checked who asks; no view may use it.
 */
@Component
public class Sightings {
    /** What can be seen of learners. */
    static final Set<Audit.Action> ACTIONS = Set.of(
            Audit.Action.LEARNER_OPENED,
            Audit.Action.ATTEMPT_OPENED,
            Audit.Action.SCORES_DOWNLOADED,
            Audit.Action.RESPONSES_DOWNLOADED,
            Audit.Action.REPORT_DOWNLOADED,
            Audit.Action.DATA_EXPORTED);

    /** As many as a learner is shown. */
    private static final int MOST = 200;

    /** What is open, or was lately, is not noted again. */
    private static final Duration LATELY = Duration.ofMinutes(30);

    private static final int MOST_OPEN = 50_000;
    private static final Logger LOG = LoggerFactory.getLogger(Sightings.class);

    private record Sight(
            UUID actorId,
            Audit.Action action,
            @Nullable UUID learnerId,
            @Nullable UUID classId,
            String detail) {}

    private final Cache<Sight, Boolean> lately = Caffeine.newBuilder()
            .expireAfterAccess(LATELY)
            .maximumSize(MOST_OPEN)
            .build();

    private final AuditEntries entries;
    private final CurrentActor actor;
    private final Clock clock;

    Sightings(AuditEntries entries, CurrentActor actor, Clock clock) {
        this.entries = entries;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Notes that the person acting sees something. If that cannot be written the page opens all the same, and the
     * server's log says so. To be called outside of a transaction, which a failure would spoil.
     *
     * @param learnerId whose it is; null: of everybody in the class
     * @param detail which one, without a person's name
     */
    public void note(Audit.Action action, @Nullable UUID learnerId, @Nullable UUID classId, String detail) {
        var who = actor.find().map(Actor::id).orElse(null);
        if (who == null) {
            return;
        }
        var sight = new Sight(who, action, learnerId, classId, detail);
        if (lately.asMap().putIfAbsent(sight, true) != null) {
            return;
        }
        try {
            entries.save(
                    new AuditEntry(UUID.randomUUID(), clock.instant(), who, action, detail).about(learnerId, classId));
        } catch (DataAccessException | TransactionException failure) {
            lately.invalidate(sight);
            LOG.warn("Could not note that {} did {}", who, action, failure);
        }
    }

    /** Who saw something of a learner, or of all learners in the classes given; the last first. */
    public List<LogLine> of(UUID learnerId, Collection<UUID> classIds) {
        return entries.findSeen(ACTIONS.stream().map(Enum::name).toList(), learnerId, classIds, Limit.of(MOST));
    }
}
