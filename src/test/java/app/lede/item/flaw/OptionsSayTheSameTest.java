package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class OptionsSayTheSameTest {
    private final FlawRule rule = new OptionsSayTheSame();

    @Test
    void warnsAboutAnotherNameForTheSame() {
        Rules.findsInEach(
                rule,
                "choice | Who supports the Kurdish forces? | *The US | The United States | Turkey",
                "choice | Who backed Assad? | *Russia and Iran | Iran and Russia | Turkey",
                "choice | How many goals? | *12 | twelve | 13");
    }

    @Test
    void leavesDifferentThings() {
        Rules.passes(
                rule,
                "choice | Who supports the Kurdish forces? | *The United States | The United Kingdom | The United Nations",
                "choice | How many? | *12 percent | 12 people | 13",
                "choice | Who won? | *Argentina beat France | France beat Argentina");
    }
}
