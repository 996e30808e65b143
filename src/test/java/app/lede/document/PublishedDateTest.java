package app.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-09-14",
                "2021-9-14",
                "2021/09/14",
                "2021-09-14T10:30:00Z",
                "14 September 2021",
                "14th of September, 2021",
                "September 14, 2021",
                "September 14th 2021",
                "Sept. 14, 2021",
                "SEP 14 2021",
                "Tuesday, September 14, 2021, 10:30 am",
                "Tue, 14 Sep 2021 10:30:00 GMT",
                "14-Sep-2021",
                "14/09/2021",
                "09/14/2021",
                "14.9.2021",
                "  14 September 2021 "
            })
    void readsDatesAsNewspapersWriteThem(String said) {
        assertThat(PublishedDate.of(said)).contains(LocalDate.of(2021, 9, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "September 2021",
                "2021",
                "31 February 2021",
                "2021-13-01",
                "03/04/2021",
                "14 Sextember 2021",
                "20210914",
                "Sept. 14, 20211"
            })
    void guessesNoDate(String said) {
        assertThat(PublishedDate.of(said)).isEmpty();
    }
}
