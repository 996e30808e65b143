package app.lede.attempt;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import app.lede.item.ItemKind;
import app.lede.item.Response;
import app.lede.item.WhoSaidIt;
import app.lede.writing.FrozenItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a learner is told about one item once feedback on it is due.
 *
 * @param number of the question in this attempt, from 1
 * @param quote the statement of a who-said-it item
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
                content.stem(),
                content instanceof WhoSaidIt who ? who.quote() : null,
                content.say(saved == null ? new Response.Blank() : saved.response()),
                saved == null ? OutcomeKind.UNANSWERED : saved.outcome(),
                saved == null ? 0 : saved.credit(),
                item.points(),
                content.keyText(),
                item.rationale(),
                item.evidence(),
                item.attribution());
    }
}
