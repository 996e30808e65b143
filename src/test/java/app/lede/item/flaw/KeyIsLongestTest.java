package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Flaw;
import org.junit.jupiter.api.Test;

class KeyIsLongestTest {
    private final FlawRule rule = new KeyIsLongest();

    @Test
    void warnsWhenTheKeyTellsMuchMoreThanTheOthers() {
        Rules.findsInEach(
                rule,
                "choice | Why did Putin and Assad meet in Moscow? | *To discuss joint military action in the parts of Syria that rebels hold | To sign a trade deal | To open an air base");
    }

    @Test
    void leavesAKeyThatIsLittleLongerThanTheNext() {
        Rules.passes(
                rule,
                "choice | Why did Putin and Assad meet in Moscow? | *To discuss military action against rebels | To sign a deal on trade and gas | To open an air base");
    }

    @Test
    void leavesNamesTheirLength() {
        Rules.passes(
                rule,
                "choice | Who built the DART spacecraft? | *The Johns Hopkins Applied Physics Laboratory | The European Space Agency | SpaceX",
                "choice | Whom did Putin receive? | *Bashar al-Assad | Erdoğan");
    }

    @Test
    void saysWhichOption() {
        assertThat(Rules.finds(
                                rule,
                                "choice | What did the fire destroy? | The organ | *The roof of the cathedral and the spire that Viollet-le-Duc designed | The towers")
                        .place())
                .isEqualTo(new Flaw.Place.OptionAt(2));
    }
}
