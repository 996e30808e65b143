package app.lede.command;

import app.lede.item.AnswerText;
import app.lede.item.ClaimOrFact;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Numbers;
import app.lede.item.Option;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.math.BigDecimal;
import java.util.List;

/** Where the key of an item comes from: its evidence, or the statement of its fact, which reading derived from that. */
final class KeySource {
    /** "one and a half million" has five words; no number in an article has more. */
    private static final int WORDS_OF_A_NUMBER = 5;

    private KeySource() {}

    /**
     * Whether the key can be found.
     *
     * @param derived the fact in full names and dates, which the evidence may give in short
     * @param text the whole article: items that bring several facts together have keys from several sentences
     */
    static boolean stands(Item item, String evidence, String derived, String text) {
        return switch (item.content()) {
            case SingleChoice choice -> anyStands(List.of(choice.keyText()), evidence, derived);
            case TypedAnswer typed -> anyStands(typed.accepted(), evidence, derived);
            case Gap gap -> anyStands(gap.accepted(), evidence, derived);
            case NumberAnswer number -> states(evidence, number.value());
            case WhoSaidIt who -> {
                var attribution = item.attribution();
                yield attribution != null && attribution.source().equals(who.keyText());
            }
            case ClaimOrFact statement -> statement.claim() == (item.attribution() != null);
            case MultipleChoice choice ->
                choice.options().stream()
                        .filter(Option::key)
                        .allMatch(option -> anyStands(List.of(option.text()), text, derived));
            case Matching matching ->
                matching.pairs().stream()
                        .allMatch(pair -> anyStands(List.of(pair.left().text()), text, derived));
            case TrueFalse statement ->
                statement.truth() == statement.correction().isBlank();
            case TimeOrder _ -> true;
        };
    }

    private static boolean anyStands(List<String> keys, String evidence, String derived) {
        var source = " " + AnswerText.normalise(evidence) + " " + AnswerText.normalise(derived) + " ";
        return keys.stream().map(AnswerText::normalise).anyMatch(key -> source.contains(" " + key + " "));
    }

    private static boolean states(String evidence, BigDecimal value) {
        var words = evidence.replaceAll("(?<=[\\d.])(?=\\p{L})", " ").split("[\\s-]+");
        for (int first = 0; first < words.length; first++) {
            for (int count = 1; count <= WORDS_OF_A_NUMBER && first + count <= words.length; count++) {
                var number = Numbers.parse(String.join(" ", List.of(words).subList(first, first + count)));
                if (number.isPresent() && number.get().compareTo(value) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
