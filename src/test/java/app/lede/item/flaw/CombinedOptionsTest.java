package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class CombinedOptionsTest {
    private final FlawRule rule = new CombinedOptions();

    @Test
    void warnsAboutOptionsMadeOfLetters() {
        Rules.findsInEach(
                rule,
                "choice | Who backed Assad? | Russia | Iran | *Both A and B",
                "choice | Who backed Assad? | Russia | Iran | *1 and 2 only",
                "choice | Who backed Assad? | Russia | Turkey | *Options A and C",
                "choice | Who backed Assad? | *Russia | Turkey | Neither A nor B",
                "several | Who backed Assad? | *Russia | *Iran | Neither A nor B");
    }

    @Test
    void leavesListsOfNames() {
        Rules.passes(
                rule,
                "choice | Who backed Assad? | *Russia and Iran | Turkey and Iraq | Both Jordan and Egypt",
                "choice | What did they play? | *1 and 2 January | A and B teams of youth");
    }
}
