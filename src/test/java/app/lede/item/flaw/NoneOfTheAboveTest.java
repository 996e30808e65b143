package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class NoneOfTheAboveTest {
    private final FlawRule rule = new NoneOfTheAbove();

    @Test
    void warnsAboutAnOptionForNoOther() {
        Rules.findsInEach(
                rule,
                "choice | Where is the air base? | Daraa | *Latakia | None of the above",
                "choice | Who spoke? | *Macron | Ulrich | None of them",
                "choice | Which is right? | *Three | Four | None");
    }

    @Test
    void leavesPlainOptions() {
        Rules.passes(
                rule,
                "choice | How many towers fell? | *Zero | One | Two",
                "choice | Who came? | *None of the ministers | The president");
    }
}
