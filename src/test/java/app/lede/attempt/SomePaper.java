package app.lede.attempt;

import app.lede.article.Article;
import app.lede.item.FactRef;
import app.lede.item.Item;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.SingleChoice;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.TakingRules;
import app.lede.writing.FrozenItem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Papers for tests of rules, without a database. */
public final class SomePaper {
    public static final Instant OPENS = Instant.parse("2026-03-02T08:00:00Z");

    private SomePaper() {}

    public static Quiz quiz(FeedbackTiming feedback, @Nullable Instant closesAt, boolean shuffled) {
        return quiz(feedback, closesAt, shuffled, TakingRules.USUAL.withGrace(Duration.ZERO));
    }

    public static Quiz quiz(FeedbackTiming feedback, @Nullable Instant closesAt, boolean shuffled, TakingRules rules) {
        return new Quiz(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Class 7b",
                UUID.randomUUID(),
                1,
                "The bridge",
                OPENS,
                closesAt,
                1,
                feedback,
                shuffled,
                rules,
                8,
                8);
    }

    /** As {@link #choices}, in the author's order, of which an attempt draws some. */
    public static QuizPaper drawing(int drawn, int of) {
        var all = choices(of, false);
        var rules = TakingRules.USUAL.withDrawn(drawn);
        return new QuizPaper(quiz(FeedbackTiming.AFTER_SUBMITTING, null, false, rules), all.article(), all.items());
    }

    /** {@code count} choices of five options each, always with the same ids. */
    public static QuizPaper choices(int count, boolean shuffled) {
        return new QuizPaper(
                quiz(FeedbackTiming.AFTER_SUBMITTING, null, shuffled),
                new Article(
                        new UUID(1, 1),
                        true,
                        "The bridge",
                        "",
                        "",
                        "",
                        null,
                        "en",
                        "",
                        List.of(),
                        "A bridge was built."),
                IntStream.range(0, count)
                        .mapToObj(i -> new FrozenItem(new UUID(i * 7_919L, i), i, choice(i)))
                        .toList());
    }

    private static Item choice(int i) {
        var options = IntStream.range(0, 5)
                .mapToObj(o -> new Option(new OptionId("o" + o), "Option " + o, o == 0))
                .toList();
        return new Item(
                new UUID(2, i),
                new SingleChoice("Question " + i + "?", options),
                "",
                null,
                null,
                new FactRef("fact-" + i, "Fact " + i + "."),
                1);
    }
}
