package app.lede.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFileTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TITLE: Notre-Dame reopens\nDATE: 2024-12-08\n\nThe doors opened.\n",
                "TITLE: Notre-Dame reopens\r\nDATE: 8 December 2024\r\n\r\nThe doors opened.\r\n",
                "\uFEFFTITLE: Notre-Dame reopens\nDATE: Dec. 8, 2024\nThe doors opened.",
                "Title: Notre-Dame reopens\rDate: Sunday, December 8, 2024\r\rThe doors opened.\r",
                "\nTITLE: Notre-Dame reopens\n\nDATE: 2024-12-08\n\nThe doors opened.",
                "---\ntitle: \"Notre-Dame reopens\"\npublished: 2024-12-08\n---\n\nThe doors opened.\n",
                "\uFEFF---\r\ntitle: Notre-Dame reopens\r\ndate: '2024-12-08'\r\n---\r\nThe doors opened.",
            })
    void readsTheHeaderAndKeepsOffsetsIntoTheWholeFile(String whole) {
        var article = ArticleFile.of(whole);
        assertThat(article.title()).isEqualTo("Notre-Dame reopens");
        assertThat(article.published()).isEqualTo(DAY);
        assertThat(article.dateProblem()).isEmpty();
        assertThat(article.whole()).isEqualTo(whole);
        assertThat(article.text()).hasSameSizeAs(whole).doesNotContain("TITLE").doesNotContain("2024");
        assertThat(article.text().indexOf("The doors")).isEqualTo(whole.indexOf("The doors"));
    }

    @Test
    void leavesTextsWithoutAHeaderAsTheyAre() {
        for (var whole :
                new String[] {"", "\n", "The date: 2024-12-08 it was.", "--- he said ---\nAnd left.", "---\na: b"}) {
            var article = ArticleFile.of(whole);
            assertThat(article.text()).isEqualTo(whole);
            assertThat(article.title()).isEmpty();
            assertThat(article.published()).isNull();
        }
    }

    @Test
    void keepsAColonInATitle() {
        assertThat(ArticleFile.of("---\ntitle: \"A: b\"\n---\nText.").title()).isEqualTo("A: b");
        assertThat(ArticleFile.of("TITLE: A: b\nText.").title()).isEqualTo("A: b");
    }

    @Test
    void takesTheFirstHeadingOfMarkdownForATitle() {
        var article = ArticleFile.of("\n# Notre-Dame reopens #\n\nThe doors opened.");
        assertThat(article.title()).isEqualTo("Notre-Dame reopens");
        assertThat(article.text()).contains("# Notre-Dame reopens");
    }

    @Test
    void complainsOfADateItDoesNotUnderstand() {
        var article = ArticleFile.of("DATE: last Tuesday\nThe doors opened.");
        assertThat(article.published()).isNull();
        assertThat(article.dateProblem()).contains("“last Tuesday”", "2021-09-14");
    }

    @Test
    void refusesWhatIsNoTextAndSaysWhatItIs() throws IOException {
        refuses("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8), "PDF");
        refuses("PK\u0003\u0004word".getBytes(StandardCharsets.UTF_8), "packed document");
        refuses("caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), "UTF-8");
        refuses("a\0b".getBytes(StandardCharsets.UTF_8), "null characters");
        refuses("The doors opened.".getBytes(StandardCharsets.UTF_16), "UTF-8");
        refuses(new byte[9 << 20], "too large");
    }

    private void refuses(byte[] bytes, String words) throws IOException {
        var file = Files.write(folder.resolve("article.txt"), bytes);
        assertThatThrownBy(() -> ArticleFile.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
    }
}
