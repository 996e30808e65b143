package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Flaw;
import org.junit.jupiter.api.Test;

class KeyGivenAwayTest {
    private final SetRule rule = new KeyGivenAway();

    @Test
    void saysWhichQuestionTellsTheAnswerToWhich() {
        var flaws = Sets.find(
                rule,
                "typed | In which year did the war in Syria begin? | 2011",
                "typed | Who struck the closed doors of Notre-Dame with his staff? | Laurent Ulrich",
                "typed | How many times did Laurent Ulrich strike the closed doors of Notre-Dame? | three");
        assertThat(flaws)
                .extracting(Flaw::sentence)
                .singleElement()
                .asString()
                .startsWith("Question 3 tells the answer to question 2.");
    }

    @Test
    void leavesANameThatIsMentionedInAnotherMatter() {
        assertThat(Sets.find(
                        rule,
                        "typed | Who received Assad in Moscow on 13 September 2021? | Putin",
                        "typed | In which month of 2020 had Putin last visited Damascus? | January"))
                .isEmpty();
    }

    @Test
    void leavesAFalseStatement() {
        assertThat(Sets.find(
                        rule,
                        "typed | Who saved the penalty of Kingsley Coman in the final? | Lloris",
                        "false | Lloris saved the penalty of Kingsley Coman in the final."))
                .isEmpty();
    }
}
