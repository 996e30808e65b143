package app.lede.command;

import app.lede.item.ClaimOrFact;
import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.util.List;
import java.util.stream.Collectors;

/** The texts of an item that its kinds have in common. */
final class ItemTexts {
    private ItemTexts() {}

    /** What is chosen from; empty where nothing is. */
    static List<Option> options(ItemContent content) {
        return switch (content) {
            case SingleChoice choice -> choice.options();
            case MultipleChoice choice -> choice.options();
            case WhoSaidIt who -> who.options();
            case ClaimOrFact statement -> statement.options();
            case TrueFalse _, TypedAnswer _, NumberAnswer _, Gap _, TimeOrder _, Matching _ -> List.of();
        };
    }

    /** All that tells one question from another: stems such as "Who said this?" go with many quotes. */
    static String question(ItemContent content) {
        return switch (content) {
            case WhoSaidIt who -> who.stem() + " “" + who.quote() + "”";
            case TimeOrder order ->
                order.stem() + " "
                        + order.events().stream().map(event -> event.text()).collect(Collectors.joining(" / "));
            case Matching matching ->
                matching.stem() + " "
                        + matching.pairs().stream()
                                .map(pair -> pair.left().text())
                                .collect(Collectors.joining(" / "));
            case SingleChoice _, MultipleChoice _, ClaimOrFact _, TrueFalse _, TypedAnswer _, NumberAnswer _, Gap _ ->
                content.stem();
        };
    }
}
