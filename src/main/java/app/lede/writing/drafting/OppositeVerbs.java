package app.lede.writing.drafting;

import app.lede.reading.Fact;
import app.lede.reading.Phrase;
import app.lede.reading.WordLists;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Verbs that say the contrary of others in the same words around: {@code content/wordlists/opposite-verbs.txt}. */
final class OppositeVerbs {
    private static final String AMOUNT = "amount";

    /** Prices dropped by four euros or dropped four percent; who dropped forty boxes has not climbed them else. */
    private static final Pattern HOW_FAR = Pattern.compile("(?:by|to) .*|.*(?:%| percent| per cent).*");

    private static final Map<String, Opposite> OF_FORM = read();

    /** @param about what the verb must be about; empty for anything */
    private record Opposite(String form, String lemma, Set<String> about) {}

    private OppositeVerbs() {}

    /**
     * The verb of a fact turned into its contrary: "was raised" to "was lowered".
     *
     * @param others all facts of the article; where one tells the contrary of the same subject, nothing is turned
     */
    static Optional<String> of(Fact fact, List<Fact> others) {
        var words = fact.verb().text();
        int last = words.lastIndexOf(' ') + 1;
        return Optional.ofNullable(OF_FORM.get(words.substring(last)))
                .filter(opposite -> isAbout(fact, opposite.about()))
                .filter(opposite -> others.stream()
                        .noneMatch(other -> other.verb().lemma().equals(opposite.lemma())
                                && other.subject().text().equals(fact.subject().text())))
                .map(opposite -> words.substring(0, last) + opposite.form());
    }

    private static boolean isAbout(Fact fact, Set<String> about) {
        if (about.isEmpty()) {
            return true;
        }
        if (about.contains(AMOUNT)) {
            return fact.rest().stream()
                    .filter(phrase -> HOW_FAR.matcher(phrase.text()).matches())
                    .flatMap(phrase -> phrase.slots().stream())
                    .anyMatch(slot -> slot.mention().quantity() != null);
        }
        return Stream.concat(Stream.of(fact.subject()), fact.rest().stream())
                .map(Phrase::text)
                .flatMap(text -> Arrays.stream(text.split("(?=%)|[^\\p{L}%]+")))
                .anyMatch(about::contains);
    }

    private static Map<String, Opposite> read() {
        var ofForm = new HashMap<String, Opposite>();
        for (var row : WordLists.rows("opposite-verbs")) {
            var forms = row[0].split(" ");
            var opposites = row[1].split(" ");
            var about = row.length > 2 ? Set.of(row[2].strip().split(" ")) : Set.<String>of();
            for (int at = 0; at < forms.length; at++) {
                ofForm.putIfAbsent(forms[at], new Opposite(opposites[at], opposites[0], about));
            }
        }
        return Map.copyOf(ofForm);
    }
}
