package app.lede.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Quarters without their year in news of business: "profits fell in the third quarter". Quarters of matches and of fiscal
 * years are left.
 */
final class Quarters {
    private static final Pattern QUARTER =
            Pattern.compile("(?<quarter>first|second|third|fourth|final|1st|2nd|3rd|4th)[ -]quarter");
    private static final Pattern BUSINESS = Pattern.compile(
            "(?i)sales?|revenues?|profits?|losse?s?|earnings|income|results|shares?|production|plants?|economy|gdp|exports?|imports?|shipments|deliveries");
    private static final Pattern OTHER =
            Pattern.compile("(?i)fiscal|financial|game|match|points?|score[ds]?|touchdowns?|yards?|team");

    /** In days: a quarter farther off would come with its year. */
    private static final int HALF_A_YEAR = 190;

    private Quarters() {}

    static Optional<When> resolve(Sentence sentence, String words, LocalDate published, Outlook outlook) {
        var found = QUARTER.matcher(Times.normal(words));
        if (!found.matches() || !has(sentence, BUSINESS) || has(sentence, OTHER)) {
            return Optional.empty();
        }
        int year = published.getYear();
        var near = Stream.of(year - 1, year, year + 1)
                .map(other -> Calendar.quarter(other, found.group("quarter")))
                .toList();
        return switch (outlook) {
            case FUTURE ->
                near.stream()
                        .filter(when -> !when.last().isBefore(published))
                        .findFirst()
                        .filter(when -> when.date().isBefore(published.plusDays(HALF_A_YEAR)));
            case PAST ->
                near.reversed().stream()
                        .filter(when -> !when.date().isAfter(published))
                        .findFirst()
                        .filter(when -> when.last().isAfter(published.minusDays(HALF_A_YEAR)));
            case OPEN -> Optional.empty();
        };
    }

    private static boolean has(Sentence sentence, Pattern word) {
        return sentence.tokens().stream()
                .anyMatch(token -> word.matcher(token.text()).matches());
    }
}
