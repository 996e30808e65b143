package app.lede.item.flaw;

import app.lede.item.AnswerText;
import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.ItemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Two items ask the same.
 *
 * <p>Wrong: "When did Notre-Dame reopen?" beside "On which date did Notre-Dame reopen?" Right: one of them.
 *
 * <p>Source: Haladyna 4, "independent from one another".
 */
final class FactAskedTwice implements SetRule {
    /** The share of words two stems have in common when their answers are the same, and when they are not. Our choice. */
    static final double ALIKE = 0.6;

    static final double SAME = 0.9;

    @Override
    public String id() {
        return "fact-asked-twice";
    }

    @Override
    public List<Flaw> find(List<Item> items) {
        var sound = Numbered.sound(items);
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < sound.size(); i++) {
            for (int j = i + 1; j < sound.size(); j++) {
                if (sameFact(sound.get(i).item(), sound.get(j).item())) {
                    flaws.add(new Flaw(
                            id(),
                            Flaw.Severity.HINT,
                            Numbered.place(List.of(sound.get(i), sound.get(j))),
                            "Questions " + sound.get(i).number() + " and "
                                    + sound.get(j).number() + " ask for the same fact. Keep the better one."));
                }
            }
        }
        return flaws;
    }

    private static boolean sameFact(Item one, Item other) {
        var fact = one.fact();
        var otherFact = other.fact();
        if (fact != null && otherFact != null) {
            return fact.id().equals(otherFact.id());
        }
        var answer = AnswerText.normalise(one.content().keyText());
        boolean sameAnswer = one.kind() != ItemKind.TRUE_FALSE
                && one.kind() != ItemKind.CLAIM_OR_FACT
                && one.kind() == other.kind()
                && answer.equals(AnswerText.normalise(other.content().keyText()));
        var stem = ItemTexts.asked(one);
        var otherStem = ItemTexts.asked(other);
        return alike(Words.of(stem), Words.of(otherStem)) >= SAME
                || (sameAnswer && alike(Words.content(stem), Words.content(otherStem)) >= ALIKE);
    }

    /** The share of their words that two texts have in common (Jaccard). */
    private static double alike(List<String> one, List<String> other) {
        var all = new HashSet<>(one);
        var common = new HashSet<>(one);
        common.retainAll(other);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }
}
