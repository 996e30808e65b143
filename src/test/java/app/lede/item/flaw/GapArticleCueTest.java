package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class GapArticleCueTest {
    private final FlawRule rule = new GapArticleCue();

    @Test
    void warnsWhenTheArticleSpeaksAgainstTheAnswer() {
        Rules.findsInEach(
                rule,
                "gap | In 2022 DART struck a [asteroid] on purpose.",
                "gap | The country joined an [union/European Union] in 2013.");
    }

    @Test
    void leavesWhatSoundsRight() {
        Rules.passes(
                rule,
                "gap | In 2022 DART struck an [asteroid] on purpose.",
                "gap | It took an [hour] to reach the top.",
                "gap | Croatia joined a [union/European bloc] in 2013.",
                "gap | He spoke for an [NGO/FBI agent] in Turkey.",
                "gap | She spoke for a [UN agency/US charity] in Turkey.",
                "gap | It was an [11-minute/8-hour] flight.");
    }
}
