package app.lede.writing;

import app.lede.item.Item;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The drafter of the application. The language models are loaded once, behind the first page, unless
 * {@code lede.engine.preload} is false; then the first draft loads them.
 */
@Component
class ArticleDrafter implements Drafter {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleDrafter.class);

    private final boolean preload;
    private final RandomGenerator ids = new SecureRandom();
    private final AtomicReference<@Nullable CompletableFuture<Engine>> engine = new AtomicReference<>();
    /** As many drafts at a time as there are cores; the others wait in the order in which they came. */
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

    ArticleDrafter(@Value("${lede.engine.preload:true}") boolean preload) {
        this.preload = preload;
    }

    @EventListener(ApplicationReadyEvent.class)
    void preload() {
        if (preload) {
            loading();
        }
    }

    @Override
    public boolean isReady() {
        var loading = engine.get();
        return loading != null && loading.isDone() && !loading.isCompletedExceptionally();
    }

    @Override
    public Draft draft(DraftRequest request, Consumer<Step> progress) {
        if (!isReady()) {
            progress.accept(Step.LOADING_MODELS);
        }
        var ready = ready();
        turns.acquireUninterruptibly();
        try {
            return ready.draft(request, progress).draft();
        } finally {
            turns.release();
        }
    }

    @Override
    public Optional<Item> rework(ReworkRequest request) {
        var ready = ready();
        turns.acquireUninterruptibly();
        try {
            return ready.rework(request, ids);
        } finally {
            turns.release();
        }
    }

    private Engine ready() {
        var loading = loading();
        try {
            return loading.join();
        } catch (CompletionException e) {
            engine.compareAndSet(loading, null);
            throw e;
        }
    }

    /** Starts to load, or finds the loading that has been started. */
    private CompletableFuture<Engine> loading() {
        var mine = new CompletableFuture<Engine>();
        var running = engine.compareAndExchange(null, mine);
        if (running != null) {
            return running;
        }
        var thread = new Thread(() -> load(mine), "language-models");
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setDaemon(true);
        thread.start();
        return mine;
    }

    private static void load(CompletableFuture<Engine> into) {
        long begun = System.nanoTime();
        try {
            into.complete(new Engine());
            LOG.info("Language models loaded in {} s", (System.nanoTime() - begun) / 1_000_000_000);
        } catch (Throwable e) {
            LOG.error("The language models could not be loaded", e);
            into.completeExceptionally(e);
        }
    }
}
