package app.lede.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedArticleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The war began in March 2011. More than 400,000  people have died.\n\nTen years of war\n\nIt goes on.",
                "A line\nfilled. <script>alert('no')</script> & \"so\" on.\n\n&amp; an entity, <b>no</b> bold.",
                "هذا خبر. وهذا آخر.",
                "One"
            })
    void setsWhatTheOtherSets(String text) {
        var article = article(text, "https://example.org/?a=1&b=2");

        assertThat(printed(article)).isEqualTo(set(article));
    }

    @Test
    void namesASourceThatHasNoAddress() {
        var article = article("One. Two.", "");

        assertThat(printed(article)).isEqualTo(set(article)).doesNotContain("<a ");
    }

    private static Article article(String text, String address) {
        return new Article(
                UUID.randomUUID(),
                true,
                "T",
                "The <Source>",
                address,
                "A. B.",
                LocalDate.of(2026, 3, 1),
                "en",
                "GPL",
                List.of(),
                text);
    }

    private static String printed(Article article) {
        return normal(new PrintedArticle(article).getElement().getProperty("innerHTML"));
    }

    private static String set(Article article) {
        return normal(new ArticleText(article).getElement().getOuterHTML())
                .replaceFirst("^<div[^>]*>", "")
                .replaceFirst("</div>$", "")
                .strip();
    }

    /** As one writer writes it, whoever wrote it: the other sets it in lines. */
    private static String normal(String html) {
        var document = Jsoup.parseBodyFragment(html);
        var body = document.body();
        document.outputSettings().prettyPrint(false);
        body.select("*").forEach(element -> {
            var attributes = element.attributes().asList().stream()
                    .sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                    .toList();
            element.clearAttributes();
            attributes.forEach(attribute -> element.attr(attribute.getKey(), attribute.getValue()));
        });
        return body.html().replaceAll("\\s+", " ").replace("> <", "><").strip();
    }
}
