package app.lede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AikenReaderTest {

    private static Reads aiken(String text) {
        return Reads.of(ExchangeFormat.AIKEN, text);
    }

    @Test
    void readsPointsAndBracketsAndAnyLineEnds() {
        var read = aiken(
                "\ufeffWhich is a mammal?\r\nA) Trout\r\nB) Whale\r\nANSWER: B\r\n\r\n"
                        + "Which is red?\nA. Blood\nB. Grass\nC. Sky\nANSWER: A\nThe sky is green.\nA. True\nB. False\nANSWER: B");
        assertThat(read.items())
                .containsExactly(
                        "single-choice: Which is a mammal? | Whale",
                        "single-choice: Which is red? | Blood",
                        "true-false: The sky is green. | False");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void keepsLettersWithinTexts() {
        var read = aiken("Who is J. B. Priestley?\nA. A. writer\nB. ANSWER: none\nANSWER: A\n");
        assertThat(read.items()).containsExactly("single-choice: Who is J. B. Priestley? | A. writer");
    }

    @Test
    void tellsWhatIsNotWhole() {
        var read = aiken("""
                A heading

                No options?
                ANSWER: A

                No answer?
                A. one
                B. two

                Wrong letter?
                A. one
                B. two
                ANSWER: C

                Twice?
                A. one
                A. two
                ANSWER: A

                One?
                A. one
                ANSWER: A

                Good?
                A. one
                B. two
                ANSWER: B
                """);
        assertThat(read.items()).containsExactly("single-choice: Good? | two");
        assertThat(read.problems())
                .containsExactly(
                        "1: The question has no line “ANSWER: ” with the letter of the right option.",
                        "3: The question has no options: they begin with a letter and a point, “A. ”.",
                        "6: The question has no line “ANSWER: ” with the letter of the right option.",
                        "13: The answer “C” is none of the options.",
                        "15: Two options have the same letter.",
                        "20: Give at least two options.");
    }
}
