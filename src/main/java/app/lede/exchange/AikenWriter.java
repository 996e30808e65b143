package app.lede.exchange;

import app.lede.item.ClaimOrFact;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.ItemKind;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes Aiken: a line for the question, a line for each option, a line for the answer. It holds choices only. */
final class AikenWriter implements ItemWriter {
    private static final int LETTERS = 26;

    @Override
    public Optional<String> whyNot(Item item) {
        if (item.content() instanceof MultipleChoice) {
            return Optional.of("Aiken can mark one option as right only, not several.");
        }
        var options = options(item);
        if (options.isEmpty()) {
            return Optional.of("Aiken holds questions with options only, not the kind “"
                    + item.kind().label() + "”.");
        }
        if (options.size() > LETTERS) {
            return Optional.of("Aiken holds at most 26 options.");
        }
        return AikenLine.isMark(question(item))
                ? Optional.of("Aiken would take the question for an option or an answer.")
                : Optional.empty();
    }

    @Override
    public Set<ItemKind> kinds() {
        return EnumSet.of(ItemKind.SINGLE_CHOICE, ItemKind.TRUE_FALSE, ItemKind.WHO_SAID, ItemKind.CLAIM_OR_FACT);
    }

    @Override
    public void write(List<ItemGroup> groups, String title, OutputStream out) throws IOException {
        var aiken = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (var item : ItemWriter.all(groups)) {
            aiken.write(question(item) + "\n");
            char letter = 'A';
            char answer = 'A';
            for (var option : options(item)) {
                aiken.write(letter + ". " + CleanText.line(option.text()) + "\n");
                if (option.key()) {
                    answer = letter;
                }
                letter++;
            }
            aiken.write("ANSWER: " + answer + "\n\n");
        }
        aiken.flush();
    }

    private static String question(Item item) {
        return CleanText.line(Wording.question(item.content()));
    }

    private static List<Option> options(Item item) {
        return switch (item.content()) {
            case SingleChoice choice -> choice.options();
            case WhoSaidIt who -> who.options();
            case TrueFalse statement ->
                List.of(
                        new Option(OptionId.TRUE, AikenLine.TRUE, statement.truth()),
                        new Option(OptionId.FALSE, AikenLine.FALSE, !statement.truth()));
            case ClaimOrFact statement -> statement.options();
            case MultipleChoice _, TypedAnswer _, NumberAnswer _, Gap _, TimeOrder _, Matching _ -> List.of();
        };
    }
}
