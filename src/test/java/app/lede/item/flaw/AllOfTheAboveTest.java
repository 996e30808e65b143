package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class AllOfTheAboveTest {
    private final FlawRule rule = new AllOfTheAbove();

    @Test
    void warnsAboutAnOptionForAllOthers() {
        Rules.findsInEach(
                rule,
                "choice | Where does Russia keep forces? | Latakia | Tartus | *All of the above",
                "choice | Who spoke? | Macron | Ulrich | *All of these",
                "choice | What burned? | The roof | The spire | *All are correct");
    }

    @Test
    void leavesPlainOptions() {
        Rules.passes(
                rule,
                "choice | Where does Russia keep forces? | *Latakia | Daraa | All Saints",
                "choice | Who came? | *All of the ministers | Nobody");
    }
}
