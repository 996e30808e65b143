package app.lede.exchange;

import app.lede.item.ClaimOrFact;
import app.lede.item.Gap;
import app.lede.item.Item;
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
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes Moodle's GIFT: one block a question, a blank line between two. What GIFT has no place for stands in a comment
 * that begins with {@code lede}.
 */
final class GiftWriter implements ItemWriter {
    /** What a tag of Moodle cannot have in it, or ends it. */
    private static final Pattern NO_TAG = Pattern.compile("[<>`\\[\\]\\\\]");

    @Override
    public Optional<String> whyNot(Item item) {
        return switch (item.content()) {
            case Matching matching
            when matching.pairs().stream().anyMatch(pair -> pair.left().text().contains(GiftText.ARROW)) ->
                Optional.of("GIFT cannot hold “->” on the left of a match.");
            case TimeOrder order
            when order.events().stream().anyMatch(event -> event.text().contains(GiftText.ARROW)) ->
                Optional.of("GIFT cannot hold “->” in an event.");
            case TypedAnswer typed
            when typed.accepted().stream().anyMatch(text -> text.contains(GiftText.ARROW)) ->
                Optional.of("GIFT cannot hold “->” in an answer.");
            case Gap gap
            when gap.accepted().stream().anyMatch(text -> text.contains(GiftText.ARROW)) ->
                Optional.of("GIFT cannot hold “->” in an answer.");
            case SingleChoice _,
                    WhoSaidIt _,
                    TrueFalse _,
                    NumberAnswer _,
                    Matching _,
                    TimeOrder _,
                    TypedAnswer _,
                    Gap _,
                    MultipleChoice _,
                    ClaimOrFact _ -> NumberText.whyNot(item).or(() -> WeightedAnswers.whyNot(item));
        };
    }

    @Override
    public void write(List<ItemGroup> groups, String title, OutputStream out) throws IOException {
        var gift = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (var group : groups) {
            if (!group.title().isEmpty()) {
                gift.write("$CATEGORY: " + group.title().replace("/", "//") + "\n\n");
            }
            for (var item : group.items()) {
                write(item, gift);
            }
        }
        gift.flush();
    }

    private static void write(Item item, Writer gift) throws IOException {
        var content = item.content();
        gift.write("// [id:" + item.id() + "]" + tags(item) + "\n");
        gift.write("// " + ExtrasText.NAME + ": " + ExtrasText.write(extras(item)) + "\n");
        gift.write("::" + GiftText.escape(CleanText.title(Wording.question(content))) + "::");
        gift.write(GiftText.format(item));
        var answers = "{" + answers(content) + feedback(item) + "}";
        if (content instanceof Gap gap && !gap.after().isBlank()) {
            gift.write(GiftText.escape(gap.before().stripLeading()));
            gift.write(answers);
            gift.write(GiftText.escape(gap.after().stripTrailing()));
        } else {
            gift.write(GiftText.escape(Wording.question(content).strip()) + " " + answers);
        }
        gift.write("\n\n");
    }

    /** As Moodle writes them, where it can. */
    private static String tags(Item item) {
        return item.tags().stream()
                .filter(tag -> !NO_TAG.matcher(tag).find())
                .map(tag -> " [tag:" + tag + "]")
                .collect(Collectors.joining());
    }

    /** All tags, if one of them cannot stand in a comment: they have an order. */
    private static Extras extras(Item item) {
        boolean fits = item.tags().stream().noneMatch(tag -> NO_TAG.matcher(tag).find());
        return fits ? Extras.of(item) : Extras.of(item).withTags(item.tags());
    }

    private static String answers(ItemContent content) {
        return switch (content) {
            case SingleChoice choice -> options(choice.options());
            case WhoSaidIt who -> options(who.options());
            case ClaimOrFact statement -> options(statement.options());
            case MultipleChoice choice -> shared(choice.options());
            case TrueFalse statement ->
                (statement.truth() ? "TRUE" : "FALSE")
                        + (statement.correction().isBlank() ? "" : "#" + GiftText.answer(statement.correction()));
            case NumberAnswer number ->
                "#" + NumberText.write(number.value()) + ":" + NumberText.write(number.tolerance());
            case TypedAnswer typed -> accepted(typed.accepted());
            case Gap gap -> accepted(gap.accepted());
            case TimeOrder order -> {
                var lines = new StringBuilder();
                for (int i = 0; i < order.events().size(); i++) {
                    lines.append("\n\t=")
                            .append(GiftText.answer(order.events().get(i).text()))
                            .append(" -> ")
                            .append(i + 1);
                }
                yield lines.append('\n').toString();
            }
            case Matching matching -> {
                var lines = new StringBuilder();
                for (var pair : matching.pairs()) {
                    lines.append("\n\t=")
                            .append(GiftText.answer(pair.left().text()))
                            .append(" -> ")
                            .append(GiftText.answer(pair.right().text()));
                }
                yield lines.append('\n').toString();
            }
        };
    }

    private static String options(List<Option> options) {
        var lines = new StringBuilder();
        for (var option : options) {
            lines.append("\n\t")
                    .append(GiftText.weighted(option.key() ? '=' : '~', option.text(), option.key() ? 100 : 0));
        }
        return lines.append('\n').toString();
    }

    /** Each key gives its share, each distractor takes as much away; Moodle gives no less than nothing for a question. */
    private static String shared(List<Option> options) {
        var share =
                WeightedAnswers.share((int) options.stream().filter(Option::key).count());
        var lines = new StringBuilder();
        for (var option : options) {
            var percent = option.key() ? share : share.negate();
            lines.append("\n\t~%").append(percent.toPlainString()).append('%').append(GiftText.answer(option.text()));
        }
        return lines.append('\n').toString();
    }

    /** Moodle takes a star as a wildcard unless a backslash stands before it. */
    private static String accepted(List<String> accepted) {
        var texts = new StringBuilder();
        for (var text : accepted) {
            texts.append(texts.isEmpty() ? "" : " ").append(GiftText.weighted('=', Wildcards.escape(text), 100));
        }
        return texts.toString();
    }

    private static String feedback(Item item) {
        var feedback = Wording.feedback(item);
        return feedback.isEmpty() ? "" : "####" + GiftText.answer(feedback);
    }
}
