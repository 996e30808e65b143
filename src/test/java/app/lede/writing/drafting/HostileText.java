package app.lede.writing.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text that nobody would call an article, as long as the longest that are taken.
 *
 * @param refusal what is said of it if it is refused for sure; else empty
 */
public record HostileText(String name, String text, String refusal) {
    static final int LENGTH = 199_900;
    static final String START = "The town of Paris is in the north of France. ";

    public static List<HostileText> all() {
        return List.of(
                text("sentences without end", "the mayor of Paris met the king of Spain in Rome and then ", "too long"),
                text("lines without end", "the mayor of Paris met the king of Spain in Rome\n", "too long"),
                text("one word", "the ", "too long"),
                text("one word, a sentence each", "the. ", ""),
                text("quotation marks", "\"", "no sentences"),
                text("quoted words", "the \"of\" and ", "too long"),
                text("parentheses", START + "(".repeat(1000), ""),
                text("nested parentheses", "the (of ".repeat(500) + ") ".repeat(500), "too long"),
                text("a word as long as a book", START + "x".repeat(LENGTH - 100), ""),
                text("a chain of words", START + "a-b.".repeat(49_000), ""),
                text("chains of words", "the a-b.a-b.a-b.a-b.a-b.a-b.a-b.a-b.a-b.a-b.a-b.a-b of ", ""),
                text("lone surrogates", START + "\ud800 the \udc00 of ".repeat(10_000), ""),
                text("null characters", START + "the\0of ".repeat(20_000), ""),
                text("right to left", START + "\u202e the of \u05d0\u05d1 and ".repeat(5_000), ""),
                text("emoji", "the \ud83d\ude00 of \ud83d\udc68\u200d\ud83d\udc69 and ", ""),
                text("a table", "a | 1 | of | 3\n", "no sentences"),
                text("dates", "He left on 4 March 2020. ", ""),
                text("quotes only", "\"The mayor went to Paris,\" said Smith. ", ""),
                text("blanks", START + " ".repeat(150_000) + START, ""),
                text("line ends", START + "\n".repeat(150_000) + START, ""));
    }

    /** News of the same length: the articles of the shelf, again and again. */
    public static String news() throws IOException {
        try (var files = Files.list(Path.of("content/articles"))) {
            return repeated(files.sorted().map(HostileText::read).collect(Collectors.joining("\n\n")), LENGTH);
        }
    }

    /** @param piece a text, or if it is short what it repeats */
    private static HostileText text(String name, String piece, String refusal) {
        var text = piece.length() > 300 ? piece : piece.repeat(LENGTH / piece.length());
        return new HostileText(name, text, refusal);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String repeated(String text, int length) {
        return text.repeat(length / text.length() + 1).substring(0, length);
    }
}
