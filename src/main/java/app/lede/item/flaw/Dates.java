package app.lede.item.flaw;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A date as people write it, from its first day to its last: "13 September 2021", "March 2011", "2015".
 *
 * @param grain how exactly it is told
 */
record Dates(LocalDate first, LocalDate last, Grain grain) {
    enum Grain {
        DAY,
        MONTH,
        YEAR
    }

    /** A year that stands for every year where none is told: dates without one are compared within it. */
    private static final int SOME_YEAR = 2000;

    private static final String MONTHS =
            Arrays.stream(Month.values()).map(Month::name).collect(Collectors.joining("|"));
    private static final String YEAR = "(1\\d{3}|20\\d\\d)";
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(" + MONTHS
                    + ")\\b(?: (\\d{1,2})(?:st|nd|rd|th)?\\b(?! \\p{L}))?(?:,? " + YEAR + "\\b)?|\\b(?<![\\d.,:])"
                    + YEAR + "\\b(?![.,:]\\d|[-–]\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD = Pattern.compile("(?i)^(?:on|in|by|since|until|during|around|about) (?:the )?");

    /** The date a text is, if it is nothing else. */
    static Optional<Dates> whole(String text) {
        var plain = LEAD.matcher(text.strip().replaceAll("\\.$", "")).replaceFirst("");
        var matcher = DATE.matcher(plain);
        return matcher.matches() ? read(matcher.toMatchResult()) : Optional.empty();
    }

    /** The dates in a text. The month "May" and the verbs "may" and "march" count only beside a day or a year. */
    static List<Dates> in(String text) {
        return DATE.matcher(text)
                .results()
                .filter(match -> match.group(2) == null
                        || match.group(1) != null
                        || match.group(3) != null
                        || match.group(4) != null)
                .flatMap(match -> read(match).stream())
                .toList();
    }

    private static Optional<Dates> read(MatchResult match) {
        if (match.group(2) == null) {
            int year = Integer.parseInt(match.group(5));
            return Optional.of(new Dates(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR));
        }
        var month = Month.valueOf(match.group(2).toUpperCase(Locale.ROOT));
        int year = match.group(4) == null ? SOME_YEAR : Integer.parseInt(match.group(4));
        var day = match.group(1) == null ? match.group(3) : match.group(1);
        if (day == null) {
            var whole = YearMonth.of(year, month);
            return Optional.of(new Dates(whole.atDay(1), whole.atEndOfMonth(), Grain.MONTH));
        }
        try {
            var date = LocalDate.of(year, month, Integer.parseInt(day));
            return Optional.of(new Dates(date, date, Grain.DAY));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    boolean overlaps(Dates other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
