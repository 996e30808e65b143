package app.lede.writing.drafting;

import app.lede.reading.Fact;
import app.lede.reading.Grain;
import app.lede.reading.Mention;
import app.lede.reading.Passage;
import app.lede.reading.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Wrong dates: one that the article gives for something else, and others close to the right one. */
final class TimeNeighbours {
    private static final int[] DAYS = {-9, -7, -6, -5, -4, -3, -2, 2, 3, 4, 5, 6, 7, 9};
    private static final int[] MONTHS = {-7, -5, -4, -3, -2, 2, 3, 4, 5, 7};
    private static final int[] YEARS = {-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5};

    private final Passage passage;

    TimeNeighbours(Passage passage) {
        this.passage = passage;
    }

    List<String> of(Fact fact, When key, RandomGenerator random) {
        var taken = new ArrayList<When>();
        var told = passage.mentions().stream()
                .map(Mention::when)
                .filter(Objects::nonNull)
                .filter(when -> when.isUnit() && when.grain() == key.grain() && !fits(when, fact, key))
                .filter(when -> Math.abs(when.date().getYear() - key.date().getYear()) <= reach(key))
                .distinct()
                .toList();
        if (!told.isEmpty()) {
            taken.add(told.get(random.nextInt(told.size())));
        }
        for (int tries = 0; tries < 60 && taken.size() < Distractors.WANTED; tries++) {
            var near = neighbour(key, random);
            boolean free = taken.stream().noneMatch(when -> when.equals(near)) && !fits(near, fact, key);
            if (free && !isBeyond(near, key)) {
                taken.add(near);
            }
        }
        return taken.stream().map(when -> when.say(passage.dayFirst())).toList();
    }

    /** So many years away a date is still believed: a birth is not taken for the date of a resignation. */
    private static int reach(When key) {
        return key.grain() == Grain.YEAR ? 25 : 2;
    }

    /** Whether the sentence itself names the time, or it is the key. */
    private boolean fits(When when, Fact fact, When key) {
        return when.overlaps(key)
                || passage.mentions().stream()
                        .filter(mention -> mention.sentence() == fact.sentence())
                        .map(Mention::when)
                        .filter(Objects::nonNull)
                        .anyMatch(when::overlaps);
    }

    /** What lies behind the article's date cannot have been reported in it. */
    private boolean isBeyond(When when, When key) {
        var published = passage.published();
        return published != null
                && !key.date().isAfter(published)
                && when.date().isAfter(published);
    }

    private static When neighbour(When key, RandomGenerator random) {
        return switch (key.grain()) {
            case DAY -> When.day(key.date().plusDays(DAYS[random.nextInt(DAYS.length)]));
            case MONTH -> {
                var date = key.date().plusMonths(MONTHS[random.nextInt(MONTHS.length)]);
                yield When.month(date.getYear(), date.getMonthValue());
            }
            case YEAR -> When.year(key.date().getYear() + YEARS[random.nextInt(YEARS.length)]);
        };
    }
}
