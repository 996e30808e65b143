package app.lede.paper;

import app.lede.item.ClaimOrFact;
import app.lede.item.Entry;
import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Numbers;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.Prompt;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is right, by the letters and numbers that one form has printed.
 *
 * @param mark what a marker looks for: "B", "A, C", "1 B, 2 A" or the words themselves
 * @param words what the letters stand for, or what else is to know; may be empty
 */
record PaperKey(String mark, String words) {
    private static final String OR = " / ";

    static PaperKey of(PaperItem item, Prompt prompt) {
        var key = of(item.counts().content(), prompt);
        return item.alsoRight().isEmpty()
                ? key
                : new PaperKey(
                        Stream.concat(Stream.of(key.mark()), item.alsoRight().stream())
                                .collect(Collectors.joining(OR)),
                        key.words());
    }

    private static PaperKey of(ItemContent content, Prompt prompt) {
        return switch (content) {
            case SingleChoice choice -> chosen(choice.options(), prompt, choice.keyText());
            case MultipleChoice choice -> chosen(choice.options(), prompt, choice.keyText());
            case WhoSaidIt choice -> chosen(choice.options(), prompt, choice.keyText());
            case ClaimOrFact choice -> chosen(choice.options(), prompt, choice.keyText());
            case TrueFalse statement ->
                new PaperKey(
                        letters(prompt, (statement.truth() ? OptionId.TRUE : OptionId.FALSE)::equals),
                        statement.keyText());
            case TypedAnswer answer -> new PaperKey(String.join(OR, answer.accepted()), "");
            case Gap gap -> new PaperKey(String.join(OR, gap.accepted()), "");
            case NumberAnswer number -> new PaperKey(number.keyText(), range(number));
            case TimeOrder order ->
                new PaperKey(
                        order.events().stream()
                                .map(event -> letters(prompt, event.id()::equals))
                                .collect(Collectors.joining(", ")),
                        order.events().stream().map(Entry::text).collect(Collectors.joining("; then ")));
            case Matching matching -> new PaperKey(pairs(matching, prompt), matching.keyText());
        };
    }

    private static PaperKey chosen(List<Option> options, Prompt prompt, String words) {
        return new PaperKey(
                letters(
                        prompt,
                        id -> options.stream()
                                .anyMatch(option -> option.key() && option.id().equals(id))),
                words);
    }

    /** The letters of the entries as printed whose ids are right. */
    private static String letters(Prompt prompt, Predicate<OptionId> right) {
        return letters(
                switch (prompt) {
                    case Prompt.Choose(var _, var _, var options) -> options;
                    case Prompt.ChooseAll(var _, var options) -> options;
                    case Prompt.Arrange(var _, var entries) -> entries;
                    case Prompt.Match(var _, var _, var rights) -> rights;
                    case Prompt.Type _, Prompt.TypeNumber _, Prompt.Fill _ -> List.of();
                },
                right);
    }

    private static String letters(List<Entry> entries, Predicate<OptionId> right) {
        return IntStream.range(0, entries.size())
                .filter(index -> right.test(entries.get(index).id()))
                .mapToObj(Letters::at)
                .collect(Collectors.joining(", "));
    }

    private static String pairs(Matching matching, Prompt prompt) {
        if (!(prompt instanceof Prompt.Match(var _, var lefts, var rights))) {
            return "";
        }
        return IntStream.range(0, lefts.size())
                .mapToObj(index -> (index + 1) + " "
                        + matching.pairs().stream()
                                .filter(pair ->
                                        pair.left().id().equals(lefts.get(index).id()))
                                .map(pair -> letters(rights, pair.right().id()::equals))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    private static String range(NumberAnswer number) {
        return number.tolerance().signum() == 0
                ? ""
                : "from " + Numbers.say(number.value().subtract(number.tolerance())) + " to "
                        + Numbers.say(number.value().add(number.tolerance())) + " counts";
    }
}
