package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyAlwaysInPlaceTest {
    private final SetRule rule = new KeyAlwaysInPlace();

    @Test
    void hintsWhenTheFirstOptionIsAlwaysRight() {
        assertThat(Sets.find(
                        rule,
                        "choice | Who won the final? | *Argentina | France | Croatia",
                        "choice | Who came third? | *Croatia | Morocco | Brazil",
                        "true | Croatia came third.",
                        "choice | Who was the captain? | *Messi | Mbappé | Kane",
                        "said | I am proud | *Scaloni | Deschamps | Messi"))
                .hasSize(1);
    }

    @Test
    void leavesKeysAtDifferentPlacesAndSmallSets() {
        assertThat(Sets.find(
                        rule,
                        "choice | Who won the final? | *Argentina | France | Croatia",
                        "choice | Who came third? | Morocco | *Croatia | Brazil",
                        "choice | Who was the captain? | *Messi | Mbappé | Kane",
                        "said | I am proud | *Scaloni | Deschamps | Messi"))
                .isEmpty();
        assertThat(Sets.find(
                        rule,
                        "choice | Who won the final? | *Argentina | France | Croatia",
                        "choice | Who came third? | *Croatia | Morocco | Brazil"))
                .isEmpty();
    }
}
