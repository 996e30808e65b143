package app.lede.item.flaw;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What sort of thing a short text names, as far as its form tells. */
enum Kind {
    DAY,
    MONTH,
    YEAR,
    AMOUNT,
    /** Words with a number among them: cannot be told. */
    MIXED,
    WORDS;

    /** Longer texts that begin with a number are about something else: "two crossings were opened". */
    private static final int LONGEST_AMOUNT = 4;

    /** With two texts neither is the odd one out. */
    private static final int FEWEST = 3;

    private static final Pattern NUMBERED = Pattern.compile(
            "(?i).*(\\d|\\b(half|third|quarter|most|several|none|no|some|a|an|few|twice|once|both|all|century|today|now)\\b).*");

    static Kind of(String text) {
        var date = Dates.whole(text);
        if (date.isPresent()) {
            return switch (date.get().grain()) {
                case DAY -> DAY;
                case MONTH -> MONTH;
                case YEAR -> YEAR;
            };
        }
        if (Measure.read(text).isPresent()) {
            return Words.count(text) <= LONGEST_AMOUNT ? AMOUNT : MIXED;
        }
        return NUMBERED.matcher(text).matches() ? MIXED : WORDS;
    }

    /** The place, from 0, of the one text that is not of the kind of all others, where there is one: a bare number may be a year. */
    static OptionalInt oddOneOut(List<String> texts) {
        var kinds = texts.stream().map(Kind::of).toList();
        if (kinds.size() < FEWEST
                || kinds.contains(MIXED)
                || kinds.stream().distinct().count() != 2
                || (kinds.contains(YEAR) && kinds.contains(AMOUNT))) {
            return OptionalInt.empty();
        }
        return IntStream.range(0, kinds.size())
                .filter(i -> kinds.indexOf(kinds.get(i)) == kinds.lastIndexOf(kinds.get(i)))
                .findFirst();
    }
}
