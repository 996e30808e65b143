package app.lede.article;

import app.lede.base.CurrentActor;
import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The articles an instructor can use: those on the shelf and their own. */
@Service
@Transactional
public class Articles {
    private final StoredArticles articles;
    private final ArchivedArticles archived;
    private final CurrentActor actor;
    private final Clock clock;

    Articles(StoredArticles articles, ArchivedArticles archived, CurrentActor actor, Clock clock) {
        this.articles = articles;
        this.archived = archived;
        this.actor = actor;
        this.clock = clock;
    }

    /** What stands on the shelf and what the instructor brought, without what they archived, the newest first. */
    @ForInstructors
    @Transactional(readOnly = true)
    public List<ArticleSummary> list() {
        return summaries(false);
    }

    /** What the instructor archived, the newest article first. */
    @ForInstructors
    @Transactional(readOnly = true)
    public List<ArticleSummary> archived() {
        return summaries(true);
    }

    private List<ArticleSummary> summaries(boolean wanted) {
        var instructor = actor.require().id();
        var aside = archived.of(instructor);
        return articles.within(instructor).stream()
                .map(StoredArticle::summary)
                .filter(article -> aside.contains(article.id()) == wanted)
                .toList();
    }

    /** Whether the instructor archived an article. */
    @ForInstructors
    @Transactional(readOnly = true)
    public boolean isArchived(UUID articleId) {
        return archived.existsByOwnerIdAndArticleId(actor.require().id(), articleId);
    }

    /**
     * Takes an article out of the instructor's list, of the shelf too; for others it stays. Sets and quizzes made from it
     * go on. Nothing happens to one that is archived already.
     *
     * @throws NotFound if the instructor may not read it
     */
    @ForInstructors
    public void archive(UUID articleId) {
        var article = get(articleId);
        if (!isArchived(article.id())) {
            archived.save(new ArchivedArticle(actor.require().id(), article.id(), clock.instant()));
        }
    }

    /** Brings an archived article back to the instructor's list. */
    @ForInstructors
    public void bringBack(UUID articleId) {
        archived.delete(actor.require().id(), articleId);
    }

    /**
     * One article from the shelf or of the instructor's own.
     *
     * @throws NotFound otherwise
     */
    @ForInstructors
    @Transactional(readOnly = true)
    public Article get(UUID articleId) {
        var instructor = actor.require().id();
        return articles.findById(articleId)
                .filter(article -> article.readableBy(instructor))
                .map(StoredArticle::article)
                .orElseThrow(() -> new NotFound("There is no such article. It may belong to somebody else."));
    }

    /**
     * Adds an article that only the instructor sees.
     *
     * @throws AlreadyThere if they have the same text already
     * @throws Refusal if something is missing or too long
     */
    @ForInstructors
    public Article add(NewArticle given) {
        var problems = given.problems();
        if (!problems.isEmpty()) {
            throw new Refusal(problems.getFirst().message());
        }
        var owner = actor.require().id();
        alreadyThere(given.text()).ifPresent(there -> {
            throw there;
        });
        var article = new Article(
                UUID.randomUUID(),
                false,
                given.title(),
                given.source(),
                given.sourceAddress(),
                given.author(),
                given.published(),
                given.language(),
                given.licence(),
                given.tagList(),
                given.text());
        return articles.save(StoredArticle.ownedBy(owner, article, clock.instant()))
                .article();
    }

    /** Whether a text is on the shelf or among the instructor's own, and where. */
    @ForInstructors
    @Transactional(readOnly = true)
    public Optional<AlreadyThere> alreadyThere(String text) {
        return articles.within(actor.require().id()).stream()
                .filter(existing -> existing.hasText(text))
                .findFirst()
                .map(existing -> new AlreadyThere(existing.article()));
    }
}
