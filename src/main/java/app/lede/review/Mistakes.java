package app.lede.review;

import app.lede.article.ArticleArchive;
import app.lede.base.CurrentActor;
import app.lede.base.ForLearners;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person acting did not know when it was last asked, in a quiz or a review: to practise it across quizzes. */
@Service
public class Mistakes {
    private static final Limit LOOKED_AT = Limit.of(20);

    private final Feeding feeding;
    private final StoredFacts facts;
    private final Forms forms;
    private final ArticleArchive articles;
    private final CurrentActor actor;

    Mistakes(Feeding feeding, StoredFacts facts, Forms forms, ArticleArchive articles, CurrentActor actor) {
        this.feeding = feeding;
        this.facts = facts;
        this.forms = forms;
        this.articles = articles;
        this.actor = actor;
    }

    /** By article, most first. */
    @ForLearners
    public List<ArticleMistakes> mine() {
        feeding.feed();
        var counted = facts.countMistakes(actor.require().id());
        var articleIds = counted.stream().map(StoredFacts.Mistaken::articleId).toList();
        var titles = articles.titles(articleIds);
        var tags = articles.tags(articleIds);
        return counted.stream()
                .map(each -> new ArticleMistakes(
                        each.articleId(),
                        titles.getOrDefault(each.articleId(), ""),
                        tags.getOrDefault(each.articleId(), List.of()),
                        (int) each.facts()))
                .sorted(Comparator.comparingInt(ArticleMistakes::facts)
                        .reversed()
                        .thenComparing(ArticleMistakes::title))
                .toList();
    }

    /**
     * The next question of a practice; nothing when each mistake was asked once. The answer goes to
     * {@link Reviewing#answer}.
     *
     * @param articleIds only of these articles; empty: of all
     * @param begun when the practice began: what was answered since is not asked again
     */
    @ForLearners
    @Transactional(readOnly = true)
    public Optional<ReviewQuestion> next(Set<UUID> articleIds, Instant begun) {
        return facts.findMistakes(actor.require().id(), articleIds.isEmpty(), articleIds, begun, LOOKED_AT).stream()
                .flatMap(fact -> forms.ask(fact).stream())
                .findFirst();
    }
}
