package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class AbsoluteTermInOptionTest {
    private final FlawRule rule = new AbsoluteTermInOption();

    @Test
    void warnsAboutEachOptionThatAllowsNoException() {
        Rules.findsInEach(
                rule,
                "choice | What did Russia do in Syria? | It always backed the rebels | *It backed the government | It took in refugees",
                "choice | What did the builders use for the roof? | Only steel | *Oak | Concrete");
    }

    @Test
    void leavesATermThatEveryOptionHas() {
        Rules.passes(rule, "choice | Who may pay in kuna? | *All shops | All banks | All post offices");
    }

    @Test
    void leavesNamesQuotationsAndNumbers() {
        Rules.passes(
                rule,
                "choice | Which film won the prize? | *All Quiet on the Western Front | Never Look Away | The Quiet Girl",
                "choice | What did Scaloni say? | *“I am always proud” | “I am tired” | “We were lucky”",
                "choice | Whom did the rescuers save? | *All 33 miners | The foreman");
    }

    @Test
    void leavesQuestionsForAnAmount() {
        Rules.passes(rule, "choice | How much of the roof burned? | *Most of it | All of it | Half of it");
    }
}
