package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The key shares words with every other option while these share none: it was written first and then varied.
 *
 * <p>Wrong: "a red and white flag" (key), "a red and green flag", "a blue and white flag", "a red and black flag". Right:
 * "a red and white flag" (key), "a red and green flag", "a blue and white flag", "a blue and green flag".
 *
 * <p>Source: Haladyna 28e; Tarrant, "convergence strategy"; SAQUET, "convergence cues".
 */
final class Convergence implements OneKeyRule {
    /** With three options most keys are nearest to both others by chance. Our choice. */
    static final int FEWEST_OPTIONS = 4;

    /** How many different words the key must have in common with others. */
    static final int FEWEST_WORDS = 2;

    @Override
    public String id() {
        return "key-shares-most-words";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        boolean amounts =
                choice.options().stream().map(Kind::of).noneMatch(kind -> kind == Kind.WORDS || kind == Kind.MIXED);
        if (choice.options().size() < FEWEST_OPTIONS || amounts) {
            return none();
        }
        var words = choice.options().stream()
                .map(option -> (Set<String>) new HashSet<>(Words.content(option)))
                .toList();
        var everywhere = new HashSet<>(words.getFirst());
        words.forEach(everywhere::retainAll);
        words.forEach(option -> option.removeAll(everywhere));
        var key = words.get(choice.key());
        var others = IntStream.range(0, words.size())
                .filter(i -> i != choice.key())
                .boxed()
                .toList();
        long sharedWords = key.stream()
                .filter(word -> others.stream().anyMatch(i -> words.get(i).contains(word)))
                .count();
        boolean sharesWithAll =
                others.stream().allMatch(i -> words.get(i).stream().anyMatch(key::contains));
        boolean mostCommon = others.stream().allMatch(i -> shared(words, i) < shared(words, choice.key()));
        if (sharedWords < FEWEST_WORDS || !sharesWithAll || !mostCommon) {
            return none();
        }
        return hint(
                option(choice.key()),
                "This option has the most words in common with the others: learners guess it. Build the options so that each detail stands in two of them.");
    }

    private static long shared(List<Set<String>> words, int index) {
        return IntStream.range(0, words.size())
                .filter(i -> i != index)
                .mapToLong(i ->
                        words.get(i).stream().filter(words.get(index)::contains).count())
                .sum();
    }
}
