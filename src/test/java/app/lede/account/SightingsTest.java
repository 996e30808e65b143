package app.lede.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.CurrentActor;
import app.lede.base.Role;
import app.lede.testing.Acting;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.domain.Limit;

class SightingsTest {
    /** Entries in memory, for as long as the database answers. */
    private static final class SomeEntries implements AuditEntries {
        private final List<AuditEntry> saved = new ArrayList<>();
        private boolean isDown;

        @Override
        public AuditEntry save(AuditEntry entry) {
            if (isDown) {
                throw new QueryTimeoutException("the database does not answer");
            }
            saved.add(entry);
            return entry;
        }

        @Override
        public void forgetWords(String left, String pattern) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<LogLine> findSeen(
                Collection<String> actions, UUID learnerId, Collection<UUID> classIds, Limit most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<LogLine> find(String part, Instant from, Instant until, Limit most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int deleteBefore(Instant moment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<AuditEntry> findByDetailContainingOrderByAt(String part) {
            throw new UnsupportedOperationException();
        }
    }

    private final SomeEntries entries = new SomeEntries();
    private final Sightings sightings = new Sightings(entries, new CurrentActor(), Clock.systemUTC());
    private final UUID learner = UUID.randomUUID();
    private final UUID classId = UUID.randomUUID();

    @BeforeEach
    void actAsAnInstructor() {
        Acting.as(Acting.somebody(UUID.randomUUID(), "Ms Okafor", Role.INSTRUCTOR));
    }

    @AfterEach
    void actAsNobody() {
        Acting.asNobody();
    }

    private void open() {
        sightings.note(Audit.Action.ATTEMPT_OPENED, learner, classId, "The Harbour Bridge");
    }

    @Test
    void aPageThatIsLoadedAgainCountsOnce() {
        open();
        open();
        sightings.note(Audit.Action.LEARNER_OPENED, learner, classId, "Year 10");
        assertThat(entries.saved).extracting(AuditEntry::action).containsExactly("ATTEMPT_OPENED", "LEARNER_OPENED");
    }

    @Test
    void aFailureDoesNotBreakThePageAndIsMadeUpForNextTime() {
        entries.isDown = true;
        open();
        entries.isDown = false;
        open();
        assertThat(entries.saved).hasSize(1);
    }

    @Test
    void whatNobodySeesIsNotNoted() {
        Acting.asNobody();
        open();
        assertThat(entries.saved).isEmpty();
    }
}
