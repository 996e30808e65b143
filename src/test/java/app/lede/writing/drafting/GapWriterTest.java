package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Gap;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapWriterTest {
    private static List<Gap> gaps(String text) {
        return TheMaterial.proposals(new GapWriter(), text).stream()
                .map(proposal -> (Gap) proposal.content())
                .toList();
    }

    @Test
    void leavesOutANameAYearOrANumber() {
        assertThat(gaps("Sweden closed 40 schools in Kiruna in 2019."))
                .extracting(Gap::stem)
                .contains(
                        "_____ closed 40 schools in Kiruna in 2019.",
                        "Sweden closed _____ schools in Kiruna in 2019.",
                        "Sweden closed 40 schools in Kiruna in _____.");
    }

    @Test
    void takesANumberWithoutItsCommasAndInWords() {
        assertThat(gaps("Sweden closed 1,400 schools in 2019."))
                .anySatisfy(gap -> assertThat(gap.accepted()).containsExactly("1,400", "1400"));
        assertThat(gaps("Sweden closed 7 schools in 2019."))
                .anySatisfy(gap -> assertThat(gap.accepted()).containsExactly("7", "seven"));
    }

    @Test
    void makesNoGapWithinAName() {
        assertThat(
                        gaps(
                                "Kari Nordmann left the Ministry of Culture in 2019. The Bank of Norway paid 400 workers in 2018."))
                .extracting(Gap::stem)
                .isNotEmpty()
                .noneMatch(stem -> stem.contains("Ministry of _____") || stem.contains("_____ of Culture"))
                .noneMatch(stem -> stem.contains("Bank of _____") || stem.contains("_____ of Norway"));
    }

    @Test
    void givesTheStatementBackWhenItIsFilled() {
        var text = "Sweden closed 40 schools in Kiruna in 2019.";
        assertThat(gaps(text))
                .allSatisfy(gap ->
                        assertThat(gap.before() + gap.keyText() + gap.after()).isEqualTo(text));
    }

    @Test
    void leavesWhatIsNotSo() {
        assertThat(gaps("Norway did not sell a port to Sweden in 2019.")).isEmpty();
    }
}
