package app.lede.review;

import app.lede.article.ArticleArchive;
import app.lede.attempt.ToldAttempts;
import app.lede.attempt.ToldMark;
import app.lede.base.CurrentActor;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Works out what the person acting is to be told once a week. */
@Component
class Digests {
    /** More than anybody can review before the next. */
    private static final Limit LOOKED_AT = Limit.of(5_000);

    private final Feeding feeding;
    private final ToldAttempts told;
    private final StoredFacts facts;
    private final LoggedAnswers answers;
    private final ReviewWishes wishes;
    private final ReviewsOff reviewsOff;
    private final ArticleArchive articles;
    private final ReviewDays days;
    private final CurrentActor actor;
    private final Clock clock;

    Digests(
            Feeding feeding,
            ToldAttempts told,
            StoredFacts facts,
            LoggedAnswers answers,
            ReviewWishes wishes,
            ReviewsOff reviewsOff,
            ArticleArchive articles,
            ReviewDays days,
            CurrentActor actor,
            Clock clock) {
        this.feeding = feeding;
        this.told = told;
        this.facts = facts;
        this.answers = answers;
        this.wishes = wishes;
        this.reviewsOff = reviewsOff;
        this.articles = articles;
        this.days = days;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What is due now, with all that feedback has told until now; nothing of a class that the learner has left or that
     * has no reviews. To be asked outside of a transaction.
     */
    Digest mine() {
        feeding.feed();
        var learnerId = actor.require().id();
        var now = clock.instant();
        var askable = askable(learnerId);
        var due = facts.findDue(learnerId, now, now, LOOKED_AT).stream()
                .filter(fact -> askable.contains(fact.name()))
                .collect(Collectors.groupingBy(fact -> fact.name().articleId(), Collectors.counting()));
        return new Digest(
                DueToday.of(
                        due.values().stream().mapToLong(Long::longValue).sum(),
                        answers.countReviews(learnerId, days.begin(days.of(now))),
                        wishes.findById(learnerId).map(ReviewWish::mostADay).orElse(Reviewing.USUAL_A_DAY)),
                byArticle(due));
    }

    private Set<FactName> askable(UUID learnerId) {
        var marks = told.marks();
        var off =
                reviewsOff.among(marks.values().stream().map(ToldMark::classId).collect(Collectors.toSet()));
        var attempts = marks.entrySet().stream()
                .filter(mark -> !off.contains(mark.getValue().classId()))
                .map(Map.Entry::getKey)
                .toList();
        return attempts.isEmpty() ? Set.of() : Set.copyOf(answers.askedIn(learnerId, attempts));
    }

    private List<Digest.FromArticle> byArticle(Map<UUID, Long> due) {
        var titles = articles.titles(due.keySet());
        return due.entrySet().stream()
                .map(each -> new Digest.FromArticle(
                        titles.getOrDefault(each.getKey(), ""), each.getValue().intValue()))
                .sorted(Comparator.comparingInt(Digest.FromArticle::facts)
                        .reversed()
                        .thenComparing(Digest.FromArticle::title))
                .toList();
    }
}
