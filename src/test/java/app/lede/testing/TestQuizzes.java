package app.lede.testing;

import app.lede.article.Articles;
import app.lede.article.NewArticle;
import app.lede.base.Actor;
import app.lede.classroom.Classes;
import app.lede.classroom.Joining;
import app.lede.item.Item;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Publishing;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizSettings;
import app.lede.quiz.TakingRules;
import app.lede.writing.Decision;
import app.lede.writing.ItemSets;
import app.lede.writing.WrittenItem;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sets, classes and quizzes for tests, each new, made as an instructor makes them. */
@Component
public class TestQuizzes {
    /** The usual, but what arrives after the deadline is late at once: tests do not wait. */
    public static final TakingRules RULES = TakingRules.USUAL.withGrace(Duration.ZERO);

    private final Articles articles;
    private final ItemSets sets;
    private final Classes classes;
    private final Joining joining;
    private final Publishing publishing;
    private final Clock clock;

    TestQuizzes(
            Articles articles, ItemSets sets, Classes classes, Joining joining, Publishing publishing, Clock clock) {
        this.articles = articles;
        this.sets = sets;
        this.classes = classes;
        this.joining = joining;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** A set with the items given, all kept, on the article of {@link SampleItems}. */
    public UUID set(Actor instructor, List<Item> items) {
        return Acting.as(instructor, () -> {
            var title = "The Harbour Bridge " + UUID.randomUUID();
            var article = articles.add(
                    new NewArticle(title, "The Harbour News", "", "", null, "", SampleItems.TEXT + "\n\n" + title));
            var set = sets.begin(article.id());
            var content = set.content()
                    .append(items.stream()
                            .map(item -> new WrittenItem(item, Decision.KEPT))
                            .toList());
            return sets.save(set.id(), set.revision(), content).id();
        });
    }

    /** A class with the learners given. */
    public UUID classOf(Actor instructor, Actor... learners) {
        var classroom = Acting.as(instructor, () -> classes.create("Year 10"));
        for (var learner : learners) {
            Acting.as(learner, () -> joining.join(classroom.joinCode()));
        }
        return classroom.id();
    }

    /** Opens now, closes in a week, one attempt, feedback after submitting, in order, with the article. */
    public QuizSettings settings() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new QuizSettings(
                "The Harbour Bridge",
                now,
                now.plus(Duration.ofDays(7)),
                1,
                FeedbackTiming.AFTER_SUBMITTING,
                false,
                RULES);
    }

    /** A quiz with all sample items in a class with the learners given. */
    public Quiz quiz(Actor instructor, QuizSettings settings, Actor... learners) {
        var setId = set(instructor, SampleItems.all());
        var classId = classOf(instructor, learners);
        return Acting.as(
                instructor,
                () -> publishing.publish(setId, List.of(classId), settings).getFirst());
    }
}
