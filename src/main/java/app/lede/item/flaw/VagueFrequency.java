package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An option says how often with a word that everybody takes for another number.
 *
 * <p>Wrong: "Shops often show prices in kuna". Right: "Shops show prices in kuna and in euros".
 *
 * <p>Source: Tarrant, "vague terms"; SAQUET, "vague terms".
 */
final class VagueFrequency implements ChoiceRule {
    private static final Set<String> VAGUE = WordList.read("frequency-words");

    @Override
    public String id() {
        return "vague-frequency";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < choice.options().size(); i++) {
            var place = option(i);
            Words.of(Words.withoutQuotations(choice.options().get(i))).stream()
                    .filter(VAGUE::contains)
                    .findFirst()
                    .ifPresent(word -> flaws.addAll(hint(
                            place,
                            "“" + word
                                    + "” means something else to everybody. Say how often, or leave the word out.")));
        }
        return flaws;
    }
}
