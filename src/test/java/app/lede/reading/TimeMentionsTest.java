package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeMentionsTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 9, 15);

    private static List<String> times(String text, @Nullable LocalDate published) {
        return TheReader.times(text, published).stream()
                .map(mention -> {
                    var when = mention.when();
                    return mention.text() + " = " + (when == null ? "?" : when.iso());
                })
                .toList();
    }

    @Test
    void keepsAnOrdinalOutOfAWeekday() {
        assertThat(times("The firm unveiled on Tuesday the first electric tractor of Norway.", PUBLISHED))
                .containsExactly("Tuesday = 2021-09-14");
    }

    @Test
    void takesNoKindOfThingForATime() {
        assertThat(times("Farmers in Norway grow winter wheat near Oslo. Apple sold iLife '11 in Oslo.", PUBLISHED))
                .isEmpty();
    }

    @Test
    void doesNotTrustTodayInSomebodysWords() {
        assertThat(times("\"We lost today,\" the coach said in Rome. The team plays in Rome today.", PUBLISHED))
                .containsExactly("today = ?", "today = 2021-09-15");
    }

    @Test
    void findsYearsThatDescribeANoun() {
        assertThat(times("The vote was held after the 2014 protests in Hong Kong.", null))
                .containsExactly("2014 = 2014");
    }

    @Test
    void findsDecadesButNotAgesOrTemperatures() {
        assertThat(times("The town was rich in the 70s.", null)).contains("70s = 1970/1979");
        assertThat(times("She was a woman in her 70s.", null)).noneMatch(time -> time.contains("1970"));
        assertThat(times("Temperatures rose into the 70s in Ohio.", null)).noneMatch(time -> time.contains("1970"));
    }

    @Test
    void doesNotTakeATimeZoneForAName() {
        assertThat(times("The president spoke in Paris at 16:15 UTC on June 1.", PUBLISHED))
                .anyMatch(time -> time.endsWith("= 2021-06-01"));
    }

    @Test
    void knowsQuartersOfBusinessOnly() {
        assertThat(times("Profits of the bank fell in the second quarter.", PUBLISHED))
                .containsExactly("the second quarter = 2021-04/2021-06");
        assertThat(times("The team lost the match in the second quarter.", PUBLISHED))
                .containsExactly("the second quarter = ?");
    }

    @Test
    void saysADateInFullInItsStatement() {
        assertThat(TheReader.statements(
                        "The French politician Emmanuel Macron was in Rome. Macron opened the museum in Berlin yesterday.",
                        PUBLISHED))
                .contains("Emmanuel Macron opened the museum in Berlin on 14 September 2021.");
        assertThat(TheReader.statements("Norway opened the port of Narvik at the end of last year.", PUBLISHED))
                .contains("Norway opened the port of Narvik at the end of 2020.");
    }

    @Test
    void tellsNothingWhoseTimeIsNotKnown() {
        assertThat(TheReader.statements(
                        "Norway opened the port of Narvik yesterday. Sweden recently has begun to sell iron.", null))
                .noneMatch(LooseTimes::in);
    }

    @Test
    void doesNotTellADayWithoutItsYear() {
        assertThat(TheReader.statements("The festival of Narvik runs through March 11 this year.", PUBLISHED))
                .noneMatch(statement -> statement.endsWith("March 11."));
    }

    @Test
    void keepsAnAgeOutOfTheTimes() {
        assertThat(times("The church is 35 years old.", PUBLISHED)).containsExactly("35 years = ?");
    }
}
