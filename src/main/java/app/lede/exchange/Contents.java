package app.lede.exchange;

import app.lede.item.ClaimOrFact;
import app.lede.item.Entry;
import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.ItemKind;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.Pair;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes the content of an item from the one text of a question and its answers; undoes what {@link Wording} did. */
final class Contents {
    /** A blank drawn by hand. */
    private static final Pattern DRAWN_BLANK = Pattern.compile("_{3,}");

    /** The options that make a true/false item of a choice. */
    private static final List<String> TRUTHS = List.of("True", "False");

    private final Supplier<OptionId> ids;

    Contents(Findings findings) {
        this.ids = findings::optionId;
    }

    /** A text and whether it is the key. */
    record Choice(String text, boolean key) {}

    /** The two sides of a match. */
    record Sides(String left, String right) {}

    ItemContent choice(String text, List<Choice> choices, Extras extras) throws Unreadable {
        check(choices.size());
        var options = choices.stream()
                .map(choice -> new Option(ids.get(), choice.text().strip(), choice.key()))
                .toList();
        if (extras.kind() == null && choices.stream().map(Choice::text).toList().equals(TRUTHS)) {
            return new TrueFalse(text, choices.getFirst().key(), "");
        }
        var below = Wording.quoteBelow(extras.quote());
        if (extras.kind() == ItemKind.WHO_SAID && !extras.quote().isEmpty() && text.endsWith(below)) {
            return new WhoSaidIt(text.substring(0, text.length() - below.length()), extras.quote(), options);
        }
        if (extras.kind() == ItemKind.CLAIM_OR_FACT
                && !extras.quote().isEmpty()
                && text.equals(ClaimOrFact.QUESTION + below)
                && isClaimOrFact(choices)) {
            boolean isClaim = choices.getLast().key();
            return new ClaimOrFact(extras.quote(), isClaim, isClaim ? extras.speaker() : "");
        }
        return new SingleChoice(text, options);
    }

    /** Several keys, whatever the question was once. */
    ItemContent severalKeys(String text, List<Choice> choices) throws Unreadable {
        check(choices.size());
        return new MultipleChoice(
                text,
                choices.stream()
                        .map(choice -> new Option(ids.get(), choice.text().strip(), choice.key()))
                        .toList());
    }

    private static boolean isClaimOrFact(List<Choice> choices) {
        return choices.stream()
                .map(choice -> choice.text().strip())
                .toList()
                .equals(List.of(ClaimOrFact.FACT, ClaimOrFact.CLAIM));
    }

    /** A typed answer, or a gap where the text has one blank. */
    ItemContent typed(String text, List<String> accepted, Extras extras) throws Unreadable {
        check(accepted.size());
        if (extras.kind() == ItemKind.TYPED) {
            return new TypedAnswer(text, accepted);
        }
        if (extras.kind() == ItemKind.GAP) {
            int at = extras.gapAt() >= 0 ? extras.gapAt() : text.indexOf(Wording.BLANK);
            if (at >= 0 && text.startsWith(Wording.BLANK, at)) {
                return new Gap(text.substring(0, at), text.substring(at + Wording.BLANK.length()), accepted);
            }
        }
        var blank = DRAWN_BLANK.matcher(text);
        if (!blank.find()) {
            return new TypedAnswer(text, accepted);
        }
        int begin = blank.start();
        int end = blank.end();
        return blank.find()
                ? new TypedAnswer(text, accepted)
                : new Gap(text.substring(0, begin), text.substring(end), accepted);
    }

    ItemContent number(String text, BigDecimal value, BigDecimal tolerance, String unit) {
        var behind = Wording.unitBehind(unit);
        boolean isNamed = !behind.isEmpty() && text.endsWith(behind);
        return new NumberAnswer(
                isNamed ? text.substring(0, text.length() - behind.length()) : text, value, tolerance, unit);
    }

    /** Pairs, or events in order where the rights are their places and the item once was that. */
    ItemContent matching(String text, List<Sides> pairs, Extras extras) throws Unreadable {
        check(pairs.size());
        if (pairs.stream()
                .anyMatch(pair -> pair.left().isBlank() != pair.right().isBlank())) {
            throw new Unreadable("Wrong answers that match nothing cannot be kept: each side needs its other.");
        }
        boolean isOrder = extras.kind() == ItemKind.ORDER
                && IntStream.range(0, pairs.size())
                        .allMatch(i -> pairs.get(i).right().strip().equals(Integer.toString(i + 1)));
        return isOrder
                ? order(text, pairs.stream().map(Sides::left).toList())
                : new Matching(
                        text,
                        pairs.stream()
                                .map(pair -> new Pair(entry(pair.left()), entry(pair.right())))
                                .toList());
    }

    ItemContent order(String text, List<String> events) throws Unreadable {
        check(events.size());
        return new TimeOrder(text, events.stream().map(this::entry).toList());
    }

    private Entry entry(String text) {
        return new Entry(ids.get(), text.strip());
    }

    private static void check(int answers) throws Unreadable {
        if (answers > Limits.ANSWERS) {
            throw new Unreadable("A question may have at most " + Limits.ANSWERS + " answers.");
        }
    }
}
