package app.lede.review;

import app.lede.review.memory.Fsrs;
import app.lede.review.memory.MemorySettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a learner can be expected to remember.
 *
 * @param facts how many facts they were ever asked
 * @param known the chances of recall of all facts now, added up
 * @param dueSoon facts that come due within a week, or are
 * @param articles by article, the one with the least recall first
 * @param fading the expected number of facts known in so many days, from 0, if none was reviewed
 * @param weeks new facts in each of the last weeks, the oldest first
 * @param days answers given in reviews, by day, from the Monday {@link #WEEKS} weeks ago to today
 */
public record MemoryProgress(
        int facts,
        double known,
        int dueSoon,
        List<OfArticle> articles,
        List<Double> fading,
        List<Week> weeks,
        List<Day> days) {
    public static final int WEEKS = 12;
    public static final int FADING_DAYS = 30;
    private static final Duration SOON = Duration.ofDays(7);
    private static final double DAY = Duration.ofDays(1).toMillis();

    public record OfArticle(String title, int facts, double known, int dueSoon) {}

    /** @param begins on a Monday */
    public record Week(LocalDate begins, int newFacts) {}

    public record Day(LocalDate date, int reviews) {}

    public MemoryProgress {
        articles = List.copyOf(articles);
        fading = List.copyOf(fading);
        weeks = List.copyOf(weeks);
        days = List.copyOf(days);
    }

    /** @param reviewedAt when reviews were answered in the last {@link #WEEKS} weeks */
    static MemoryProgress of(
            List<KnownFact> facts, Map<UUID, String> titles, List<Instant> reviewedAt, Instant now, ReviewDays days) {
        var fsrs = new Fsrs(MemorySettings.DEFAULT.weights());
        var byArticle = facts.stream().collect(Collectors.groupingBy(KnownFact::articleId));
        var today = days.of(now);
        var newFacts = facts.stream()
                .collect(Collectors.groupingBy(fact -> monday(days.of(fact.firstAt())), Collectors.counting()));
        var reviews = reviewedAt.stream().collect(Collectors.groupingBy(days::of, Collectors.counting()));
        var first = first(today);
        return new MemoryProgress(
                facts.size(),
                known(fsrs, facts, now),
                dueSoon(facts, now),
                byArticle.entrySet().stream()
                        .map(entry -> new OfArticle(
                                titles.getOrDefault(entry.getKey(), ""),
                                entry.getValue().size(),
                                known(fsrs, entry.getValue(), now),
                                dueSoon(entry.getValue(), now)))
                        .sorted(Comparator.comparingDouble((OfArticle article) -> article.known() / article.facts())
                                .thenComparing(OfArticle::title))
                        .toList(),
                IntStream.rangeClosed(0, FADING_DAYS)
                        .mapToObj(day -> known(fsrs, facts, now.plus(Duration.ofDays(day))))
                        .toList(),
                IntStream.rangeClosed(0, WEEKS)
                        .mapToObj(first::plusWeeks)
                        .map(week ->
                                new Week(week, newFacts.getOrDefault(week, 0L).intValue()))
                        .toList(),
                first.datesUntil(today.plusDays(1))
                        .map(day -> new Day(day, reviews.getOrDefault(day, 0L).intValue()))
                        .toList());
    }

    /** The Monday with which what is looked back on begins. */
    static LocalDate first(LocalDate today) {
        return monday(today).minusWeeks(WEEKS);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static double known(Fsrs fsrs, List<KnownFact> facts, Instant at) {
        return facts.stream()
                .mapToDouble(fact -> fsrs.recall(
                        fact.memory(), Duration.between(fact.answeredAt(), at).toMillis() / DAY))
                .sum();
    }

    private static int dueSoon(List<KnownFact> facts, Instant now) {
        return (int) facts.stream()
                .filter(fact -> fact.dueAt().isBefore(now.plus(SOON)))
                .count();
    }
}
