package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is so now is told with its month: the article is of September 2021. */
class AtTheTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cases of measles are rising in Norway. | Cases of measles were rising in Norway in September 2021.",
                "Anna Weiss is now the mayor of Bremen. | Anna Weiss was the mayor of Bremen in September 2021.",
                "Norway currently has 40 ports in Kiel. | Norway had 40 ports in Kiel in September 2021.",
                "Norway is building a bridge in Narvik with money from Sweden. | Norway was building a bridge in Narvik with money from Sweden in September 2021."
            })
    void isPutInThePastWithTheMonthOfTheArticle(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway owns a port in Kiel.",
                "Norway is the largest producer of salmon.",
                "The ministers of Norway are meeting in Vienna on Friday."
            })
    void whatHoldsForLongOrHasADayStays(String text) {
        assertThat(TheReader.statements(text)).isNotEmpty().noneMatch(statement -> statement.contains("in September"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Weiss has been waiting in Bremen.",
                "Anna Weiss is betting that she can win the vote in Bremen.",
                "Anna Weiss still works for a mill in Bremen.",
                "Police arrested Anna Weiss in Bremen just before 5 p.m. on a recent Wednesday."
            })
    void whatCannotBePutSoGivesNothing(String text) {
        assertThat(TheReader.statements(text)).isEmpty();
    }

    @Test
    void withoutADateOfTheArticleNothingIsNow() {
        assertThat(TheReader.statements("Cases of measles are rising in Norway.", null))
                .isEmpty();
    }
}
