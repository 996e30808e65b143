package app.lede.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArticleFileTest {

    @Test
    void keepsOffsetsIntoTheWholeFile() {
        var whole = "TITLE: Notre-Dame reopens\nDATE: 2024-12-08\n\nThe doors opened.\n";
        var article = ArticleFile.of(whole);
        assertThat(article.title()).isEqualTo("Notre-Dame reopens");
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 12, 8));
        assertThat(article.text()).hasSameSizeAs(whole);
        assertThat(article.text().indexOf("The doors")).isEqualTo(whole.indexOf("The doors"));
        assertThat(article.text()).doesNotContain("TITLE");
    }

    @Test
    void readsFrontMatter() {
        var whole = "---\ntitle: \"A: b\"\npublished: 2021-09-14\n---\n\nText stands here.\n";
        var article = ArticleFile.of(whole);
        assertThat(article.title()).isEqualTo("A: b");
        assertThat(article.published()).isEqualTo(LocalDate.of(2021, 9, 14));
        assertThat(article.text().indexOf("Text")).isEqualTo(whole.indexOf("Text stands"));
    }
}
