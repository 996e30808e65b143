package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.TrueFalse;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TrueFalseWriterTest {

    /** What is drawn with many seeds. */
    private static List<TrueFalse> statements(String text) {
        var material = TheMaterial.of(text);
        var found = new ArrayList<TrueFalse>();
        for (int seed = 0; seed < 20; seed++) {
            new TrueFalseWriter()
                    .write(material, new SplittableRandom(seed))
                    .forEach(proposal -> found.add((TrueFalse) proposal.content()));
        }
        return found;
    }

    private static List<String> wrong(String text) {
        return statements(text).stream()
                .filter(statement -> !statement.truth())
                .map(TrueFalse::stem)
                .distinct()
                .toList();
    }

    @Test
    void changesOneDetailAndPutsItRight() {
        var text = "Kari Nordmann closed 40 schools in Oslo in 2019. Ola Hansen left Bergen in 2017.";
        assertThat(statements(text))
                .filteredOn(statement -> !statement.truth())
                .isNotEmpty()
                .allSatisfy(statement -> {
                    assertThat(statement.correction()).isNotEqualTo(statement.stem());
                    assertThat(text).contains(statement.correction()).doesNotContain(statement.stem());
                });
        assertThat(statements(text)).filteredOn(TrueFalse::truth).isNotEmpty().allSatisfy(statement -> {
            assertThat(statement.correction()).isEmpty();
            assertThat(text).contains(statement.stem());
        });
    }

    @Test
    void givesNobodyTheOfficeOfAnother() {
        assertThat(wrong(
                        "Ola Hansen thanked French President Paul Martin in May 2020. Kari Nordmann sold a mill in 2017."
                                + " Karl Schulz bought a ship in 2016."))
                .contains("Ola Hansen thanked Kari Nordmann in May 2020.")
                .noneMatch(stem -> stem.matches(".*President (?!Paul Martin).*"));
    }

    @Test
    void givesEachCountryItsOwnArticle() {
        assertThat(wrong("Ola Hansen sold a mill to the Netherlands on 14 May 2019. Karl Schulz lived in Italy."
                        + " Emma Vogel lived in Poland. Norway bought a ship."))
                .anyMatch(stem -> stem.startsWith("Ola Hansen sold a mill to Italy"))
                .noneMatch(stem -> stem.matches(".*the (Italy|Poland|Norway).*"));
    }

    @Test
    void makesMoreOfMoreThan() {
        assertThat(wrong("More than 400 soldiers guarded the port of Narvik in Norway."))
                .filteredOn(stem -> stem.endsWith("Narvik in Norway."))
                .isNotEmpty()
                .allSatisfy(stem ->
                        assertThat(Integer.parseInt(stem.replaceAll("\\D", ""))).isGreaterThan(400));
    }

    @Test
    void leavesWhatIsNotSoOrSaysTooLittle() {
        assertThat(statements("Norway did not sell a port to Sweden in 2019.")).isEmpty();
        assertThat(statements("The government of Norway sold ships.")).isEmpty();
    }

    /** "He" in the last sentence is the very person to whom the deed would be given wrongly. */
    @Test
    void givesNobodyADeedThatIsToldAgainOfSomebody() {
        assertThat(wrong(
                        "Ola Hansen was given a suspended prison sentence of two years in 2011. Karl Schulz left Bergen in 2015."
                                + " In Oslo a suspended sentence of two years was what he was given."))
                .noneMatch(stem -> stem.startsWith("Karl Schulz was given"));
    }

    @Test
    void turnsAVerbIntoItsContrary() {
        assertThat(wrong("The parliament of Norway approved the budget on 14 May 2019."))
                .contains("The parliament of Norway rejected the budget on 14 May 2019.");
        assertThat(wrong("In May 2019, prices in Oslo rose by 3 percent."))
                .anyMatch(stem -> stem.contains("rices in Oslo fell by 3 percent"));
        assertThat(wrong("Forty schools in Oslo were closed by Norway on 14 May 2019."))
                .anyMatch(stem -> stem.contains("were opened"));
    }

    /** Who rises to power does not fall to it, boxes that were not dropped were not climbed, a case is not closed. */
    @Test
    void turnsNoVerbThatMeansSomethingElse() {
        assertThat(wrong("Ola Hansen rose to power in Norway in 2019. The police opened a case in Oslo in 2018."))
                .noneMatch(stem -> stem.contains("fell") || stem.contains("closed"));
        assertThat(
                        wrong(
                                "The minister Grace Banda dropped 40 boxes of food in the village of Chongwe on 7 February 2023."))
                .noneMatch(stem -> stem.contains("climbed"));
    }

    /** Prices rose and fell: each is right of its own day. */
    @Test
    void turnsNoVerbWhoseContraryIsToldToo() {
        assertThat(wrong(
                        "Prices in Oslo rose by 3 percent in May 2019. Prices in Oslo fell by 2 percent in June 2019."))
                .noneMatch(stem -> stem.equals("Prices in Oslo fell by 3 percent in May 2019."));
    }
}
