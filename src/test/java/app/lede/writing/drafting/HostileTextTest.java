package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.Refusal;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody would call an article: each gets items or a sentence that says why not, within the time allowed. */
class HostileTextTest {
    /** What a person is asked to wait, in processor time, so that a busy machine fails no test. */
    private static final double SECONDS = 5;

    private static final int LENGTH = 199_900;
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 9, 14);
    private static final String START = "The town of Paris is in the north of France. ";

    static Stream<Arguments> texts() {
        return Stream.of(
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

    /** A text, or a piece that is repeated up to the most; and what is said of it if it is refused for sure. */
    private static Arguments text(String name, String piece, String refusal) {
        var text = piece.length() > 300 ? piece : piece.repeat(LENGTH / piece.length());
        return Arguments.argumentSet(name, text, refusal);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void getsAClearAnswerSoon(String text, String refusal) {
        TheEngine.draft("", START, PUBLISHED);
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var answer = answer(text);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9;
        assertThat(answer).isNotBlank().contains(refusal);
        assertThat(seconds).isLessThan(SECONDS);
    }

    @Test
    void readsTheBeginningOfALongArticleAndSaysSo() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(Path.of("content/articles"))) {
            for (var file : files.sorted().toList()) {
                all.append(Files.readString(file)).append("\n\n");
            }
        }
        var text = all.toString().repeat(20).substring(0, LENGTH);
        var result = TheEngine.draft("", text, PUBLISHED, 10, 1);
        assertThat(result.draft().items()).hasSize(10);
        assertThat(result.words()).isBetween(4_000, 6_000);
        assertThat(result.draft().notices()).anyMatch(notice -> notice.contains("only its first"));
        assertThat(TheEngine.draft("", all.substring(0, 8_000), PUBLISHED)
                        .draft()
                        .notices())
                .noneMatch(notice -> notice.contains("only its first"));
    }

    @Test
    void passesOverASentenceThatIsTooLongAndReadsTheOthers() {
        var text = START + "The minister said " + "that the mayor of Paris met the king of Spain and ".repeat(200)
                + "left. The construction of Notre-Dame began in 1163.";
        assertThat(TheEngine.draft("", text, PUBLISHED).facts())
                .extracting(fact -> fact.evidence().text())
                .contains("The construction of Notre-Dame began in 1163.");
    }

    @Test
    void readsRealArticlesWithAnythingPutIntoThem() throws IOException {
        var whole = Files.readString(Path.of("content/articles/notre-dame-reopens.md"));
        var random = new Random(11);
        var noise = List.of(
                "\"",
                "“",
                "”",
                "(",
                ")",
                "\n",
                "\r\n",
                "\n\n",
                " - ",
                "—",
                "|",
                ". ",
                ", ",
                "\u0000",
                "\u00a0",
                "\ud83d",
                "\ud83d\ude00",
                "\u202e",
                "1,000,000 ",
                "$",
                "%",
                "Monday",
                " he ",
                " said ",
                "***",
                "# ",
                "...",
                "'s",
                "\t",
                "\ufeff",
                "http://a.b/c",
                "[",
                "]");
        for (int round = 0; round < 25; round++) {
            var text = new StringBuilder(whole.substring(0, 600 + random.nextInt(900)));
            for (int i = 0; i < 1 + random.nextInt(40); i++) {
                var piece = noise.get(random.nextInt(noise.size())).repeat(1 + random.nextInt(3));
                text.insert(random.nextInt(text.length() + 1), piece);
            }
            var given = text.toString();
            try {
                var result = TheEngine.draft("", given, PUBLISHED, 10, round);
                assertThat(result.facts())
                        .allSatisfy(fact -> assertThat(given.substring(
                                        fact.evidence().begin(), fact.evidence().end()))
                                .isEqualTo(fact.evidence().text()));
                assertThat(result.draft().items())
                        .allSatisfy(
                                drafted -> assertThat(drafted.item().problems()).isEmpty());
            } catch (Refusal refusal) {
                assertThat(refusal.getMessage()).isNotBlank();
            }
        }
    }

    private static String answer(String text) {
        try {
            var result = TheEngine.draft("", text, PUBLISHED, 10, 1);
            return result.draft().items().size() + " items. "
                    + String.join(" ", result.draft().notices());
        } catch (Refusal refusal) {
            return String.valueOf(refusal.getMessage());
        }
    }
}
