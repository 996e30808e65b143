package app.lede.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.article.NewArticle.Field;
import app.lede.article.NewArticle.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewArticleTest {

    private static NewArticle with(String title, String source, String address, String text) {
        return new NewArticle(title, source, address, "", null, "", text);
    }

    @Test
    void findsNothingWrongWithWhatIsComplete() {
        assertThat(with("A title", "A paper", "https://example.org/a", "A text.")
                        .problems())
                .isEmpty();
        assertThat(with("A title", "A paper", "", "A text.").problems()).isEmpty();
    }

    @Test
    void namesEachFieldThatIsMissing() {
        assertThat(with(" ", "", "", "\n\n").problems())
                .extracting(Problem::field)
                .containsExactly(Field.TITLE, Field.SOURCE, Field.TEXT);
    }

    @Test
    void keepsEachTagOnce() {
        var article = new NewArticle("T", "S", "", "", null, "", " Politics, Syria,, POLITICS ,", "Text.");
        assertThat(article.tagList()).containsExactly("Politics", "Syria");
        assertThat(article.tags()).isEqualTo("Politics, Syria");
        assertThat(new NewArticle("T", "S", "", "", null, "", "a".repeat(301), "Text.").problems())
                .extracting(Problem::field)
                .containsExactly(Field.TAGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "example.org/a", "https://", "ftp://example.org", "not an address"})
    void refusesWhatIsNoWebAddress(String address) {
        assertThat(with("T", "S", address, "Text.").problems())
                .extracting(Problem::field)
                .containsExactly(Field.ADDRESS);
    }

    @Test
    void namesThePlaceWhereATextIsTooLong() {
        var text = "x ".repeat(NewArticle.MAX_TEXT / 2) + "Beyond the limit begins this.";
        assertThat(with("T", "S", "", text).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("200,029 characters", "Cut it before “Beyond the limit begins this.…”"));
    }

    @Test
    void takesAwayWhatNoTextNeedsAndKeepsParagraphs() {
        var given = with("A\ttitle\r\nin two lines", "S", "", "\uFEFFOne.\r\n\r\nTwo\u0000 \ud800three.  \rFour.");
        assertThat(given.title()).isEqualTo("A title in two lines");
        assertThat(given.text()).isEqualTo("One.\n\nTwo three.\nFour.");
    }

    @Test
    void keepsALanguageWithoutItsRegion() {
        for (var given : java.util.List.of("de-DE", "de_AT", " DE ")) {
            assertThat(new NewArticle("T", "S", "", "", null, given, "", "", "Text.").language())
                    .isEqualTo("de");
        }
        assertThat(new NewArticle("T", "S", "", "", null, "no language", "", "", "Text.").language())
                .isEqualTo("en");
    }

    @Test
    void cutsWhatIsTooLongInAFile() {
        var found = new app.lede.document.DocumentText(
                "t".repeat(400),
                "Text.",
                null,
                "a".repeat(400),
                "",
                "https://x/" + "a".repeat(1_000),
                "",
                "",
                "",
                java.util.List.of());
        var article = NewArticle.of(found);
        assertThat(article.title()).hasSize(300).endsWith("…");
        assertThat(article.sourceAddress()).isEmpty();
        assertThat(article.problems()).extracting(NewArticle.Problem::field).containsExactly(NewArticle.Field.SOURCE);
    }
}
