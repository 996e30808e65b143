package app.lede.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many facts on a tag a learner did not know when they were last asked.
 *
 * @param articleIds the articles with the tag
 */
public record TagMistakes(String tag, Set<UUID> articleIds, int facts) {
    public TagMistakes {
        articleIds = Set.copyOf(articleIds);
    }

    /**
     * By tag, most first; capitals make no other tag. Empty if there is nothing to choose: if no tag parts the articles.
     */
    public static List<TagMistakes> of(Collection<ArticleMistakes> articles) {
        var byTag = new TreeMap<String, Set<ArticleMistakes>>(String.CASE_INSENSITIVE_ORDER);
        for (var article : articles) {
            article.tags().forEach(tag -> byTag.merge(tag, Set.of(article), TagMistakes::both));
        }
        return byTag.entrySet().stream()
                .filter(entry -> entry.getValue().size() < articles.size())
                .map(entry -> new TagMistakes(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(ArticleMistakes::articleId)
                                .collect(Collectors.toSet()),
                        entry.getValue().stream()
                                .mapToInt(ArticleMistakes::facts)
                                .sum()))
                .sorted(Comparator.comparingInt(TagMistakes::facts).reversed())
                .toList();
    }

    private static Set<ArticleMistakes> both(Set<ArticleMistakes> some, Set<ArticleMistakes> more) {
        return Stream.of(some, more).flatMap(Set::stream).collect(Collectors.toSet());
    }
}
