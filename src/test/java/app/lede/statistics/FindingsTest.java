package app.lede.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static List<String> said(AnswerSheet sheet) {
        return Findings.of(ItemAnalysis.of(sheet)).stream().map(Finding::say).toList();
    }

    /** Thirty learners in three groups of ten, told apart by three items; what they chose on the first is given. */
    private static AnswerSheet thirty(String best, String middle, String last) {
        var options = List.of(new Choice("A", true), new Choice("B", false), new Choice("C", false));
        var chosen =
                (best + middle + last).chars().mapToObj(c -> Set.of(c - 'A')).toList();
        var items = new ArrayList<ItemMarks>();
        items.add(new ItemMarks(
                "Question 1",
                1,
                0.3,
                chosen.stream().map(choice -> choice.contains(0) ? 1.0 : 0.0).toList(),
                new Choices(options, chosen)));
        for (int i = 0; i < 4; i++) {
            int limit = i < 2 ? 20 : 10;
            items.add(ItemMarks.of(
                    "Question " + (i + 2),
                    IntStream.range(0, 30).mapToObj(l -> l < limit ? 1.0 : 0.0).toList()));
        }
        return new AnswerSheet(30, items);
    }

    @Test
    void asksToCheckTheKeyThatTheBestLeave() {
        assertThat(said(thirty("BBBBBBBAAA", "ABCABCABCA", "CCCCCBBBBB")))
                .contains("Question 1: 7 of 10 of your best learners chose “B”: check the key.");
        assertThat(said(thirty("BBBAAAAAAA", "ABCABCABCA", "CCCCCBBBBB"))).noneMatch(line -> line.contains("best"));
    }

    @Test
    void noticesAnItemThatRunsBackwards() {
        assertThat(said(thirty("CCCCCCCCCA", "ABCABCABCA", "AAAAAAAAAB")))
                .anyMatch(line -> line.startsWith("Question 1: learners who did better on the rest got this one right"))
                .anyMatch(line -> line.startsWith("Question 1: without it the quiz would measure more consistently"));
    }

    @Test
    void namesOptionsThatHardlyAnybodyChose() {
        assertThat(said(thirty("AAAAAAAAAA", "AAAAABBBBB", "BBBBBBBBBC")))
                .contains("Question 1: fewer than 1 in 20 of 30 learners chose “C”: replace or drop it.");
    }

    @Test
    void noticesWhatEverybodyOrNobodyOrTooFewGotRight() {
        assertThat(said(thirty("AAAAAAAAAA", "AAAAAAAAAA", "AAAAAAAAAA")))
                .contains("Question 1: everybody got it right, so it tells no learners apart.");
        assertThat(said(thirty("BBBBBBBBBB", "BBBBBBBBBB", "CCCCCCCCCC")))
                .contains("Question 1: nobody got it right: check the key.");
        assertThat(said(thirty("AAABBBCCCC", "AAABBBCCCC", "AABBBCCCCC")))
                .anyMatch(line -> line.startsWith("Question 1: learners reached 27% of the marks, less than the 30%"));
    }

    @Test
    void saysThatFewLearnersSayLittle() {
        assertThat(said(Sheets.ofRows("10", "01", "11")).getFirst()).startsWith("Only 3 learners: with fewer than 30");
        assertThat(said(Lsat6.sheet()))
                .containsExactly("A total is good to about 0.87 points either way (alpha 0.29): too rough to compare"
                        + " single learners.");
    }
}
