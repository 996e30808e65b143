package app.lede.writing;

import app.lede.article.ArticleArchive;
import app.lede.article.Articles;
import app.lede.base.CurrentActor;
import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The item sets of the instructor who is acting. */
@Service
@Transactional
public class ItemSets {
    private final StoredSets sets;
    private final SetStore store;
    private final Freezer freezer;
    private final Lineages lineages;
    private final Articles articles;
    private final ArticleArchive archive;
    private final CurrentActor actor;
    private final Clock clock;

    ItemSets(
            StoredSets sets,
            SetStore store,
            Freezer freezer,
            Lineages lineages,
            Articles articles,
            ArticleArchive archive,
            CurrentActor actor,
            Clock clock) {
        this.sets = sets;
        this.store = store;
        this.freezer = freezer;
        this.lineages = lineages;
        this.articles = articles;
        this.archive = archive;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Begins an empty set under the article's title.
     *
     * @throws NotFound if the instructor has no such article
     */
    @ForInstructors
    public WrittenSet begin(UUID articleId) {
        var article = articles.get(articleId);
        var set = new ItemSet(UUID.randomUUID(), actor.require().id(), article.id(), article.title(), clock.instant());
        return store.written(sets.saveAndFlush(set));
    }

    /** All sets of the instructor, the last changed first. */
    @ForInstructors
    @Transactional(readOnly = true)
    public List<SetSummary> mine() {
        var owner = actor.require().id();
        Map<UUID, Map<Decision, Long>> counts = new HashMap<>();
        sets.countItems(owner)
                .forEach(count -> counts.computeIfAbsent(count.getSetId(), id -> new HashMap<>())
                        .put(count.getDecision(), count.getItems()));
        var mine = sets.findByOwnerIdAndDeletedAtIsNullOrderByChangedAtDesc(owner);
        var titles =
                archive.titles(mine.stream().map(ItemSet::articleId).distinct().toList());
        return mine.stream()
                .map(set -> {
                    var count = counts.getOrDefault(set.id(), Map.of());
                    return new SetSummary(
                            set.id(),
                            set.title(),
                            set.articleId(),
                            titles.getOrDefault(set.articleId(), ""),
                            count.getOrDefault(Decision.KEPT, 0L),
                            count.getOrDefault(Decision.DRAFTED, 0L),
                            set.changedAt());
                })
                .toList();
    }

    /**
     * One set of the instructor.
     *
     * @throws NotFound if it is not theirs
     */
    @ForInstructors
    @Transactional(readOnly = true)
    public WrittenSet get(UUID setId) {
        return store.written(owned(sets.findById(setId)));
    }

    /**
     * Saves one step of editing.
     *
     * @param revision the revision the step began from
     * @return the set as it is now, with its new revision
     * @throws ChangedElsewhere if the set has another revision: nothing is saved
     * @throws Refusal if the content cannot be kept, such as an empty title
     */
    @ForInstructors
    public WrittenSet save(UUID setId, long revision, SetContent content) {
        var set = owned(sets.findLocked(setId));
        if (set.revision() != revision) {
            throw new ChangedElsewhere();
        }
        store.store(set, content);
        return store.written(set);
    }

    /**
     * The kept items as they are now, as a version that never changes. The same content gives the same version.
     *
     * @throws Refusal if nothing is kept, or a kept question has a problem, with its number
     */
    @ForInstructors
    public FrozenSet freeze(UUID setId) {
        var set = owned(sets.findLocked(setId));
        return freezer.freeze(set, store.content(set));
    }

    /**
     * Makes a set of one's own out of another: the same article, the same items, the same decisions. In the
     * bank they stay the same questions.
     *
     * @throws NotFound if the set is not theirs
     */
    @ForInstructors
    public WrittenSet copy(UUID setId) {
        var source = owned(sets.findById(setId));
        var content = store.content(source);
        var copy = sets.saveAndFlush(new ItemSet(
                UUID.randomUUID(),
                actor.require().id(),
                source.articleId(),
                copyTitle(content.title()),
                clock.instant()));
        var sources = new HashMap<UUID, UUID>();
        var items = content.items().stream()
                .map(written -> {
                    var id = UUID.randomUUID();
                    sources.put(id, written.id());
                    return new WrittenItem(written.item().withId(id), written.decision());
                })
                .toList();
        store.store(copy, new SetContent(copy.title(), items));
        lineages.copied(sources);
        return store.written(copy);
    }

    private static String copyTitle(String title) {
        var whole = "Copy of " + title;
        return whole.length() <= ItemSet.MAX_TITLE ? whole : whole.substring(0, ItemSet.MAX_TITLE);
    }

    /**
     * Deletes a set; {@link #restore} brings it back. Quizzes that were made of it stay as they are: their items are
     * frozen.
     *
     * @throws NotFound if the set is not theirs
     */
    @ForInstructors
    public void delete(UUID setId) {
        owned(sets.findLocked(setId)).delete(clock.instant());
    }

    /**
     * Brings a deleted set back as it was.
     *
     * @throws NotFound if the set is not theirs
     */
    @ForInstructors
    public void restore(UUID setId) {
        mine(sets.findLocked(setId)).restore();
    }

    private ItemSet owned(Optional<ItemSet> found) {
        return mine(found.filter(set -> !set.isDeleted()));
    }

    private ItemSet mine(Optional<ItemSet> found) {
        var instructor = actor.require().id();
        return found.filter(set -> set.isOwnedBy(instructor))
                .orElseThrow(() -> new NotFound("There is no such set. It may belong to somebody else."));
    }
}
