package app.lede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.NumberAnswer;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    private static Reads csv(String text) {
        return Reads.of(ExchangeFormat.CSV, text);
    }

    @Test
    void guessesTheKindWhereNoneIsTold() {
        var read = csv("""
                Question,Answer,Option 1,Option 2,Match 1,Match 2
                Which city?,Rome,Rome,Milan,,
                The Po is in Italy.,TRUE,,,,
                Who wrote it?,Dante,,,,
                It lies in _____.,Rome,,,,
                Which river?,,Po,Ebro,Italy,Spain
                """);
        assertThat(read.items())
                .containsExactly(
                        "single-choice: Which city? | Rome",
                        "true-false: The Po is in Italy. | True",
                        "typed: Who wrote it? | Dante",
                        "gap: It lies in _____. | Rome",
                        "matching: Which river? | Po – Italy; Ebro – Spain");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void readsTagsWithCommasBetweenThem() {
        var read = csv("Question,Answer,Tags\nWho?,Dante,\" Italy , water,ITALY,\"\nWhat?,It,\n");
        assertThat(read.result().items().getFirst().tags()).containsExactly("Italy", "water");
        assertThat(read.result().items().getLast().tags()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void readsOtherSeparatorsAndCellsWithLines() {
        var read = csv("\ufeffkind;question;answer;tolerance;note\r\nnumber;\"How\r\nfar?\";42.5;1;x\r\n");
        assertThat(read.content()).isEqualTo(new NumberAnswer("How\nfar?", new BigDecimal("42.5"), BigDecimal.ONE, ""));
        assertThat(read.problems()).containsExactly("1: The column “note” is not known and not read.");
    }

    @Test
    void readsSeveralAnswersHoweverTheyAreParted() {
        var read = csv("""
                kind,question,answer,option 1,option 2,option 3,speaker
                multiple-choice,Which?,"Rome
                Milan",Rome,Turin,Milan,
                multiple-choice,Which else?,Rome; Turin,Rome,Turin,Milan,
                multiple-choice,Which now?,"Rome, Paris",Rome,Turin,Milan,
                claim-or-fact,They met.,claim,,,,the Kremlin
                claim-or-fact,They met.,maybe,,,,
                """);
        assertThat(read.items())
                .containsExactly(
                        "multiple-choice: Which? | Rome; Milan",
                        "multiple-choice: Which else? | Rome; Turin",
                        "claim-or-fact: They met. | The article reports it as somebody’s claim: the Kremlin");
        assertThat(read.problems())
                .containsExactly(
                        "5: An answer is none of the options: write each as it stands there, on lines of their own.",
                        "7: The answer must be claim or fact.");
    }

    @Test
    void tellsWhatIsNotWholeWithItsLine() {
        var read = csv("""
                kind,question,answer,option 1,option 2
                single-choice,Which?,Turin,Rome,Milan
                essay,Discuss.,,,
                number,How many?,many,,
                gap,No gap,x,,
                true-false,Is it?,maybe,,

                typed,Good?,yes,,
                """);
        assertThat(read.items()).containsExactly("typed: Good? | yes");
        assertThat(read.problems())
                .containsExactly(
                        "2: The answer is none of the options: write it as it stands there.",
                        "3: There is no kind “essay”.",
                        "4: “many” in the column “answer” is not a number.",
                        "5: The sentence has no gap: write five underscores (_____) for it.",
                        "6: The answer must be true or false.");
        assertThat(csv("a,b\n1,2\n").problems())
                .contains("1: The first line must name the columns; one must be “question”.");
    }
}
