package app.lede.review.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Simulates learners over a school year: two quizzes of eight new facts a week, on Tuesday and on Thursday, and one way
 * of practising beside them. On one school day in ten a learner stays away. The same learners, facts and seed for each
 * way.
 */
public final class SchoolYear {
    static final int WEEKS = 40;
    static final int DAYS = WEEKS * 7;
    private static final int LEARNERS = 100;
    private static final int FACTS_A_QUIZ = 8;
    private static final double ABSENT = 0.1;
    /** How far learners, and facts, lie apart in how long a first memory lasts: the deviation of its logarithm. */
    private static final double SPREAD = 0.5;

    private static final List<Practice> WAYS = List.of(
            new Practice.None(),
            new Practice.Weekly(4),
            new Practice.Weekly(WEEKS),
            new Practice.WhenDue(0.8, Integer.MAX_VALUE),
            new Practice.WhenDue(0.9, Integer.MAX_VALUE),
            new Practice.WhenDue(0.9, 10));

    /**
     * How a way went, by day.
     *
     * @param recall the mean chance of recall of all facts met so far, over all learners
     * @param reviews answers given in practice, a learner
     */
    record Went(String words, double[] recall, double[] reviews) {
        /** Over the whole year, from the day of the first quiz. */
        double meanRecall() {
            return IntStream.range(2, DAYS)
                    .mapToDouble(day -> recall[day])
                    .average()
                    .orElse(0);
        }

        double lastRecall() {
            return recall[DAYS - 1];
        }

        /** A school day, five a week. */
        double reviewsADay() {
            return IntStream.range(0, DAYS).mapToDouble(day -> reviews[day]).sum() / (WEEKS * 5);
        }

        /** In the last four weeks, a school day. */
        double reviewsADayAtTheEnd() {
            return IntStream.range(DAYS - 28, DAYS)
                            .mapToDouble(day -> reviews[day])
                            .sum()
                    / 20;
        }

        double busiestDay() {
            return IntStream.range(0, DAYS)
                    .mapToDouble(day -> reviews[day])
                    .max()
                    .orElse(0);
        }
    }

    private SchoolYear() {}

    /** @param arguments where to put the picture; nowhere if absent */
    public static void main(String[] arguments) throws IOException {
        var went = WAYS.stream().map(SchoolYear::simulate).toList();
        System.out.println("| practice | recall, mean of the year | recall, last day | reviews a school day |"
                + " in the last 4 weeks | on the busiest day |");
        System.out.println("|---|---|---|---|---|---|");
        went.forEach(way -> System.out.printf(
                Locale.ROOT,
                "| %s | %.1f %% | %.1f %% | %.1f | %.1f | %.0f |%n",
                way.words(),
                100 * way.meanRecall(),
                100 * way.lastRecall(),
                way.reviewsADay(),
                way.reviewsADayAtTheEnd(),
                way.busiestDay()));
        if (arguments.length > 0) {
            Files.writeString(Path.of(arguments[0]), SchoolYearPicture.svg(went));
        }
    }

    static Went simulate(Practice way) {
        var recall = new double[DAYS];
        var reviews = new double[DAYS];
        for (int learner = 0; learner < LEARNERS; learner++) {
            live(way, learner, recall, reviews);
        }
        for (int day = 0; day < DAYS; day++) {
            recall[day] /= LEARNERS;
            reviews[day] /= LEARNERS;
        }
        return new Went(way.words(), recall, reviews);
    }

    private static void live(Practice way, int learner, double[] recall, double[] reviews) {
        var nature = new Random(1_000 + learner);
        var presence = new Random(2_000 + learner);
        var chance = new Random(3_000 + learner);
        double memory = Math.exp(SPREAD * nature.nextGaussian());
        var truth = new Fsrs(Weights.DEFAULT);
        var scheduler = way.scheduler();
        var facts = new ArrayList<Practice.Known>();
        for (int day = 0; day < DAYS; day++) {
            boolean present = day % 7 < 5 && presence.nextDouble() >= ABSENT;
            if (day % 7 == 1 || day % 7 == 3) {
                // who was away takes the quiz all the same, on its day: the facts are the same for each way
                for (int i = 0; i < FACTS_A_QUIZ; i++) {
                    var fact = new Practice.Known(
                            new InventedMemory(memory * Math.exp(SPREAD * nature.nextGaussian()), truth), day);
                    fact.answered(fact.memory.ask(day, chance), day, scheduler);
                    facts.add(fact);
                }
            }
            if (present) {
                var chosen = way.chosen(facts, day);
                for (var fact : chosen) {
                    fact.answered(fact.memory.ask(day, chance), day, scheduler);
                }
                reviews[day] += chosen.size();
            }
            int today = day;
            recall[day] += facts.stream()
                    .mapToDouble(fact -> fact.memory.recall(today))
                    .average()
                    .orElse(0);
        }
    }
}
