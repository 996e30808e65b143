package app.lede.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The word lists of {@code content/wordlists}: one entry a line, columns separated by tabs, {@code #} for comments. */
public final class WordLists {
    private WordLists() {}

    /** The rows of a list, each with its columns. */
    public static List<String[]> rows(String name) {
        var resource = "/content/wordlists/" + name + ".txt";
        var stream = WordLists.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("the word list " + resource + " is missing");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(Predicate.not(String::isBlank))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first column of a list. */
    public static Set<String> words(String name) {
        var words = new LinkedHashSet<String>();
        rows(name).forEach(row -> words.add(row[0].strip()));
        return words;
    }

    /** First column to second. Where a key stands twice the first line counts. */
    public static Map<String, String> pairs(String name) {
        var pairs = new LinkedHashMap<String, String>();
        rows(name).forEach(row -> pairs.putIfAbsent(row[0].strip(), row.length > 1 ? row[1].strip() : ""));
        return pairs;
    }
}
