package app.lede.item.flaw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of {@code content/wordlists}: one entry a line, {@code #} for comments. */
final class WordList {
    private WordList() {}

    static Set<String> read(String name) {
        var resource = "/content/wordlists/" + name + ".txt";
        var stream = WordList.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("There is no word list at " + resource);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
