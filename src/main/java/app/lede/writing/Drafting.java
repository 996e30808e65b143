package app.lede.writing;

import app.lede.base.ForInstructors;
import app.lede.base.Refusal;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Drafts items for sets in the background. A draft that is done is saved, whether or not somebody still watches. */
@Service
public class Drafting {
    private static final Logger LOG = LoggerFactory.getLogger(Drafting.class);
    /** Reading keeps a processor busy: more at a time would only be slower, and answers must not wait. */
    private static final int AT_A_TIME = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private static final int MAX_WAITING = 50;

    /** How long what came of a draft is kept for an author who left the screen. */
    private static final Duration REMEMBERED = Duration.ofHours(2);

    private final ItemSets sets;
    private final DraftKeeper keeper;
    private final Drafter drafter;
    private final Cache<UUID, DraftRun> runs =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            AT_A_TIME,
            AT_A_TIME,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MAX_WAITING),
            Thread.ofPlatform().name("draft-", 0).daemon().factory());

    Drafting(ItemSets sets, DraftKeeper keeper, Drafter drafter) {
        this.sets = sets;
        this.keeper = keeper;
        this.drafter = drafter;
    }

    /**
     * Begins to draft items for a set of the instructor; if that is going on already, gives what is going on.
     *
     * @throws app.lede.base.NotFound if the set is not theirs
     * @throws Refusal if too many drafts wait, or the set has no article to read
     */
    @ForInstructors
    public DraftRun begin(UUID setId, DraftWish wish) {
        var set = sets.get(setId);
        if (!set.article().hasText()) {
            throw new Refusal("This set has no article to draft questions from.");
        }
        var run = new DraftRun();
        var going = runs.asMap().merge(setId, run, (old, fresh) -> old.state().isOver() ? fresh : old);
        if (going != run) {
            return going;
        }
        try {
            run.worksAs(executor.submit(() -> draft(set, wish, run)));
        } catch (RejectedExecutionException e) {
            runs.invalidate(setId);
            throw new Refusal("Many drafts are being written right now. Try again in a minute.");
        }
        return run;
    }

    /**
     * The draft that is going on for a set of the instructor, or the one that ended without anybody having asked: a
     * draft that is over is given once.
     *
     * @throws app.lede.base.NotFound if the set is not theirs
     */
    @ForInstructors
    public Optional<DraftRun> latest(UUID setId) {
        sets.get(setId);
        var run = Optional.ofNullable(runs.getIfPresent(setId));
        run.filter(ended -> ended.state().isOver())
                .ifPresent(ended -> runs.asMap().remove(setId, ended));
        return run;
    }

    private void draft(WrittenSet set, DraftWish wish, DraftRun run) {
        try {
            var draft = drafter.draft(request(set, wish), step -> run.step(new DraftState.Working(step)));
            run.finish(() -> keeper.keep(set.id(), wish, draft));
        } catch (Refusal refusal) {
            run.finish(() -> new DraftState.Failed(String.valueOf(refusal.getMessage())));
        } catch (RuntimeException | Error e) {
            // also a lack of memory while the models are loaded: the author must not wait for ever
            if (run.finish(() -> new DraftState.Failed(
                    "The draft could not be written: something went wrong here. Your set is as it was; try again."))) {
                LOG.error("Drafting for the set {} failed", set.id(), e);
            }
        }
    }

    /** Asks for as many more as there are: the best of them are in the set already. */
    private static DraftRequest request(WrittenSet set, DraftWish wish) {
        var article = set.article();
        return new DraftRequest(
                article.title(),
                article.text(),
                article.published(),
                wish.kinds(),
                wish.items() + set.content().items().size(),
                set.id().getLeastSignificantBits() + set.content().items().size());
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }
}
