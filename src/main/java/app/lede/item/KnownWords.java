package app.lede.item;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Words and names that exist: a slip that makes one of them is no slip. English words and famous names are those of
 * WordNet 3.1; countries, peoples, places and first names those of {@code content/wordlists}. Read when first asked for,
 * about 90,000 words; immutable and safe for use by many threads.
 */
final class KnownWords {
    private static final String WORDNET = "/net/sf/extjwnl/data/wordnet/wn31/";
    /** WordNet's lexicographer file of places. */
    private static final String PLACES = "15";

    private static final List<String> NAME_LISTS = List.of("female-first-names", "male-first-names");
    private static final List<String> PLACE_LISTS = List.of("nationalities", "place-names");
    private static final List<String> CALENDAR = List.of(
            "january february march april june july august september october november december",
            "monday tuesday wednesday thursday friday saturday sunday");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    private final Set<String> words = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, String> irregular = new HashMap<>();

    private KnownWords() {
        List.of("verb", "adj", "adv").forEach(part -> lines(WORDNET + "index." + part, this::takeIndexed));
        lines(WORDNET + "data.noun", this::takeNouns);
        List.of("verb", "noun", "adj", "adv").forEach(part -> lines(WORDNET + part + ".exc", this::takeIrregular));
        NAME_LISTS.forEach(list -> lines(list(list), line -> take(line, names)));
        PLACE_LISTS.forEach(list -> lines(list(list), line -> take(line, places)));
        lines(list("regions"), line -> take(line.substring(0, Math.max(line.indexOf('\t'), 0)), places));
        CALENDAR.forEach(line -> take(line, places));
    }

    private static final class Loaded {
        static final KnownWords INSTANCE = new KnownWords();
    }

    /** Two ways to spell the same word, American last, by the first. */
    private static final class Spellings {
        static final Map<String, String> INSTANCE = new HashMap<>();

        static {
            lines(list("spellings"), line -> {
                var columns = line.split("\t");
                INSTANCE.put(columns[0], columns[1]);
            });
        }
    }

    static KnownWords get() {
        return Loaded.INSTANCE;
    }

    /** The word as it is spelled in the United States, or as it stands. */
    static String spelling(String word) {
        return Spellings.INSTANCE.getOrDefault(word, word);
    }

    /** Whether it is a word, an inflected form of one, or a name. In lower case and plain letters. */
    boolean isKnown(String word) {
        return names.contains(word) || places.contains(word) || isWord(word);
    }

    /** Whether it is an English word or an inflected form of one. */
    boolean isWord(String word) {
        return !bases(word).isEmpty();
    }

    /** Whether it names a place or a people, a month or a day of the week: of these nearly all are known. */
    boolean isPlace(String word) {
        return places.contains(word);
    }

    /** Whether two words are forms of one: "election" and "elections". */
    boolean areFormsOfOne(String word, String other) {
        var bases = bases(other);
        return bases(word).stream().anyMatch(bases::contains);
    }

    private Set<String> bases(String word) {
        var bases = new HashSet<String>();
        addKnown(word, bases);
        var exception = irregular.get(word);
        if (exception != null) {
            bases.add(exception);
        }
        if (word.length() > 3) {
            cut(word, "s", "", bases);
            cut(word, "es", "", bases);
            cut(word, "ies", "y", bases);
            cut(word, "ed", "", bases);
            cut(word, "d", "", bases);
            cut(word, "ied", "y", bases);
            cut(word, "ing", "", bases);
            cut(word, "ing", "e", bases);
        }
        return bases;
    }

    private void cut(String word, String ending, String instead, Set<String> bases) {
        if (word.endsWith(ending)) {
            var stem = word.substring(0, word.length() - ending.length());
            addKnown(stem + instead, bases);
            int last = stem.length() - 1;
            if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
                addKnown(stem.substring(0, last), bases);
            }
        }
    }

    private void addKnown(String word, Set<String> bases) {
        if (words.contains(word)) {
            bases.add(word);
        }
    }

    private void takeIndexed(String line) {
        int end = line.indexOf(' ');
        if (end > 0) {
            take(line.substring(0, end), words);
        }
    }

    /** A line of WordNet's data: offset, file, kind, count of words in hexadecimal, then each word with a number. */
    private void takeNouns(String line) {
        if (line.startsWith(" ")) {
            return;
        }
        int countAt = line.indexOf(' ', line.indexOf(' ') + 4) + 1;
        boolean place = line.startsWith(PLACES, line.indexOf(' ') + 1);
        int count = Integer.parseInt(line.substring(countAt, countAt + 2), 16);
        int begin = countAt + 3;
        for (int i = 0; i < count; i++) {
            int end = line.indexOf(' ', begin);
            boolean name = Character.isUpperCase(line.charAt(begin));
            take(line.substring(begin, end), name ? place ? places : names : words);
            begin = line.indexOf(' ', end + 1) + 1;
        }
    }

    private void takeIrregular(String line) {
        var columns = line.split(" ");
        if (columns.length > 1 && LETTERS.matcher(columns[0]).matches()) {
            irregular.put(columns[0], columns[1]);
        }
    }

    /** Each word of a text, of names of several words each alone; "cease-fire" as "ceasefire" too. */
    private static void take(String text, Set<String> into) {
        for (var part : text.replace('_', ' ').split(" ")) {
            var lower = part.toLowerCase(Locale.ROOT);
            if (LETTERS.matcher(lower).matches()) {
                add(lower, into);
                continue;
            }
            for (var word : AnswerText.normalise(part).split(" ")) {
                add(word, into);
            }
            add(AnswerText.normalise(part.replace("-", "")), into);
        }
    }

    private static void add(String word, Set<String> into) {
        if (word.length() > 2 && LETTERS.matcher(word).matches()) {
            into.add(word);
        }
    }

    private static String list(String name) {
        return "/content/wordlists/" + name + ".txt";
    }

    private static void lines(String resource, Consumer<String> taking) {
        var stream = KnownWords.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("There is no word list at " + resource);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(taking);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
