package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.Matching;
import app.lede.item.Pair;
import java.util.ArrayList;
import java.util.List;

/**
 * Left and right of a pair share a word that stands in no other pair.
 *
 * <p>Wrong: "Croatian National Bank" – "exchanges Croatian coins" among other institutions. Right: "Croatian National Bank" –
 * "exchanges kuna coins".
 *
 * <p>Source: Haladyna 28b, "clang associations".
 */
final class MatchGivenAway implements FlawRule {
    @Override
    public String id() {
        return "match-given-away";
    }

    @Override
    public List<Flaw> find(Item item) {
        if (!(item.content() instanceof Matching matching)) {
            return none();
        }
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < matching.pairs().size(); i++) {
            var pair = matching.pairs().get(i);
            var others = new ArrayList<>(matching.pairs());
            others.remove(pair);
            var place = new Flaw.Place.OptionAt(i + 1);
            Words.content(pair.left().text()).stream()
                    .filter(word -> word.length() >= StemWordInKey.FEWEST_LETTERS)
                    .filter(word -> stands(word, pair.right().text()))
                    .filter(word -> others.stream().noneMatch(other -> stands(word, text(other))))
                    .findFirst()
                    .ifPresent(
                            word -> flaws.addAll(
                                    warn(
                                            place,
                                            "“" + word
                                                    + "” stands on both sides of this pair and in no other: learners match the word. Change it on one side.")));
        }
        return flaws;
    }

    private static boolean stands(String word, String text) {
        return Words.content(text).stream().anyMatch(other -> Words.resemble(other, word));
    }

    private static String text(Pair pair) {
        return pair.left().text() + " " + pair.right().text();
    }
}
