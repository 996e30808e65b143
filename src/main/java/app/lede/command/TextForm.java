package app.lede.command;

import app.lede.item.ClaimOrFact;
import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.util.List;
import java.util.stream.Collectors;

/** Items as a person reads them. */
final class TextForm {
    private TextForm() {}

    static String article(Drafted drafted) {
        var result = drafted.result();
        var text = new StringBuilder();
        text.append(drafted.title().isEmpty() ? "(no title)" : drafted.title());
        if (drafted.published() != null) {
            text.append(" (").append(drafted.published()).append(')');
        }
        text.append("\n\n");
        int number = 1;
        for (var draft : result.draft().items()) {
            var item = draft.item();
            text.append(number++).append(". [").append(item.kind().code()).append("] ");
            text.append(body(item.content()));
            text.append("   Right: ").append(item.content().keyText()).append('\n');
            text.append("   ").append(item.rationale()).append("\n\n");
        }
        drafted.notices().forEach(notice -> text.append(notice).append('\n'));
        return text.toString();
    }

    private static String body(ItemContent content) {
        return content.stem() + "\n"
                + lines(content).stream().map(line -> "   - " + line + "\n").collect(Collectors.joining());
    }

    /** What stands below the stem, a line each. */
    static List<String> lines(ItemContent content) {
        return switch (content) {
            case SingleChoice choice ->
                choice.options().stream().map(option -> option.text()).toList();
            case MultipleChoice choice ->
                choice.options().stream().map(option -> option.text()).toList();
            case ClaimOrFact statement ->
                statement.options().stream().map(option -> option.text()).toList();
            case WhoSaidIt said ->
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("“" + said.quote() + "”"),
                                said.options().stream().map(option -> option.text()))
                        .toList();
            case Matching matching ->
                matching.pairs().stream()
                        .map(pair -> pair.left().text() + " = " + pair.right().text())
                        .toList();
            case TimeOrder order ->
                order.events().stream().map(event -> event.text()).toList();
            case NumberAnswer number ->
                List.of("(" + number.unit() + (number.tolerance().signum() > 0 ? ", within " + number.tolerance() : "")
                        + ")");
            case TrueFalse ignored -> List.of();
            case TypedAnswer typed -> List.of("(" + String.join(" | ", typed.accepted()) + ")");
            case Gap gap -> List.of("(" + String.join(" | ", gap.accepted()) + ")");
        };
    }
}
