package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class ConvergenceTest {
    private final FlawRule rule = new Convergence();

    @Test
    void hintsAtTheKeyThatSharesMost() {
        Rules.findsInEach(
                rule,
                "choice | Which flag flew? | *a red and white flag | a red and green flag | a blue and white flag | a black and white flag");
    }

    @Test
    void leavesBalancedOptions() {
        Rules.passes(
                rule,
                "choice | Which flag flew? | *a red and white flag | a red and green flag | a blue and white flag | a blue and green flag",
                "choice | Who scored? | *Lionel Messi | Lionel Scaloni | Kylian Mbappé | Geoff Hurst");
    }

    @Test
    void leavesDates() {
        Rules.passes(
                rule,
                "choice | On which date did Steve Jobs resign as chief executive of Apple? | 24 February 1955 | 15 August 2011 | 19 August 2011 | *24 August 2011");
    }
}
