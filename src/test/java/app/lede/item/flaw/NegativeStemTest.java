package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class NegativeStemTest {
    private final FlawRule rule = new NegativeStem();

    @Test
    void warnsAboutANotThatIsEasilyOverlooked() {
        Rules.findsInEach(
                rule,
                "choice | Which country did not sign the treaty? | *Iran | Iraq",
                "choice | Which of the following is not a member? | *Iran | Iraq",
                "choice | Who didn't travel to Paris? | *Pope Francis | Trump",
                "choice | All of these countries joined in 2023 except: | *Iran | Croatia");
    }

    @Test
    void leavesEmphasis() {
        Rules.passes(
                rule,
                "choice | Which country did NOT sign the treaty? | *Iran | Iraq",
                "choice | All of these countries joined EXCEPT | *Iran | Croatia");
    }

    @Test
    void leavesReasonsAndClauses() {
        Rules.passes(
                rule,
                "choice | Why did the pope not travel to Paris? | *He sent a message | He was ill",
                "typed | Which team that had not won before reached the final? | Croatia",
                "typed | Whose children, who did not sleep under bed nets, received the vaccine? | theirs",
                "typed | Who said “I do not know”? | Macron",
                "typed | What did Guterres say was not only a disaster? | war");
    }
}
