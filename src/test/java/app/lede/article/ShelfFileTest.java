package app.lede.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ShelfFileTest {
    private static final String FILE = """
            ---
            title: "A: title"
            source: RFE/RL
            address: https://www.rferl.org/
            published: 2021-09-14
            language: en
            licence: GPL-3.0-or-later
            author: Lede contributors
            tags: politics, Syria
            ---

            First paragraph with *stress* and "quotes".
            It goes on.

            ## Ten years of war

            Second paragraph.
            """;

    @Test
    void readsFrontMatterAndMakesThePlainTextOfTheBody() {
        var article = ShelfFile.parse(FILE);
        assertThat(article.title()).isEqualTo("A: title");
        assertThat(article.published()).isEqualTo(LocalDate.of(2021, 9, 14));
        assertThat(article.tags()).containsExactly("politics", "Syria");
        assertThat(article.sourceAddress()).isEqualTo("https://www.rferl.org/");
        assertThat(article.text()).isEqualTo("""
                        First paragraph with stress and "quotes".
                        It goes on.

                        Ten years of war

                        Second paragraph.""");
    }

    @Test
    void leavesTheAddressEmptyWhereItIsNotKnown() {
        assertThat(ShelfFile.parse(FILE.replaceAll("address:.*\n", "")).sourceAddress())
                .isEmpty();
    }

    @Test
    void saysWhichFieldIsMissing() {
        assertThatThrownBy(() -> ShelfFile.parse(FILE.replaceAll("licence:.*\n", "")))
                .hasMessageContaining("“licence” is missing");
        assertThatThrownBy(() -> ShelfFile.parse("No front matter"))
                .hasMessageContaining("does not begin with front matter");
    }

    @Test
    void canReadEveryArticleThatComesWithLede() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:content/articles/*.md");
        assertThat(files).hasSizeGreaterThanOrEqualTo(6);
        assertThat(Arrays.asList(files)).allSatisfy(file -> {
            var article = ShelfFile.parse(file.getContentAsString(StandardCharsets.UTF_8));
            assertThat(article.words()).isBetween(250, 700);
            assertThat(article.text()).doesNotContain("#", "**", "---");
        });
    }
}
