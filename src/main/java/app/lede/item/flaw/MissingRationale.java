package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import java.util.List;

/**
 * Nothing explains the answer in feedback.
 *
 * <p>Wrong: an empty explanation. Right: "Putin received Assad on 13 September 2021."
 *
 * <p>Source: feedback that explains teaches more than feedback that grades: F. M. van der Kleij, R. C. W. Feskens and T. J.
 * H. M. Eggen, Review of Educational Research 85(4), 2015 (effects .49 against .05).
 */
final class MissingRationale implements FlawRule {
    @Override
    public String id() {
        return "missing-rationale";
    }

    @Override
    public List<Flaw> find(Item item) {
        return item.rationale().isBlank()
                ? hint(
                        new Flaw.Place.Rationale(),
                        "Learners who miss this learn more from an explanation than from a cross. Add a sentence.")
                : none();
    }
}
