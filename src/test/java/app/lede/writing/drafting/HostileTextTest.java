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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each text gets items or a sentence that says why not, in a small multiple of the time that news of the same length
 * takes; {@code bench/hostile} prints the seconds.
 */
class HostileTextTest {
    /** So many times what news of the same length takes, in the same run: how fast the machine is does not matter. */
    private static final double MOST = 3;

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 9, 14);

    private static long ofNews;

    static Stream<Arguments> texts() {
        return HostileText.all().stream().map(text -> Arguments.argumentSet(text.name(), text.text(), text.refusal()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void getsAClearAnswerSoon(String text, String refusal) {
        long begun = worked();
        var answer = answer(text);
        long took = worked() - begun;
        assertThat(answer).isNotBlank().contains(refusal);
        assertThat((double) took).isLessThan(MOST * ofNews);
    }

    /** Twice: the first time code is compiled. */
    @BeforeAll
    static void readNews() throws IOException {
        var news = HostileText.news();
        answer(news);
        long begun = worked();
        answer(news);
        ofNews = worked() - begun;
    }

    /** Processor time, so that a busy machine fails no test. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void readsTheBeginningOfALongArticleAndSaysSo() throws IOException {
        var text = HostileText.news();
        var result = TheEngine.draft("", text, PUBLISHED, 10, 1);
        assertThat(result.draft().items()).hasSize(10);
        assertThat(result.words()).isBetween(4_000, 6_000);
        assertThat(result.draft().notices()).anyMatch(notice -> notice.contains("only its first"));
        assertThat(TheEngine.draft("", text.substring(0, 8_000), PUBLISHED)
                        .draft()
                        .notices())
                .noneMatch(notice -> notice.contains("only its first"));
    }

    @Test
    void passesOverASentenceThatIsTooLongAndReadsTheOthers() {
        var text = HostileText.START + "The minister said "
                + "that the mayor of Paris met the king of Spain and ".repeat(200)
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
