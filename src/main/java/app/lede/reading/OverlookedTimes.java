package app.lede.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Times that SUTime does not mark: "mid-2011", "the 2014 protests", "the 70s"; and time zones taken for names. */
final class OverlookedTimes {
    private static final Pattern PART_OF_YEAR = Pattern.compile("(?:mid|early|late)-(?:19|20)\\d{2}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Set<String> ZONES = Set.of(
            "UTC", "GMT", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "BST", "CET", "CEST", "IST", "JST");

    private static final Pattern DECADE =
            Pattern.compile("(?i)'?[3-9]0s|thirties|forties|fifties|sixties|seventies|eighties|nineties");
    private static final Pattern NOT_YEARS = Pattern.compile("(?i)temperatures?|degrees?|aged?|highs?|lows?|warm|cool");

    private OverlookedTimes() {}

    static List<Annotator.RawTime> in(Sentence sentence) {
        var found = new ArrayList<Annotator.RawTime>();
        for (var token : sentence.tokens()) {
            int at = token.index();
            if (isDecade(sentence, token)
                    || PART_OF_YEAR
                            .matcher(token.text().toLowerCase(java.util.Locale.ROOT))
                            .matches()
                    || YEAR.matcher(token.text()).matches() && describes(sentence, token)) {
                found.add(new Annotator.RawTime(sentence.index(), at, at, token.text(), token.text()));
            }
        }
        return found;
    }

    /** "The 70s", "the 70s and 80s"; not "in her 70s" nor of temperatures. */
    private static boolean isDecade(Sentence sentence, Token decade) {
        int at = decade.index() - 1;
        if (!DECADE.matcher(decade.text()).matches() || at < 0) {
            return false;
        }
        if (sentence.token(at).text().equals("'")) {
            at--;
        }
        boolean second =
                at > 0 && sentence.token(at).hasLemma("and", "or") && isDecade(sentence, sentence.token(at - 1));
        return second
                || at >= 0
                        && sentence.token(at).hasLemma("the")
                        && sentence.tokens().stream()
                                .noneMatch(
                                        token -> NOT_YEARS.matcher(token.text()).matches());
    }

    /** "The 2014 protests": a year between the article and its noun. */
    private static boolean describes(Sentence sentence, Token year) {
        int at = year.index();
        return at > 0
                && at + 1 < sentence.size()
                && sentence.token(at - 1).hasLemma("the", "a")
                && (sentence.token(at + 1).isNoun()
                        || sentence.token(at + 1).tag().startsWith("JJ"));
    }

    /** Whether a mention is only the time zone of a time: "16:15 UTC". */
    static boolean isZone(Mention mention, Annotator.RawTime time) {
        return ZONES.contains(mention.text())
                && mention.sentence() == time.sentence()
                && mention.first() <= time.last()
                && time.first() <= mention.last();
    }
}
