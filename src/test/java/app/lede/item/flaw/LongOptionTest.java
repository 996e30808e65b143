package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class LongOptionTest {
    private final FlawRule rule = new LongOption();

    @Test
    void hintsAtAParagraph() {
        Rules.finds(
                rule,
                "choice | What did Putin and Assad discuss? | *Joint military action in the parts of Syria that rebels still hold, "
                        + "among them the north-west, where the biggest remaining area of armed opponents lies, and the east, "
                        + "which is under Kurdish control | A trade deal");
    }

    @Test
    void leavesAClause() {
        Rules.passes(
                rule,
                "choice | What did Putin and Assad discuss? | *Joint military action in the parts of Syria that rebels hold | A trade deal");
    }
}
