package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DistractorsTest {

    /** The sets of wrong answers to a question that are drawn with many seeds. */
    private static List<List<String>> drawn(String text, String stem) {
        var material = TheMaterial.of(text);
        var question = material.questions().stream()
                .filter(asked -> asked.stem().equals(stem))
                .findFirst()
                .orElseThrow();
        var sets = new ArrayList<List<String>>();
        for (int seed = 0; seed < 30; seed++) {
            sets.add(material.distractors()
                    .of(question.fact(), question.mention(), question.answer(), stem, new SplittableRandom(seed)));
        }
        return sets;
    }

    @Test
    void neverTakeTwoOfOneSurname() {
        assertThat(drawn(
                        "Emma Vogel painted the hall of Bergen. Karl Schulz built a mill in Turin."
                                + " Anna Schulz sold a house in Oslo. Ola Hansen left Bergen in 2017.",
                        "Who painted the hall of Bergen?"))
                .allSatisfy(names -> assertThat(names)
                        .hasSize(2)
                        .extracting(name -> name.substring(name.lastIndexOf(' ') + 1))
                        .containsExactlyInAnyOrder("Schulz", "Hansen"));
    }

    @Test
    void neverTakeWhoDoesTheSame() {
        assertThat(drawn(
                        "Emma Vogel visited Lyon in 2019. Karl Schulz visited Turin in 2018."
                                + " Ola Hansen left Bergen in 2017. Paul Martin bought a ship in 2016.",
                        "Who visited Lyon in 2019?"))
                .allSatisfy(names -> assertThat(names).containsExactlyInAnyOrder("Ola Hansen", "Paul Martin"));
    }

    @Test
    void neverTakeWhomTheSentenceNames() {
        assertThat(drawn(
                        "Emma Vogel thanked Karl Schulz in Oslo. Ola Hansen left Bergen in 2017. Paul Martin bought a ship in 2016.",
                        "Who thanked Karl Schulz in Oslo?"))
                .allSatisfy(names -> assertThat(names).containsExactlyInAnyOrder("Ola Hansen", "Paul Martin"));
    }

    @Test
    void neverTakeAPlaceThatHoldsTheKey() {
        assertThat(drawn(
                        "Emma Vogel visited Damascus on 14 May 2019. Karl Schulz lived in Syria. Ola Hansen lived in Aleppo.",
                        "Which city did Emma Vogel visit on 14 May 2019?"))
                .allSatisfy(places -> assertThat(places).isNotEmpty().doesNotContain("Syria", "Damascus"));
    }
}
