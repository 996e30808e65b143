package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class AnswerInStemTest {
    private final FlawRule rule = new AnswerInStem();

    @Test
    void warnsWhenTheAnswerIsInTheQuestion() {
        Rules.findsInEach(
                rule,
                "typed | In which city is the Paris cathedral of Notre-Dame? | Paris",
                "number | How many of the 32 teams took part in the finals? | 32 | 0",
                "gap | The spire of Notre-Dame fell when [Notre-Dame] burned in 2019.",
                "choice | What does the Golden Ball award look like? | *the Golden Ball | a cup | a plate");
    }

    @Test
    void leavesQuestionsThatOfferAnswers() {
        Rules.passes(
                rule,
                "typed | Who won the final, Argentina or France? | Argentina",
                "choice | Was it Messi or Mbappé who won the Golden Boot? | *Mbappé | Messi");
    }

    @Test
    void leavesOthers() {
        Rules.passes(
                rule,
                "typed | In which city is Notre-Dame? | Paris",
                "number | How many teams took part in 2022? | 32 | 0",
                "gap | Putin received [Assad] in Moscow on 13 September 2021.");
    }
}
