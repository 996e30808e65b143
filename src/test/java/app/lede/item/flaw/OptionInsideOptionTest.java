package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class OptionInsideOptionTest {
    private final FlawRule rule = new OptionInsideOption();

    @Test
    void warnsWhenOneContainsAnother() {
        Rules.findsInEach(
                rule,
                "choice | Who backed Assad? | Russia | *Russia and Iran | Turkey",
                "choice | Which city passed to the government? | *Daraa | The southern city of Daraa | Idlib");
    }

    @Test
    void leavesOtherNamesWithTheSameWord() {
        Rules.passes(
                rule,
                "choice | Which country joined? | *Guinea | Papua New Guinea | Ghana",
                "choice | Who signed? | *The minister | The deputy minister | The king",
                "choice | Which state is meant? | *Sudan | South Sudan | Chad");
    }

    @Test
    void leavesAmountsAndDates() {
        Rules.passes(
                rule,
                "choice | How long did DART fly? | *Ten months | Ten months and a half | Five years",
                "choice | When did it begin? | *March 2011 | 15 March 2012");
    }
}
