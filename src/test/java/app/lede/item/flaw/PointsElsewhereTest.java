package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class PointsElsewhereTest {
    private final FlawRule rule = new PointsElsewhere();

    @Test
    void warnsWhenTheTextIsPointedAt() {
        Rules.findsInEach(
                rule,
                "choice | What does the above text say about Tartus? | *It is a port | It is a city",
                "typed | Of what does this article says nothing? | war",
                "typed | Which word is used in paragraph 2? | war",
                "typed | What is the name mentioned above? | Messi");
    }

    @Test
    void leavesQuestionsThatStandAlone() {
        Rules.passes(
                rule,
                "choice | What does Russia keep in the port of Tartus? | *ships | tanks",
                "number | According to the article, how many people died? | 400 | 0",
                "typed | How high above the sea does Latakia lie? | ten metres",
                "typed | What was the last sentence of the court? | prison");
    }
}
