package app.lede.account;

import app.lede.base.Refusal;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Slows down who tries too often: guessing codes, links and passwords. Each node counts for itself. */
@Component
public class Throttle {
    /** What every key of a kind may do: so many tries at once, and that many again over the time given. */
    private record Limit(int tries, Duration over) {}

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Map<String, Limit> LIMITS = Map.of(
            // Wrong codes only: a class of thirty behind one address, each mistyping twice.
            "join", new Limit(60, MINUTE),
            "join-everywhere", new Limit(600, MINUTE),
            "sign-in-name", new Limit(10, Duration.ofMinutes(5)),
            "sign-in-address", new Limit(100, Duration.ofMinutes(5)),
            "link", new Limit(20, MINUTE),
            "password", new Limit(10, Duration.ofMinutes(5)));

    private static final int KEYS_KEPT = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(KEYS_KEPT)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final TimeMeter time;

    Throttle(Clock clock) {
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                Instant now = clock.instant();
                return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /**
     * Counts one try of this kind by this key.
     *
     * @throws Refusal if there were too many
     */
    public void require(String kind, String key) {
        if (!take(kind, key)) {
            throw tooMany();
        }
    }

    /**
     * Counts one try of this kind by the address the current request comes from. Where there is no request nobody
     * outside is asking, and nothing is counted.
     *
     * @throws Refusal if there were too many
     */
    public void requireByAddress(String kind) {
        address().ifPresent(address -> require(kind, address));
    }

    /** Takes back one try that turned out not to be a guess. */
    public void giveBack(String kind, String key) {
        bucket(kind, key).addTokens(1);
    }

    /** Takes back one try of the address the current request comes from. */
    public void giveBackByAddress(String kind) {
        address().ifPresent(address -> giveBack(kind, address));
    }

    /** Counts one try; false if there were too many. */
    boolean take(String kind, String key) {
        return bucket(kind, key).tryConsume(1);
    }

    /** Whether a further try would still pass; counts nothing. */
    boolean allows(String kind, String key) {
        return bucket(kind, key).getAvailableTokens() > 0;
    }

    static Refusal tooMany() {
        return new Refusal("Too many tries. Wait a minute and try again.");
    }

    private static Optional<String> address() {
        return CurrentRequest.find().map(request -> String.valueOf(request.getRemoteAddr()));
    }

    private Bucket bucket(String kind, String key) {
        var limit = LIMITS.get(kind);
        if (limit == null) {
            throw new IllegalArgumentException("no limit is set for " + kind);
        }
        return buckets.get(
                kind + " " + key,
                unused -> Bucket.builder()
                        .addLimit(bandwidth ->
                                bandwidth.capacity(limit.tries()).refillGreedy(limit.tries(), limit.over()))
                        .withCustomTimePrecision(time)
                        .build());
    }
}
