package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class QuoteNamesSpeakerTest {
    private final FlawRule rule = new QuoteNamesSpeaker();

    @Test
    void warnsWhenTheNameStandsInTheQuotation() {
        Rules.findsInEach(
                rule,
                "said | NASA has proven we are serious | *NASA | ESA",
                "said | “The needs are enormous,” Guterres said | *António Guterres | Hans Kluge");
    }

    @Test
    void leavesQuotationsWithoutIt() {
        Rules.passes(
                rule,
                "said | The needs are enormous | *António Guterres | Hans Kluge",
                "said | Health comes first | *The World Health Organization | UNICEF",
                "said | The martínez of this world are rare | *Emiliano Martínez | Messi");
    }
}
