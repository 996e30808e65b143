package app.lede.item.flaw;

import app.lede.item.ClaimOrFact;
import app.lede.item.Flaw;
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
import java.util.List;

/** A rule for what is asked, whatever the kind of item. */
interface StemRule extends FlawRule {

    /** Which texts a rule reads. */
    enum Form {
        /** A question that is answered by choosing, typing or a number. */
        QUESTION,
        /** A sentence to judge or to fill. */
        STATEMENT,
        /** What to do with events, pairs or a quotation. */
        INSTRUCTION;

        static Form of(Item item) {
            return switch (item.content()) {
                case SingleChoice _, MultipleChoice _, TypedAnswer _, NumberAnswer _ -> QUESTION;
                case TrueFalse _, ClaimOrFact _, Gap _ -> STATEMENT;
                case TimeOrder _, Matching _, WhoSaidIt _ -> INSTRUCTION;
            };
        }
    }

    List<Flaw> find(String stem, Form form);

    @Override
    default List<Flaw> find(Item item) {
        return find(item.content().stem(), Form.of(item));
    }

    default Flaw.Place stem() {
        return new Flaw.Place.Stem();
    }
}
