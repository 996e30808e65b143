package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class OptionsUnlikeLengthTest {
    private final FlawRule rule = new OptionsUnlikeLength();

    @Test
    void hintsAtADistractorThatIsASentenceAmongWords() {
        Rules.findsInEach(
                rule,
                "choice | What did the two leaders sign? | *Peace | A ceasefire | An agreement on how to share the gas under the eastern Mediterranean");
    }

    @Test
    void leavesOptionsOfLikeLength() {
        Rules.passes(
                rule,
                "choice | What did the two leaders sign? | *A ceasefire | A trade deal | A gas pipeline agreement",
                "choice | Who gave the first speech? | *Macron | The archbishop of Paris");
    }
}
