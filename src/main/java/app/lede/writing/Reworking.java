package app.lede.writing;

import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.item.Item;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/** Asks the engine for other forms of items, in the background. It saves nothing: the editor does, as any other step. */
@Service
public class Reworking {
    private static final int MAX_WAITING = 50;

    private final ItemSets sets;
    private final Drafter drafter;
    /** One at a time: an article is read once and then remembered, so that the next wish takes no time. */
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MAX_WAITING),
            Thread.ofPlatform().name("rework-", 0).daemon().factory());

    Reworking(ItemSets sets, Drafter drafter) {
        this.sets = sets;
        this.drafter = drafter;
    }

    /**
     * Begins to rework an item of a set of the instructor.
     *
     * @return completes with the item with its new content, or with a new item where another question was wished; with
     *     nothing where the engine has nothing better; with a {@link Refusal} where the text cannot be read
     * @throws NotFound if the set is not theirs or has no such item
     * @throws Refusal if too much waits
     */
    @ForInstructors
    public CompletableFuture<Optional<Item>> begin(UUID setId, UUID itemId, Rework wish) {
        var set = sets.get(setId);
        var item = set.content()
                .find(itemId)
                .orElseThrow(() -> new NotFound("This question is no longer in the set."))
                .item();
        var article = set.article();
        var asked = set.content().items().stream().map(WrittenItem::item).toList();
        var request = new ReworkRequest(article.title(), article.text(), article.published(), item, asked, wish);
        try {
            return CompletableFuture.supplyAsync(() -> drafter.rework(request), executor);
        } catch (RejectedExecutionException e) {
            throw new Refusal("Many questions are being written right now. Try again in a minute.");
        }
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }
}
