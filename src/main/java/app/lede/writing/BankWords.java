package app.lede.writing;

import app.lede.item.Item;
import app.lede.item.MultipleChoice;
import app.lede.item.Option;
import app.lede.item.SingleChoice;
import app.lede.item.WhoSaidIt;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of an item is searched in, and how searches are written for the database. Pure. */
final class BankWords {
    private static final int LONGEST = 4_000;
    private static final int MOST_WORDS = 8;

    private BankWords() {}

    /** The question, what can be chosen and the key, in small letters. */
    static String of(Item item) {
        var options = switch (item.content()) {
            case SingleChoice choice -> texts(choice.options());
            case MultipleChoice choice -> texts(choice.options());
            case WhoSaidIt who -> who.quote() + "\n" + texts(who.options());
            default -> "";
        };
        var words = small(item.content().stem() + "\n" + item.content().keyText() + "\n" + options);
        // a database holds no NUL
        return words.substring(0, Math.min(words.length(), LONGEST)).replace("\u0000", "");
    }

    private static String texts(List<Option> options) {
        return options.stream().map(Option::text).collect(Collectors.joining("\n"));
    }

    /** Patterns, with {@code \} before what the database would take for a sign of its own; all must be met. */
    static List<String> patterns(String search) {
        return small(search)
                .lines()
                .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .map(BankWords::pattern)
                .toList();
    }

    /** The tags as the database keeps them: a comma before each and behind the last; null if there is none. */
    static @Nullable String tags(Item item) {
        return item.tags().isEmpty() ? null : "," + String.join(",", item.tags()) + ",";
    }

    /** The pattern of items with a tag, written as it is there. */
    static String tagPattern(String tag) {
        return pattern("," + tag + ",");
    }

    private static String pattern(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
