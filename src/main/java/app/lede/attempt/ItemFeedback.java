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
import app.lede.quiz.FeedbackParts;
import app.lede.writing.FrozenItem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a learner is told about one item once feedback on it is due.
 *
 * @param number of the question in this attempt, from 1
 * @param quote the statement of a who-said-it or a claim-or-fact item
 * @param given what was given, in words; empty when blank
 * @param outcome null where the quiz does not tell it
 * @param credit share of the item's marks, -2 to 1; 0 where the quiz does not tell it
 * @param key the right answer, in words; null where the quiz does not tell it, or not yet
 * @param rationale may be empty
 * @param triesLeft how often the learner may still try; then neither key nor reasons are told. 0: the item is settled
 */
public record ItemFeedback(
        UUID frozenItemId,
        int number,
        ItemKind kind,
        String stem,
        @Nullable String quote,
        String given,
        @Nullable OutcomeKind outcome,
        double credit,
        int points,
        @Nullable String key,
        String rationale,
        @Nullable Evidence evidence,
        @Nullable Attribution attribution,
        int triesLeft) {

    /** What is told of an item that is settled, or of an attempt that has ended. */
    static ItemFeedback of(int number, FrozenItem frozen, @Nullable SavedResponse saved, FeedbackParts shows) {
        return of(number, frozen, saved, shows, 0);
    }

    /** What is told of a wrong answer that may be tried again: that it is wrong. */
    static ItemFeedback tryAgain(int number, FrozenItem frozen, SavedResponse saved, int triesLeft) {
        return of(number, frozen, saved, FeedbackParts.NONE.withRightOrWrong(true), triesLeft);
    }

    public boolean mayTryAgain() {
        return triesLeft > 0;
    }

    private static ItemFeedback of(
            int number, FrozenItem frozen, @Nullable SavedResponse saved, FeedbackParts shows, int triesLeft) {
        var item = frozen.item();
        var content = item.content();
        return new ItemFeedback(
                frozen.id(),
                number,
                item.kind(),
                content instanceof ClaimOrFact ? ClaimOrFact.QUESTION : content.stem(),
                quote(content),
                content.say(saved == null ? new Response.Blank() : saved.response()),
                !shows.rightOrWrong() ? null : saved == null ? OutcomeKind.UNANSWERED : saved.outcome(),
                !shows.rightOrWrong() || saved == null ? 0 : saved.credit(),
                item.points(),
                shows.key() ? content.keyText() : null,
                shows.rationale() ? item.rationale() : "",
                shows.evidence() ? item.evidence() : null,
                shows.evidence() ? item.attribution() : null,
                triesLeft);
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
