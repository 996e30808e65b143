package app.lede.demonstration;

import app.lede.account.InventedLearners;
import app.lede.article.ArticleSummary;
import app.lede.article.Articles;
import app.lede.classroom.Classes;
import app.lede.classroom.DemonstrationRoster;
import app.lede.quiz.DemonstrationQuizzes;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.QuizSettings;
import app.lede.quiz.TakingRules;
import app.lede.writing.Decision;
import app.lede.writing.FrozenSet;
import app.lede.writing.ItemSets;
import app.lede.writing.WrittenItem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/**
 * Makes the demonstration class of the person acting: thirty learners, two sets, three quizzes (one closed, one open,
 * one to come), and answers from a seeded model, so that every demonstration has the same.
 */
@Component
class DemonstrationClass {
    static final String NAME = "Demonstration class";
    private static final long SEED = 20_210_913;

    private final Articles articles;
    private final ItemSets sets;
    private final Classes classes;
    private final InventedLearners learners;
    private final DemonstrationRoster roster;
    private final DemonstrationQuizzes quizzes;
    private final InventedSittings sittings;
    private final Clock clock;

    DemonstrationClass(
            Articles articles,
            ItemSets sets,
            Classes classes,
            InventedLearners learners,
            DemonstrationRoster roster,
            DemonstrationQuizzes quizzes,
            InventedSittings sittings,
            Clock clock) {
        this.articles = articles;
        this.sets = sets;
        this.classes = classes;
        this.learners = learners;
        this.roster = roster;
        this.quizzes = quizzes;
        this.sittings = sittings;
        this.clock = clock;
    }

    /** Makes it all and gives the class's id. */
    UUID create() {
        var random = new Random(SEED);
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var classId = classes.createDemonstration(NAME).id();
        var ids = learners.create(Names.ALL);
        roster.enrol(classId, ids, now.minus(Duration.ofDays(20)));
        var people = ids.stream()
                .map(id -> new InventedSittings.Person(id, new InventedLearner(random.nextGaussian() * 1.1)))
                .toList();

        var moscow = write(MoscowItems.ARTICLE, MoscowItems::write, random);
        var asteroid = write(AsteroidItems.ARTICLE, AsteroidItems::write, random);

        var closed = settings(moscow.set().title(), now.minus(Duration.ofDays(12)), now.minus(Duration.ofDays(5)), 1);
        var closedId = quizzes.give(classId, moscow.set().versionId(), closed, closed.opensAt());
        sittings.closed(closedId, moscow, closed, people, random);

        var open = settings(asteroid.set().title(), now.minus(Duration.ofHours(20)), now.plus(Duration.ofDays(4)), 2);
        var openId = quizzes.give(classId, asteroid.set().versionId(), open, open.opensAt());
        sittings.running(openId, asteroid, open, people, now, random);

        var toCome = settings(
                moscow.set().title() + ", a second look",
                now.plus(Duration.ofDays(2)),
                now.plus(Duration.ofDays(9)),
                1);
        quizzes.give(classId, moscow.set().versionId(), toCome, now);
        return classId;
    }

    /** A set as it was given to the class, and what is known of its items. */
    record Written(FrozenSet set, List<InventedItem> items) {}

    private Written write(
            String title, BiFunction<String, RandomGenerator, List<InventedItem>> author, RandomGenerator random) {
        var article = articles.list().stream()
                .filter(one -> one.onShelf() && one.title().equals(title))
                .map(ArticleSummary::id)
                .map(articles::get)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the shelf has no article “" + title + "”"));
        var items = author.apply(article.text(), random);
        var set = sets.begin(article.id());
        var content = set.content()
                .append(items.stream()
                        .map(one -> new WrittenItem(one.item(), Decision.KEPT))
                        .toList());
        sets.save(set.id(), set.revision(), content);
        return new Written(sets.freeze(set.id()), items);
    }

    private static QuizSettings settings(String title, Instant opens, Instant closes, int attempts) {
        return new QuizSettings(
                title, opens, closes, attempts, FeedbackTiming.AFTER_SUBMITTING, true, TakingRules.USUAL);
    }
}
