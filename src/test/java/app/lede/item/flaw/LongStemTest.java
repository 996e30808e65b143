package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class LongStemTest {
    private final FlawRule rule = new LongStem();

    @Test
    void hintsAtAStemThatTellsAStory() {
        Rules.findsInEach(
                rule,
                "typed | In which month did the cathedral of Notre-Dame, a Gothic church in Paris whose construction began in 1163, which Victor Hugo made famous, and which about 12 million visitors came to see in 2017, two years before a fire destroyed its roof and its spire, reopen? | December");
    }

    @Test
    void leavesTheUsualLength() {
        Rules.passes(
                rule,
                "typed | In which month of 2024 did the cathedral of Notre-Dame in Paris reopen, more than five years after a fire had destroyed its roof and its spire? | December");
    }
}
