package app.lede.writing;

import app.lede.item.ClaimOrFact;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;

/** What an author can ask the engine to make of one item. */
public enum Rework {
    /** Something else that the sentence tells, as a new item beside this one. */
    ANOTHER_QUESTION("Another question on this sentence", "This sentence gives no other good question."),
    /** Wrong answers that are not among those shown. */
    OTHER_DISTRACTORS("Other distractors", "The article gives no two other good wrong answers for this question."),
    /** Wrong answers nearer to the right one; where there are none, the answer is to be typed. */
    HARDER("Make it harder", "There is no harder form of this question that would still be a good one."),
    /** Wrong answers farther from the right one; what was typed is to be chosen. */
    EASIER("Make it easier", "There is no easier form of this question that would still be a good one."),
    /** The same question without options. */
    TYPED(
            "As a typed question",
            "What learners would type here could be right in too many forms: this is better chosen than typed.");

    private final String label;
    private final String nothing;

    Rework(String label, String nothing) {
        this.label = label;
        this.nothing = nothing;
    }

    public String label() {
        return label;
    }

    /** What an author is told where the engine has nothing better. */
    public String nothing() {
        return nothing;
    }

    /** Whether it can be asked for at all: the item rests on a sentence, and for all but the first on a drafted fact. */
    public boolean appliesTo(Item item) {
        if (this == ANOTHER_QUESTION) {
            return item.evidence() != null;
        }
        if (item.fact() == null || item.evidence() == null) {
            return false;
        }
        return switch (item.content()) {
            case SingleChoice _, WhoSaidIt _ -> true;
            case TypedAnswer _, NumberAnswer _ -> this == EASIER;
            case MultipleChoice _, TrueFalse _, Gap _, TimeOrder _, Matching _, ClaimOrFact _ -> false;
        };
    }
}
