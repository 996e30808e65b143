package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class TrueFalseAsChoiceTest {
    private final FlawRule rule = new TrueFalseAsChoice();

    @Test
    void warnsAboutVerdictsAsOptions() {
        Rules.findsInEach(
                rule,
                "choice | Did the spire collapse? | *Yes | No",
                "choice | The spire collapsed in 2019. | *True | False | Not given");
    }

    @Test
    void warnsWhenStatementsAreJudged() {
        Rules.findsInEach(
                rule,
                "choice | Which of the following is true? | *The spire fell | The towers fell",
                "choice | According to NASA, which of the following statements about DART is correct? | *It hit | It missed",
                "choice | Which statement is false? | *A | B");
    }

    @Test
    void leavesQuestionsForAThing() {
        Rules.passes(
                rule,
                "choice | Which is the correct conversion rate? | *7.53 | 7.54",
                "choice | Which of the following countries is a member? | *Croatia | Serbia",
                "choice | Which true story is told? | *A fire | A flood");
    }
}
