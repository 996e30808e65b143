package app.lede.writing.drafting;

import app.lede.item.AnswerText;
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

/** The texts of an item, for the gates. */
final class Texts {
    private Texts() {}

    /** The stem without the report it is from, which is held to rules of its own. */
    static String stem(ItemContent content) {
        return ReportLine.without(content.stem());
    }

    static List<Option> options(ItemContent content) {
        return switch (content) {
            case SingleChoice choice -> choice.options();
            case WhoSaidIt said -> said.options();
            case MultipleChoice choice -> choice.options();
            case ClaimOrFact ignored -> List.of();
            case TrueFalse ignored -> List.of();
            case TypedAnswer ignored -> List.of();
            case NumberAnswer ignored -> List.of();
            case Gap ignored -> List.of();
            case TimeOrder ignored -> List.of();
            case Matching ignored -> List.of();
        };
    }

    /** Whether a text names none of the others, but for what people forgive in writing. */
    static boolean free(String text, List<String> others) {
        var plain = " " + AnswerText.normalise(text) + " ";
        return others.stream().noneMatch(other -> plain.contains(" " + AnswerText.normalise(other) + " "));
    }

    /** The last word of a name, by which others mostly call its bearer. */
    static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether a place is named with "the". */
    static boolean takesArticle(String place) {
        return place.matches(
                "(United .*|U\\.?[SKN]\\.?|Netherlands|Philippines|Maldives|Bahamas|Gambia|.* Republic|.* Islands|.* Coast)");
    }

    static String unquoted(String text) {
        return text.replaceAll("[\"“][^\"”]*[\"”]", "…");
    }
}
