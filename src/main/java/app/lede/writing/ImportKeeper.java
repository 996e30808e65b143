package app.lede.writing;

import app.lede.article.Article;
import app.lede.article.BlankArticles;
import app.lede.item.Item;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts imported items into new sets, all or none, whoever is signed in: rights were checked when the import began. */
@Component
class ImportKeeper {
    private final EntityManager entities;
    private final BlankArticles blanks;
    private final Clock clock;

    ImportKeeper(EntityManager entities, BlankArticles blanks, Clock clock) {
        this.entities = entities;
        this.blanks = blanks;
        this.clock = clock;
    }

    /**
     * Makes as many sets as the items need, each under the title, numbered where there are several.
     *
     * @param about the article they are about; null if they rest on none
     * @param written told how many items are written so far
     * @throws CancellationException from {@code written} takes everything back
     */
    @Transactional
    public List<UUID> keep(UUID ownerId, String title, @Nullable Article about, List<Item> items, IntConsumer written) {
        var article = about == null ? blanks.add(ownerId, title) : about;
        int sets = Math.ceilDiv(items.size(), SetStore.MAX_ITEMS);
        var made = new ArrayList<UUID>();
        for (int i = 0; i < sets; i++) {
            int begin = i * SetStore.MAX_ITEMS;
            int end = Math.min(begin + SetStore.MAX_ITEMS, items.size());
            made.add(keep(ownerId, numbered(title, i + 1, sets), article, items.subList(begin, end)));
            written.accept(end);
        }
        return made;
    }

    private UUID keep(UUID ownerId, String title, Article article, List<Item> items) {
        var set = new ItemSet(UUID.randomUUID(), ownerId, article.id(), title, clock.instant());
        entities.persist(set);
        for (int i = 0; i < items.size(); i++) {
            entities.persist(new SetItem(set.id(), i, new WrittenItem(items.get(i), Decision.KEPT)));
        }
        // what is written leaves memory: a large file needs no more than a small one
        entities.flush();
        entities.clear();
        return set.id();
    }

    private static String numbered(String title, int number, int of) {
        if (of == 1) {
            return title;
        }
        var end = " (%d of %d)".formatted(number, of);
        return title.substring(0, Math.min(title.length(), ItemSet.MAX_TITLE - end.length())) + end;
    }
}
