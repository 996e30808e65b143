package app.lede.exchange;

import app.lede.base.text.Evidence;
import app.lede.item.ClaimOrFact;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import org.jspecify.annotations.Nullable;

/** The one text of a question, and the one feedback, for formats that have a single place for each. */
final class Wording {
    /** What stands for the gap in a sentence. */
    static final String BLANK = "_____";

    private Wording() {}

    /** What the learner must see, in one text. */
    static String question(ItemContent content) {
        return switch (content) {
            case SingleChoice choice -> choice.stem();
            case MultipleChoice choice -> choice.stem();
            case TrueFalse statement -> statement.stem();
            case TypedAnswer typed -> typed.stem();
            case NumberAnswer number -> number.stem() + unitBehind(number.unit());
            case Gap gap -> gap.before() + BLANK + gap.after();
            case TimeOrder order -> order.stem();
            case Matching matching -> matching.stem();
            case WhoSaidIt who -> who.stem() + quoteBelow(who.quote());
            case ClaimOrFact statement -> ClaimOrFact.QUESTION + quoteBelow(statement.stem());
        };
    }

    /** Whether the first blank a reader of the sentence meets is the gap, and not a mark in the text before it. */
    static boolean hasItsGapFirst(Gap gap) {
        return question(gap).stripLeading().indexOf(BLANK)
                == gap.before().stripLeading().length();
    }

    static String unitBehind(String unit) {
        return unit.isBlank() ? "" : " (" + unit.strip() + ")";
    }

    static String quoteBelow(String quote) {
        return "\n\n“" + quote.strip() + "”";
    }

    /** The rationale with the sentence it rests on. */
    static String feedback(Item item) {
        return item.rationale().strip() + evidenceBelow(item.rationale(), item.evidence());
    }

    /** The rationale, from a feedback that may have been changed since it was written. */
    static String rationale(String feedback, @Nullable Evidence evidence) {
        var stripped = feedback.strip();
        var below = evidenceBelow("x", evidence);
        if (!below.isEmpty() && stripped.endsWith(below)) {
            return stripped.substring(0, stripped.length() - below.length()).strip();
        }
        return stripped.equals(evidenceBelow("", evidence)) ? "" : stripped;
    }

    private static String evidenceBelow(String rationale, @Nullable Evidence evidence) {
        if (evidence == null) {
            return "";
        }
        var sentence = "From the article: “" + CleanText.line(evidence.text()) + "”";
        return rationale.isBlank() ? sentence : "\n\n" + sentence;
    }
}
