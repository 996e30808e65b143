package app.lede.article.ui;

import app.lede.article.ArticleSummary;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which articles an instructor wants to see. What is empty or null asks for nothing.
 *
 * @param words stand together in the title, the source or a tag, in capitals or not
 * @param source in full
 * @param language BCP 47
 * @param tag in full, in capitals or not
 * @param from the first day on which it may have been published
 * @param to the last; who asks for days gets no articles without one
 */
record ArticleFilter(
        String words,
        @Nullable String source,
        @Nullable String language,
        @Nullable String tag,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    ArticleFilter {
        words = words.strip().toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return words.isEmpty() && source == null && language == null && tag == null && from == null && to == null;
    }

    boolean matches(ArticleSummary article) {
        return Stream.concat(Stream.of(article.title() + " " + article.source()), article.tags().stream())
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words))
                && (source == null || source.equals(article.source()))
                && (language == null || language.equals(article.language()))
                && (tag == null || article.tags().stream().anyMatch(tag::equalsIgnoreCase))
                && isInTime(article.published());
    }

    private boolean isInTime(@Nullable LocalDate published) {
        if (published == null) {
            return from == null && to == null;
        }
        return (from == null || !published.isBefore(from)) && (to == null || !published.isAfter(to));
    }
}
