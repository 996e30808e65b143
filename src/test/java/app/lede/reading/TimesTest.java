package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2021, 9, 15);

    private static String iso(String words, Outlook outlook) {
        return Times.resolve(words, WEDNESDAY, outlook).map(When::iso).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 4, 2011 | 2011-03-04",
                "Tuesday, March 8, 2011 | 2011-03-08",
                "4 March 2011 | 2011-03-04",
                "the 4th of March 2011 | 2011-03-04",
                "Sept. 2, 1998 | 1998-09-02",
                "September of 2010 | 2010-09",
                "2010 | 2010",
                "2011-03-04 | 2011-03-04",
                "the third quarter of 2009 | 2009-07/2009-09",
                "the spring of 1999 | 1999-03/1999-05",
                "the 1990s | 1990/1999",
                "the nineties | 1990/1999",
                "2007 to 2009 | 2007/2009",
                "the 19th century | 1800/1899",
                "mid-2011 | 2011",
                "the beginning of 2004 | 2004",
                "February 30, 2011 | -",
                "fiscal year 2009 | -",
                "the winter of 2009 | -"
            })
    void readsWhatNamesItsYearWithoutAPublishedDate(String words, String expected) {
        assertThat(Times.resolve(words, null, Outlook.OPEN).map(When::iso).orElse("-"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday",
        "Friday",
        "last week",
        "two years ago",
        "March",
        "March 4",
        "this year",
        "the end of the year"
    })
    void knowsNothingRelativeWithoutAPublishedDate(String words) {
        assertThat(Times.resolve(words, null, Outlook.PAST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "today | 2021-09-15",
                "this morning | 2021-09-15",
                "earlier today | 2021-09-15",
                "last night | 2021-09-14",
                "yesterday evening | 2021-09-14",
                "tomorrow | 2021-09-16",
                "the day before yesterday | 2021-09-13",
                "last week | 2021-09-06/2021-09-12",
                "next week | 2021-09-20/2021-09-26",
                "earlier this month | 2021-09",
                "last month | 2021-08",
                "next month | 2021-10",
                "last year | 2020",
                "later this year | 2021",
                "last quarter | 2021-04/2021-06",
                "the first quarter of last year | 2020-01/2020-03",
                "last spring | -",
                "this summer | 2021-06/2021-08",
                "last autumn | -",
                "this decade | 2020/2029",
                "three days ago | 2021-09-12",
                "two weeks ago | 2021-08-30/2021-09-05",
                "a month ago | 2021-08",
                "twenty-five years ago | 1996",
                "several years ago | -",
                "the end of last year | 2020",
                "October of next year | 2022-10",
                "March 11 this year | 2021-03-11"
            })
    void countsFromThePublishedDate(String words, String expected) {
        assertThat(iso(words, Outlook.PAST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "morning",
        "the past year",
        "recent years",
        "a year earlier",
        "the previous day",
        "the following month",
        "three years",
        "that day",
        "the last year",
        "the same day",
        "the day",
        "now",
        "08:10 UTC",
        "winter",
        "last winter"
    })
    void leavesWhatIsNotSure(String words) {
        assertThat(iso(words, Outlook.PAST)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Friday | PAST | 2021-09-10",
                "Friday | FUTURE | 2021-09-17",
                "Friday | OPEN | -",
                "Wednesday | PAST | 2021-09-15",
                "Wednesday night | OPEN | 2021-09-15",
                "last Friday | PAST | 2021-09-10",
                "last Tuesday | PAST | -",
                "next Tuesday | FUTURE | 2021-09-21",
                "next Friday | FUTURE | -",
                "this coming Friday | FUTURE | 2021-09-17",
                "this past Tuesday | PAST | 2021-09-14",
                "early Monday | PAST | 2021-09-13",
                "the weekend | PAST | 2021-09-11/2021-09-12",
                "this weekend | FUTURE | 2021-09-18/2021-09-19",
                "last weekend | PAST | 2021-09-11/2021-09-12",
                "next weekend | FUTURE | -",
                "10:30 a.m. on Monday | PAST | 2021-09-13",
                "12:00 UTC Monday | PAST | 2021-09-13"
            })
    void takesTheNearestWeekdayOnTheSideThatTheVerbTells(String words, Outlook outlook, String expected) {
        assertThat(iso(words, outlook)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March | PAST | 2021-03",
                "December | PAST | -",
                "January | FUTURE | 2022-01",
                "August | FUTURE | 2022-08",
                "September | FUTURE | 2021-09",
                "October | OPEN | 2021-10",
                "August | OPEN | 2021-08",
                "March | OPEN | -",
                "last March | PAST | 2021-03",
                "next June | FUTURE | 2022-06",
                "early March | PAST | 2021-03",
                "June 1 | PAST | 2021-06-01",
                "1 June | PAST | 2021-06-01",
                "June 1st | PAST | 2021-06-01",
                "October 12 | OPEN | 2021-10-12",
                "October 12 | PAST | -",
                "October 12 | FUTURE | 2021-10-12",
                "Monday, September 6 | PAST | 2021-09-06",
                "Tuesday, September 6 | PAST | -",
                "September 31 | PAST | -"
            })
    void takesTheNearestMonthOrDayThatTheVerbAllows(String words, Outlook outlook, String expected) {
        assertThat(iso(words, outlook)).isEqualTo(expected);
    }

    @Test
    void looksBackOverTheTurnOfTheYear() {
        var january = LocalDate.of(2022, 1, 10);
        assertThat(Times.resolve("December", january, Outlook.PAST)).contains(When.month(2021, 12));
        assertThat(Times.resolve("December 20", january, Outlook.PAST)).contains(When.day(LocalDate.of(2021, 12, 20)));
        assertThat(Times.resolve("last month", january, Outlook.PAST)).contains(When.month(2021, 12));
        assertThat(Times.resolve("the end of the year", january, Outlook.PAST)).isEmpty();
        assertThat(Times.resolve("February 29", LocalDate.of(2024, 3, 2), Outlook.PAST))
                .contains(When.day(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void tellsAPartFromTheWhole() {
        assertThat(Times.resolve("2009", null, Outlook.PAST))
                .hasValueSatisfying(when -> assertThat(when.isUnit()).isTrue());
        assertThat(Times.resolve("early 2009", null, Outlook.PAST))
                .hasValueSatisfying(when -> assertThat(when.isUnit()).isFalse());
        assertThat(Times.resolve("two years ago", WEDNESDAY, Outlook.PAST))
                .hasValueSatisfying(when -> assertThat(when.isUnit()).isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the end of last year | the end of 2020",
                "early next month | early October 2021",
                "the beginning of the year | the beginning of 2021",
                "the third quarter of last year | the third quarter of 2020",
                "last week | -",
                "two years ago | -"
            })
    void saysAPartInFull(String words, String expected) {
        assertThat(Times.inFull(words, WEDNESDAY, Outlook.FUTURE).orElse("-")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 March 2011 | 2011-03-04",
                "March 4, 2011 | 2011-03-04",
                "March 2011 | 2011-03",
                "2011 | 2011",
                "soon | -"
            })
    void readsWhatATimeSays(String said, String expected) {
        assertThat(Times.read(said).map(When::iso).orElse("-")).isEqualTo(expected);
    }
}
