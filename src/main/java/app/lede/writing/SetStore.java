package app.lede.writing;

import app.lede.article.Article;
import app.lede.article.ArticleArchive;
import app.lede.base.Refusal;
import app.lede.base.text.Tags;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes sets as a whole. Callers know that the set belongs to who is acting. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SetStore {
    static final int MAX_ITEMS = 200;

    private final SetItems items;
    private final ArticleArchive articles;
    private final Clock clock;

    SetStore(SetItems items, ArticleArchive articles, Clock clock) {
        this.items = items;
        this.articles = articles;
        this.clock = clock;
    }

    WrittenSet written(ItemSet set) {
        return new WrittenSet(set.id(), set.revision(), articles.get(set.articleId()), content(set), set.changedAt());
    }

    SetContent content(ItemSet set) {
        return new SetContent(
                set.title(),
                items.findBySetIdOrderByPosition(set.id()).stream()
                        .map(SetItem::written)
                        .toList());
    }

    /** Makes the set what the content says. The set's row must be locked. */
    void store(ItemSet set, SetContent content) {
        requireSound(content, articles.get(set.articleId()));
        var there = new HashMap<UUID, SetItem>();
        items.findBySetIdOrderByPosition(set.id()).forEach(item -> there.put(item.id(), item));
        var added = new ArrayList<SetItem>();
        for (int i = 0; i < content.items().size(); i++) {
            var written = content.items().get(i);
            var item = there.remove(written.id());
            if (item == null) {
                added.add(new SetItem(set.id(), i, written));
            } else {
                item.become(i, written);
            }
        }
        items.saveAll(added);
        items.deleteAll(there.values());
        set.change(content.title(), clock.instant());
        items.flush();
    }

    private static void requireSound(SetContent content, Article article) {
        if (content.title().isBlank()) {
            throw new Refusal("Give the set a title.");
        }
        if (content.title().length() > ItemSet.MAX_TITLE) {
            throw new Refusal("Shorten the title to %d characters; it has %d."
                    .formatted(ItemSet.MAX_TITLE, content.title().length()));
        }
        if (content.items().size() > MAX_ITEMS) {
            throw new Refusal("A set may have %d questions. Delete some, or begin another set.".formatted(MAX_ITEMS));
        }
        requireSoundTags(content.items());
        requireEvidenceInside(content.items(), article.text());
    }

    private static void requireSoundTags(List<WrittenItem> items) {
        for (int i = 0; i < items.size(); i++) {
            int number = i + 1;
            Tags.problems(items.get(i).item().tags()).stream().findFirst().ifPresent(problem -> {
                throw new Refusal("Question " + number + ": " + problem);
            });
        }
    }

    private static void requireEvidenceInside(List<WrittenItem> items, String text) {
        for (int i = 0; i < items.size(); i++) {
            var evidence = items.get(i).item().evidence();
            if (evidence != null
                    && (evidence.end() > text.length() || !text.startsWith(evidence.text(), evidence.begin()))) {
                throw new Refusal("The evidence of question " + (i + 1)
                        + " does not stand in the article. Choose its sentence again.");
            }
        }
    }
}
