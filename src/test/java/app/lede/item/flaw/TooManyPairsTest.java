package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class TooManyPairsTest {
    private final FlawRule rule = new TooManyPairs();

    @Test
    void hintsAtMoreThanAScreenShows() {
        Rules.findsInEach(
                rule,
                "matching | Who is who? | Messi = role of Messi | Mbappé = role of Mbappé | Hurst = role of Hurst | Kane = role of Kane | Coman = role of Coman | Scaloni = role of Scaloni | Montiel = role of Montiel | Marciniak = role of Marciniak | Deschamps = role of Deschamps");
    }

    @Test
    void leavesAFew() {
        Rules.passes(rule, "matching | Who is who? | Messi = captain | Scaloni = coach | Marciniak = referee");
    }
}
