package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.reading.When;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TimeNeighboursTest {

    /** The wrong dates for the last fact of a text. */
    private static Set<String> neighbours(String text, When key) {
        var material = TheMaterial.of(text);
        var fact = material.facts().getLast();
        assertThat(Objects.requireNonNull(fact.when())).isEqualTo(key);
        var found = new LinkedHashSet<String>();
        for (int seed = 0; seed < 50; seed++) {
            var drawn = new TimeNeighbours(material.passage()).of(fact, key, new SplittableRandom(seed));
            assertThat(drawn).hasSize(Distractors.WANTED).doesNotHaveDuplicates();
            found.addAll(drawn);
        }
        return found;
    }

    @Test
    void takeYearsOfTheArticleWithinReachOnly() {
        assertThat(neighbours(
                        "Karl Schulz built a mill in 1850. Peter Brandt built a mill in 1992. Anna Weiss opened a mill in Kiel in 2010.",
                        When.year(2010)))
                .contains("1992")
                .doesNotContain("1850", "2010");
    }

    @Test
    void areNeverBehindTheDateOfTheArticle() {
        assertThat(neighbours("Anna Weiss opened a mill in Kiel in 2020.", When.year(2020)))
                .allSatisfy(year -> assertThat(Integer.parseInt(year)).isBetween(2014, 2021));
    }

    @Test
    void haveTheGrainOfTheKey() {
        assertThat(neighbours("Anna Weiss opened a mill in Kiel in May 2019.", When.month(2019, 5)))
                .doesNotContain("May 2019")
                .allMatch(text -> text.matches("\\p{Lu}\\p{Ll}+ 20(18|19)"));
        assertThat(neighbours("Anna Weiss opened a mill in Kiel on 14 May 2019.", When.day(LocalDate.of(2019, 5, 14))))
                .doesNotContain("14 May 2019")
                .allMatch(text -> text.matches("\\d{1,2} May 2019"));
    }
}
