package app.lede.exchange;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import app.lede.item.ClaimOrFact;
import app.lede.item.FactRef;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.ItemKind;
import app.lede.item.NumberAnswer;
import app.lede.item.WhoSaidIt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an item has and a foreign format has no place for. It travels beside the question where other systems ignore it:
 * in a comment of GIFT, in a processing instruction of XML.
 *
 * @param points 0 where nothing is said
 * @param quote of a who-said-it, or the statement of a claim-or-fact; else empty
 * @param speaker of a claim; else empty
 * @param unit of a number; else empty
 * @param gapAt where in the question the gap stands, if the sentence has another blank; else negative
 * @param tags only where the format has no place for them
 */
record Extras(
        @Nullable ItemKind kind,
        int points,
        String quote,
        String speaker,
        String unit,
        int gapAt,
        @Nullable Evidence evidence,
        @Nullable Attribution attribution,
        @Nullable FactRef fact,
        List<String> tags) {

    static final Extras NONE = new Extras(null, 0, "", "", "", -1, null, null, null, List.of());

    static Extras of(Item item) {
        return new Extras(
                item.kind(),
                item.points(),
                quote(item),
                item.content() instanceof ClaimOrFact statement
                        ? statement.speaker().strip()
                        : "",
                item.content() instanceof NumberAnswer number ? number.unit().strip() : "",
                item.content() instanceof Gap gap ? gapAt(gap) : -1,
                item.evidence(),
                item.attribution(),
                item.fact(),
                List.of());
    }

    Extras withQuote(String changed) {
        return new Extras(kind, points, changed, speaker, unit, gapAt, evidence, attribution, fact, tags);
    }

    Extras withTags(List<String> changed) {
        return new Extras(kind, points, quote, speaker, unit, gapAt, evidence, attribution, fact, changed);
    }

    private static String quote(Item item) {
        return item.content() instanceof WhoSaidIt who
                ? who.quote().strip()
                : item.content() instanceof ClaimOrFact statement
                        ? statement.stem().strip()
                        : "";
    }

    private static int gapAt(Gap gap) {
        return Wording.hasItsGapFirst(gap) ? -1 : gap.before().stripLeading().length();
    }
}
