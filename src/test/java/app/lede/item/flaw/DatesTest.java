package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDate MEETING = LocalDate.of(2021, 9, 13);

    @Test
    void readsDatesInBothOrders() {
        var date = new Dates(MEETING, MEETING, Dates.Grain.DAY);
        assertThat(Dates.whole("13 September 2021")).contains(date);
        assertThat(Dates.whole("September 13, 2021")).contains(date);
        assertThat(Dates.whole("on 13 September 2021")).contains(date);
    }

    @Test
    void readsMonthsAndYears() {
        assertThat(Dates.whole("March 2011"))
                .contains(new Dates(LocalDate.of(2011, 3, 1), LocalDate.of(2011, 3, 31), Dates.Grain.MONTH));
        assertThat(Dates.whole("In 2015"))
                .contains(new Dates(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31), Dates.Grain.YEAR));
    }

    @Test
    void readsNothingElse() {
        assertThat(Dates.whole("31 February 2021")).isEmpty();
        assertThat(Dates.whole("2,000")).isEmpty();
        assertThat(Dates.whole("before 2015")).isEmpty();
        assertThat(Dates.in("They may march past 2,000 oaks, 1500.5 metres apart"))
                .isEmpty();
    }

    @Test
    void findsDatesInASentence() {
        assertThat(Dates.in("The euro came on 1 January 2023, the kuna in 1994."))
                .hasSize(2);
    }
}
