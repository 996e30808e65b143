package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.writing.drafting.WrongAnswers.WrongAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrongAnswersTest {
    private final WrongAnswers years = new WrongAnswers(List.of(
            new WrongAnswer("1990", 31),
            new WrongAnswer("2019", 2),
            new WrongAnswer("2011", 10),
            new WrongAnswer("2020", 1),
            new WrongAnswer("2001", 20)));

    @Test
    void othersAreNoneOfThoseShown() {
        assertThat(years.others(List.of("2020", "2019", "2011"), 3)).hasValue(List.of("2001", "1990"));
        assertThat(years.others(List.of("2020", "2019", "2011", "2001"), 3)).isEmpty();
    }

    @Test
    void nearerOnesAreTakenOnlyWhereTheyAreNearer() {
        assertThat(years.nearer(List.of("1990", "2001", "2011"), 3)).hasValue(List.of("2020", "2019", "2011"));
        assertThat(years.nearer(List.of("2019", "2020", "2011"), 3)).isEmpty();
    }

    @Test
    void fartherOnesAreTakenOnlyWhereTheyAreFarther() {
        assertThat(years.farther(List.of("2020", "2019", "2011"), 3)).hasValue(List.of("1990", "2001", "2011"));
        assertThat(years.farther(List.of("1990", "2001", "2011"), 3)).isEmpty();
    }

    @Test
    void whatTheAuthorWroteCountsAsFarAway() {
        assertThat(years.nearer(List.of("last week", "never"), 2)).hasValue(List.of("2020", "2019"));
        assertThat(years.farther(List.of("last week", "never"), 2)).isEmpty();
    }
}
