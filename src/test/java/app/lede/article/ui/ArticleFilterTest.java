package app.lede.article.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.article.ArticleSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleFilterTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 14);

    private static ArticleSummary article(@Nullable LocalDate published) {
        return new ArticleSummary(
                UUID.randomUUID(),
                false,
                "The Harbour Bridge",
                "The News",
                published,
                "en",
                List.of("Traffic", "Syria"),
                100,
                Instant.EPOCH);
    }

    private static ArticleFilter words(String words) {
        return new ArticleFilter(words, null, null, null, null, null);
    }

    private static ArticleFilter days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new ArticleFilter("", null, null, null, from, to);
    }

    @Test
    void findsWordsInTitleSourceAndTags() {
        for (var wanted : List.of("", " harbour ", "NEWS", "syria", "bridge the news")) {
            assertThat(words(wanted).matches(article(DAY))).isTrue();
        }
        assertThat(words("tunnel").matches(article(DAY))).isFalse();
    }

    @Test
    void wantsSourceLanguageAndTagInFull() {
        assertThat(new ArticleFilter("", "The News", "en", "traffic", null, null).matches(article(DAY)))
                .isTrue();
        assertThat(new ArticleFilter("", "News", null, null, null, null).matches(article(DAY)))
                .isFalse();
        assertThat(new ArticleFilter("", null, "de", null, null, null).matches(article(DAY)))
                .isFalse();
        assertThat(new ArticleFilter("", null, null, "traff", null, null).matches(article(DAY)))
                .isFalse();
    }

    @Test
    void countsBothDays() {
        assertThat(days(DAY, DAY).matches(article(DAY))).isTrue();
        assertThat(days(DAY.plusDays(1), null).matches(article(DAY))).isFalse();
        assertThat(days(null, DAY.minusDays(1)).matches(article(DAY))).isFalse();
        assertThat(days(null, DAY).matches(article(null))).isFalse();
        assertThat(days(null, null).matches(article(null))).isTrue();
        assertThat(days(null, null).isEmpty()).isTrue();
    }
}
