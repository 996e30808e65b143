package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class ImplausibleOptionTest {
    private final FlawRule rule = new ImplausibleOption();

    @Test
    void warnsAboutOptionsThatAnswerNothing() {
        Rules.findsInEach(
                rule,
                "choice | Who spoke? | *Macron | Ulrich | I don't know",
                "choice | Who spoke? | *Macron | Ulrich | Other",
                "choice | Who spoke? | *Macron | Ulrich | ???",
                "choice | Who spoke? | *Macron | Ulrich | xxx",
                "choice | Who spoke? | *Macron | Ulrich | Not mentioned in the text");
    }

    @Test
    void leavesAnswers() {
        Rules.passes(
                rule,
                "choice | What caused the fire? | *It has not been determined | A cigarette | Lightning",
                "choice | Who spoke? | *Macron | The other bishops | Someone from Rome");
    }
}
