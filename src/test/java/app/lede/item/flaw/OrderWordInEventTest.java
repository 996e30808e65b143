package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class OrderWordInEventTest {
    private final FlawRule rule = new OrderWordInEvent();

    @Test
    void hintsAtWordsThatTellThePlace() {
        Rules.findsInEach(
                rule,
                "order | Put these in order. | The fire broke out | The spire fell | Finally, the doors opened",
                "order | Put these in order. | The fire broke out | Five years later the doors opened | Trump came");
    }

    @Test
    void leavesOtherUses() {
        Rules.passes(
                rule,
                "order | Put these in order. | The fire broke out | The then president made a promise | The doors opened",
                "order | Put these in order. | First Republic Bank failed | The government stepped in | The shares fell");
    }
}
