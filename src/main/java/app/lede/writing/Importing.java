package app.lede.writing;

import app.lede.article.Articles;
import app.lede.base.CurrentActor;
import app.lede.base.ForInstructors;
import app.lede.base.Refusal;
import app.lede.exchange.ExchangeFormat;
import app.lede.exchange.ImportResult;
import app.lede.exchange.Importer;
import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Brings questions in from files that other systems wrote, in the background. */
@Service
public class Importing {
    /** A file with more bytes is not read. */
    public static final int MAX_BYTES = Importer.MOST_BYTES;

    private static final Logger LOG = LoggerFactory.getLogger(Importing.class);
    private static final int MAX_WAITING = 20;
    private static final String BUSY = "Many files are being read right now. Try again in a minute.";

    private final Articles articles;
    private final ImportKeeper keeper;
    private final CurrentActor actor;
    /** One at a time: each can take the memory of a large file. */
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MAX_WAITING),
            Thread.ofPlatform().name("import-", 0).daemon().factory());

    Importing(Articles articles, ImportKeeper keeper, CurrentActor actor) {
        this.articles = articles;
        this.keeper = keeper;
        this.actor = actor;
    }

    /**
     * Reads a file; nothing is saved.
     *
     * @return completes with what it holds; bytes of any kind give a result
     * @throws Refusal if too much waits
     */
    @ForInstructors
    public CompletableFuture<ImportResult> read(byte[] bytes, ExchangeFormat format) {
        try {
            return CompletableFuture.supplyAsync(() -> Importer.read(bytes, format), executor);
        } catch (RejectedExecutionException e) {
            throw new Refusal(BUSY);
        }
    }

    /**
     * Begins to save what a file held as new sets of the instructor: all of it, or nothing.
     *
     * @param title of the set; where there are several, each has its number behind it
     * @param articleId the article the questions are about; null if they rest on none
     * @throws app.lede.base.NotFound if the instructor has no such article
     * @throws Refusal if the title cannot be kept, nothing came in, or too much waits
     */
    @ForInstructors
    public ImportRun begin(String title, @Nullable UUID articleId, ImportResult read) {
        var article = articleId == null ? null : articles.get(articleId);
        var plan = ImportPlan.asNew(article == null ? "" : article.text(), read);
        requireSound(title, plan);
        var owner = actor.require().id();
        var run = new ImportRun(plan.size());
        try {
            executor.execute(() -> save(owner, title.strip(), article, plan, run));
        } catch (RejectedExecutionException e) {
            throw new Refusal(BUSY);
        }
        return run;
    }

    private void save(
            UUID owner, String title, app.lede.article.@Nullable Article article, ImportPlan plan, ImportRun run) {
        try {
            var made = keeper.keep(owner, title, article, plan.added(), written -> {
                if (run.isCancelled()) {
                    throw new CancellationException();
                }
                run.reach(new ImportState.Working(written, plan.size()));
            });
            run.reach(new ImportState.Done(made, plan.size()));
        } catch (CancellationException cancelled) {
            run.reach(new ImportState.Cancelled());
        } catch (RuntimeException | Error e) {
            LOG.error("An import of {} questions failed", plan.size(), e);
            run.reach(new ImportState.Failed(
                    "The questions could not be saved: something went wrong here. Nothing came in; try again."));
        }
    }

    private static void requireSound(String title, ImportPlan plan) {
        if (title.isBlank()) {
            throw new Refusal("Give the set a title.");
        }
        if (title.strip().length() > ItemSet.MAX_TITLE) {
            throw new Refusal("Shorten the title to %d characters; it has %d."
                    .formatted(ItemSet.MAX_TITLE, title.strip().length()));
        }
        if (plan.added().isEmpty()) {
            throw new Refusal("No question of this file can come in.");
        }
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }
}
