package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What happened within a match is told with the match, or not at all. */
class OccasionsTest {
    private static final String LEAD = "Norway won the match against Sweden in Oslo. Two players scored. ";

    private static List<String> statements(String title, String text) {
        return TheReader.headlined(title, text).facts().stream()
                .map(Fact::statement)
                .toList();
    }

    @Test
    void bindsADeedToTheMatchOfTheHeadline() {
        assertThat(statements("Norway beat Sweden 2-1 in Oslo", LEAD + "Karl Schulz opened the scoring for Norway."))
                .contains("Karl Schulz opened the scoring for Norway in the match between Norway and Sweden.");
    }

    @Test
    void saysOfTheMatchBehindAPartOfIt() {
        assertThat(statements("Norway beat Sweden in Oslo", LEAD + "Karl Schulz shot wide in the shoot-out."))
                .contains("Karl Schulz shot wide in the shoot-out of the match between Norway and Sweden.");
    }

    @Test
    void leavesADeedWhereTheHeadlineTellsNoMatch() {
        assertThat(statements("Day five of the cup", LEAD + "Karl Schulz opened the scoring for Norway."))
                .noneMatch(statement -> statement.contains("Schulz"));
    }

    @Test
    void leavesADeedForAThirdTeam() {
        assertThat(statements("Norway beat Sweden in Oslo", LEAD + "Karl Schulz opened the scoring for Denmark."))
                .noneMatch(statement -> statement.contains("Schulz"));
    }

    @Test
    void leavesOtherArticlesAlone() {
        assertThat(statements(
                        "Norway beat Sweden in exports",
                        "Norway sold the ships to Sweden. Karl Schulz opened"
                                + " the second half of the fair in Oslo."))
                .noneMatch(statement -> statement.contains("match"));
    }
}
