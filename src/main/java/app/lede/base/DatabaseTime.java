package app.lede.base;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Keeps this node's clock with the database's. */
class DatabaseTime {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseTime.class);

    private final DatabaseClock clock;

    DatabaseTime(DataSource database) {
        this.clock = new DatabaseClock(Clock.systemUTC().instant(), () -> ask(database), System::nanoTime);
        follow();
    }

    Clock clock() {
        return clock;
    }

    @Scheduled(fixedDelay = 30, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    void follow() {
        try {
            clock.follow();
        } catch (RuntimeException unreachable) {
            LOG.warn("The database does not tell its time; going on by this machine's timer", unreachable);
        }
    }

    private static Instant ask(DataSource database) {
        try (var connection = database.getConnection()) {
            // so as not to wait for whoever writes: a late answer says little
            connection.setReadOnly(true);
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery("select current_timestamp")) {
                answer.next();
                return answer.getObject(1, OffsetDateTime.class).toInstant();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
