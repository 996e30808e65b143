package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class OptionsUnlikeFormTest {
    private final FlawRule rule = new OptionsUnlikeForm();

    @Test
    void hintsAtTheOneThatIsBuiltOtherwise() {
        Rules.findsInEach(
                rule,
                "choice | Why did they meet? | *To free hostages | To open a port | A trade deal",
                "choice | What did he propose? | *Opening a port | Freeing hostages | A trade deal",
                "choice | What did she do? | *Closing ports at night | A speech | A visit");
    }

    @Test
    void leavesLikeForms() {
        Rules.passes(
                rule,
                "choice | Why did they meet? | *To free hostages | To open a port | To agree on trade",
                "choice | Where did she go? | *Beijing airport | A village | A port",
                "choice | Where did they go? | *To the port | Home | Away",
                "choice | What happened? | *A meeting of ministers | A storm | A strike");
    }
}
