package app.lede.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TagMistakesTest {
    private static ArticleMistakes article(int facts, String... tags) {
        return new ArticleMistakes(UUID.randomUUID(), "An article", List.of(tags), facts);
    }

    @Test
    void gathersArticlesByTagWhateverItsCapitals() {
        var space = article(3, "science", "space");
        var health = article(4, "Science", "health");
        var sport = article(1, "sport");

        var tags = TagMistakes.of(List.of(space, health, sport));

        assertThat(tags).extracting(TagMistakes::tag).containsExactly("science", "health", "space", "sport");
        assertThat(tags.getFirst())
                .isEqualTo(new TagMistakes("science", Set.of(space.articleId(), health.articleId()), 7));
    }

    @Test
    void leavesOutWhatEveryArticleHas() {
        assertThat(TagMistakes.of(List.of(article(3, "news", "space"), article(4, "news"))))
                .extracting(TagMistakes::tag)
                .containsExactly("space");
        assertThat(TagMistakes.of(List.of(article(3, "news")))).isEmpty();
        assertThat(TagMistakes.of(List.of())).isEmpty();
    }
}
