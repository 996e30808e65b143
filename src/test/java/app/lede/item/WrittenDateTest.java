package app.lede.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 May 2021",
                "May 9, 2021",
                "May 9th 2021",
                "the 9th of May, 2021",
                "the ninth of May 2021",
                "on 9 May 2021",
                "Sunday, 9 May 2021",
                "Sun 9 May 2021",
                "09 May 2021",
                "2021-05-09",
                "2021/5/9",
                "9.5.2021",
                "09.05.2021",
                "MAY 9 2021"
            })
    void readsOneDayHoweverItIsWritten(String typed) {
        assertThat(isRight("9 May 2021", typed)).isTrue();
        assertThat(isRight(typed, "9 May 2021")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "May 2021,05/2021",
        "May 2021,2021-05",
        "May 2021,in May 2021",
        "May 2021,'May, 2021'",
        "25 December 2021,25/12/2021",
        "25 December 2021,12/25/2021",
        "5 May 2021,5/5/2021",
        "14 September,Sept 14",
        "14 September,14th of september",
        "twenty-first of March 2020,21.3.2020",
        "29 February 2020,2020-02-29"
    })
    void readsMonthsAndDaysOfNoYearToo(String accepted, String typed) {
        assertThat(isRight(accepted, typed)).isTrue();
        assertThat(isRight(typed, accepted)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "9 May 2021,5 September 2021",
        "9 May 2021,9 May 2012",
        "9 May 2021,May 2021",
        "9 May 2021,9 May",
        "9 May 2021,2021",
        "9 May 2021,9/5/2021",
        "9 May 2021,5/9/2021",
        "9 May 2021,5.9.2021",
        "9 May 2021,2021-09-05",
        "9 May 2021,'Monday, 9 May 2021'",
        "9 May 2021,9-5.2021",
        "9 May 2021,19 May 2021",
        "June 2021,July 2021",
        "31 March,31 May"
    })
    void keepsOtherDatesAndDoubtfulOnesApart(String accepted, String typed) {
        assertThat(isRight(accepted, typed)).isFalse();
        assertThat(isRight(typed, accepted)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "May",
                "2021",
                "30 February 2021",
                "31.4.2021",
                "9 Mai 2021",
                "9/11",
                "Maypole 9",
                "5 of 2021",
                "the"
            })
    void isNoDateWhereNoneIsTold(String text) {
        assertThat(WrittenDate.of(text)).isEmpty();
    }

    @Test
    void monthsHaveShortNames() {
        assertThat(isRight("14 Sept 2021", "14 September 2021")).isTrue();
        assertThat(isRight("1 Jan 2021", "1 January 2021")).isTrue();
    }

    private static boolean isRight(String accepted, String typed) {
        return AnswerText.matches(List.of(accepted), typed);
    }
}
