package app.lede.review;

import app.lede.article.ArticleArchive;
import app.lede.base.CurrentActor;
import app.lede.base.ForLearners;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** What the person acting can be expected to remember. It tells nothing that feedback has not told. */
@Service
public class Remembering {
    private final Feeding feeding;
    private final StoredFacts facts;
    private final LoggedAnswers answers;
    private final ArticleArchive articles;
    private final ReviewDays days;
    private final CurrentActor actor;
    private final Clock clock;

    Remembering(
            Feeding feeding,
            StoredFacts facts,
            LoggedAnswers answers,
            ArticleArchive articles,
            ReviewDays days,
            CurrentActor actor,
            Clock clock) {
        this.feeding = feeding;
        this.facts = facts;
        this.answers = answers;
        this.articles = articles;
        this.days = days;
        this.actor = actor;
        this.clock = clock;
    }

    @ForLearners
    public MemoryProgress mine() {
        feeding.feed();
        var learnerId = actor.require().id();
        var now = clock.instant();
        var known = facts.findKnown(learnerId);
        return MemoryProgress.of(
                known,
                articles.titles(
                        known.stream().map(KnownFact::articleId).distinct().toList()),
                answers.reviewedAt(learnerId, days.begin(MemoryProgress.first(days.of(now)))),
                now,
                days);
    }
}
