package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class AsksTwoThingsTest {
    private final FlawRule rule = new AsksTwoThings();

    @Test
    void warnsAboutTwoQuestions() {
        Rules.findsInEach(
                rule,
                "typed | Who led the restoration, and when did he die? | Georgelin",
                "typed | When and where did Putin meet Assad? | Moscow",
                "typed | Who won? Who lost? | France");
    }

    @Test
    void leavesOneQuestion() {
        Rules.passes(
                rule,
                "typed | Who led the restoration of Notre-Dame until 2023? | Georgelin",
                "typed | Which countries and which groups backed Assad? | Russia",
                "typed | Who asked “Why? And how did you win?” after the match? | Messi");
    }
}
