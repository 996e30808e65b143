package app.lede.attempt;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import app.lede.item.ClaimOrFact;
import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.ItemKind;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Response;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import app.lede.writing.FrozenItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a learner is told about one item once feedback on it is due.
 *
 * @param number of the question in this attempt, from 1
 * @param quote the statement of a who-said-it or a claim-or-fact item
 * @param given what was given, in words; empty when blank
 * @param credit share of the item's marks, 0 to 1
 * @param key the right answer, in words
 * @param rationale may be empty
 */
public record ItemFeedback(
        UUID frozenItemId,
        int number,
        ItemKind kind,
        String stem,
        @Nullable String quote,
        String given,
        OutcomeKind outcome,
        double credit,
        int points,
        String key,
        String rationale,
        @Nullable Evidence evidence,
        @Nullable Attribution attribution) {

    static ItemFeedback of(int number, FrozenItem frozen, @Nullable SavedResponse saved) {
        var item = frozen.item();
        var content = item.content();
        return new ItemFeedback(
                frozen.id(),
                number,
                item.kind(),
                content instanceof ClaimOrFact ? ClaimOrFact.QUESTION : content.stem(),
                quote(content),
                content.say(saved == null ? new Response.Blank() : saved.response()),
                saved == null ? OutcomeKind.UNANSWERED : saved.outcome(),
                saved == null ? 0 : saved.credit(),
                item.points(),
                content.keyText(),
                item.rationale(),
                item.evidence(),
                item.attribution());
    }

    private static @Nullable String quote(ItemContent content) {
        return switch (content) {
            case WhoSaidIt who -> who.quote();
            case ClaimOrFact statement -> statement.stem();
            case SingleChoice _,
                    MultipleChoice _,
                    TrueFalse _,
                    TypedAnswer _,
                    NumberAnswer _,
                    Gap _,
                    TimeOrder _,
                    Matching _ -> null;
        };
    }
}
