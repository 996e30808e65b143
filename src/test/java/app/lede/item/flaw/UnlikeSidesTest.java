package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Flaw;
import org.junit.jupiter.api.Test;

class UnlikeSidesTest {
    private final FlawRule rule = new UnlikeSides();

    @Test
    void warnsAboutThePairOfAnotherKind() {
        assertThat(Rules.finds(
                                rule,
                                "matching | What is where? | Latakia = air base | Tartus = naval force | war = March 2011")
                        .place())
                .isEqualTo(new Flaw.Place.OptionAt(3));
    }

    @Test
    void leavesSidesOfOneKind() {
        Rules.passes(
                rule,
                "matching | What is where? | Latakia = air base | Tartus = naval force | Idlib = rebels",
                "matching | When was it? | euro = 2023 | kuna = 1994 | EU = 2013");
    }
}
