package app.lede.writing.ui;

import app.lede.item.ClaimOrFact;
import app.lede.item.Entry;
import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.ItemKind;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.Pair;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Items that are still to be written. */
final class Blanks {
    private static final int OPTIONS = 4;
    private static final int ENTRIES = 3;

    private Blanks() {}

    static ItemContent of(ItemKind kind) {
        return switch (kind) {
            case SINGLE_CHOICE -> new SingleChoice("", options());
            case MULTIPLE_CHOICE -> new MultipleChoice("", options());
            case TRUE_FALSE -> new TrueFalse("", true, "");
            case TYPED -> new TypedAnswer("", List.of(""));
            case NUMBER -> new NumberAnswer("", BigDecimal.ZERO, BigDecimal.ZERO, "");
            case GAP -> new Gap("", "", List.of(""));
            case ORDER -> new TimeOrder("Put these events in order, the earliest first.", some(ENTRIES, Blanks::entry));
            case MATCHING -> new Matching("Which belong together?", some(ENTRIES, () -> new Pair(entry(), entry())));
            case WHO_SAID -> new WhoSaidIt("Who said this?", "", options());
            case CLAIM_OR_FACT -> new ClaimOrFact("", true, "");
        };
    }

    private static List<Option> options() {
        return some(OPTIONS, () -> new Option(NewIds.option(), "", false));
    }

    private static Entry entry() {
        return new Entry(NewIds.option(), "");
    }

    private static <T> List<T> some(int count, Supplier<T> one) {
        return Stream.generate(one).limit(count).toList();
    }
}
