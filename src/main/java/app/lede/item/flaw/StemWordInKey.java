package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;

/**
 * A word of the stem sounds again in the key and in no distractor.
 *
 * <p>Wrong: "Which bank exchanges kuna coins?" with "The Croatian National Bank", "The finance ministry". Right: "Who
 * exchanges kuna coins?" with the same options.
 *
 * <p>Source: Haladyna 28b, "clang associations"; Tarrant, "word repeats"; SAQUET, "word repeats".
 */
final class StemWordInKey implements OneKeyRule {
    /** Shorter words repeat by chance. Our choice. */
    static final int FEWEST_LETTERS = 4;

    @Override
    public String id() {
        return "stem-word-in-key";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        var stem = Words.content(choice.stem());
        for (var word : Words.content(choice.keyText())) {
            boolean repeated = word.length() >= FEWEST_LETTERS
                    && !word.chars().anyMatch(Character::isDigit)
                    && stem.stream().anyMatch(other -> other.length() >= FEWEST_LETTERS && Words.resemble(other, word));
            boolean shared = choice.distractors().stream()
                    .flatMap(option -> Words.content(option).stream())
                    .anyMatch(other -> Words.resemble(other, word)
                            || stem.stream()
                                    .anyMatch(inStem ->
                                            inStem.length() >= FEWEST_LETTERS && Words.resemble(inStem, other)));
            if (repeated && !shared) {
                return warn(
                        option(choice.key()),
                        "“" + word
                                + "” stands in the question and, of all options, only in this one: learners match the words. Change the word in one of them, or use it in another option too.");
            }
        }
        return none();
    }
}
