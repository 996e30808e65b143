package app.lede.review;

import app.lede.article.Article;
import app.lede.attempt.OutcomeKind;
import app.lede.attempt.ResponseRecord;
import app.lede.item.FactRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which facts were right when they were last asked, by article. Pure. */
final class FactsAsked {
    private FactsAsked() {}

    static List<ArticleFacts> of(Collection<Explained> attempts) {
        var inTime = attempts.stream()
                .sorted(Comparator.comparing(Explained::finishedAt))
                .toList();
        var articles = new LinkedHashMap<UUID, Article>();
        var facts = new HashMap<UUID, Map<String, FactResult>>();
        for (var attempt : inTime) {
            var articleId = attempt.article().id();
            // the article asked last moves to the end
            articles.remove(articleId);
            articles.put(articleId, attempt.article());
            facts.computeIfAbsent(articleId, id -> new LinkedHashMap<>()).putAll(results(attempt));
        }
        return articles.values().stream()
                .map(article -> new ArticleFacts(
                        article.id(),
                        article.title(),
                        new ArrayList<>(
                                facts.getOrDefault(article.id(), Map.of()).values())))
                .filter(article -> !article.facts().isEmpty())
                .toList()
                .reversed();
    }

    private static Map<String, FactResult> results(Explained attempt) {
        var given = attempt.responses().stream()
                .collect(Collectors.toMap(ResponseRecord::frozenItemId, Function.identity()));
        var results = new LinkedHashMap<String, FactResult>();
        for (var frozen : attempt.items()) {
            FactRef fact = frozen.item().fact();
            if (fact != null) {
                var response = given.get(frozen.id());
                var outcome = response == null ? OutcomeKind.UNANSWERED : response.outcome();
                results.merge(
                        fact.id(), new FactResult(fact.statement(), outcome, attempt.finishedAt()), FactsAsked::worse);
            }
        }
        return results;
    }

    /** {@link OutcomeKind} runs from right to unanswered. */
    private static FactResult worse(FactResult one, FactResult other) {
        return one.outcome().compareTo(other.outcome()) >= 0 ? one : other;
    }
}
