package app.lede.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How much of an article hangs on a sentence: what is in the title, in the lead, and said more than once counts most. */
final class Salience {
    private static final double BASE = 0.25;
    private static final double TITLE = 0.35;
    private static final double LEAD = 0.2;
    private static final double REPEATED = 0.2;

    private final Set<String> title = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    record Judged(double value, List<String> reasons) {}

    Salience(String title, List<Sentence> sentences) {
        for (var word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 2) {
                this.title.add(word);
            }
        }
        sentences.forEach(sentence -> sentence.tokens().stream()
                .filter(Salience::carriesMeaning)
                .forEach(token -> counts.merge(key(token), 1, Integer::sum)));
    }

    Judged of(Sentence sentence) {
        var reasons = new ArrayList<String>();
        double value = BASE;
        var content =
                sentence.tokens().stream().filter(Salience::carriesMeaning).toList();
        long inTitle = content.stream()
                .filter(token -> title.contains(token.text().toLowerCase(Locale.ROOT)) || title.contains(key(token)))
                .map(Salience::key)
                .distinct()
                .count();
        if (inTitle > 0) {
            value += TITLE * Math.min(1, inTitle / 3.0);
            reasons.add("names what the title names");
        }
        if (sentence.index() < 4) {
            value += LEAD * (4 - sentence.index()) / 4.0;
            reasons.add("stands in the lead");
        }
        double repeated = content.isEmpty()
                ? 0
                : content.stream()
                                .filter(token -> counts.getOrDefault(key(token), 0) > 1)
                                .count()
                        / (double) content.size();
        if (repeated > 0.4) {
            reasons.add("is about what the article says more than once");
        }
        value += REPEATED * repeated;
        return new Judged(Math.min(1, value), reasons);
    }

    private static boolean carriesMeaning(Token token) {
        return token.isNoun() || token.tag().startsWith("VB") && !token.isRelation("aux", "aux:pass", "cop");
    }

    private static String key(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
