package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WhenTest {
    @Property
    void isReadAgainAsItIsSaid(@ForAll @IntRange(min = 370_000, max = 760_000) int day, @ForAll boolean dayFirst) {
        var date = LocalDate.ofEpochDay(day - 719_528);
        for (var when :
                new When[] {When.day(date), When.month(date.getYear(), date.getMonthValue()), When.year(date.getYear())
                }) {
            assertThat(Times.read(when.say(dayFirst))).contains(when);
            assertThat(Times.resolve(when.say(dayFirst), null, Outlook.OPEN)).contains(when);
            assertThat(when.isUnit()).isTrue();
        }
    }

    @Test
    void saysLongerTimesWithBothEnds() {
        var quarter = When.months(YearMonth.of(2009, 7), 3);
        assertThat(quarter.iso()).isEqualTo("2009-07/2009-09");
        assertThat(quarter.say(true)).isEqualTo("July 2009 to September 2009");
        assertThat(quarter.isUnit()).isFalse();
    }

    @Test
    void overlapsWhatLiesWithinIt() {
        var quarter = When.months(YearMonth.of(2009, 7), 3);
        assertThat(quarter.overlaps(When.month(2009, 9))).isTrue();
        assertThat(When.year(2009).overlaps(quarter)).isTrue();
        assertThat(quarter.overlaps(When.month(2009, 10))).isFalse();
    }

    @Test
    void comesInOrderOfItsFirstDay() {
        assertThat(When.month(2009, 9)).isLessThan(When.day(LocalDate.of(2009, 9, 2)));
        assertThat(When.day(LocalDate.of(2009, 9, 1))).isLessThan(When.month(2009, 9));
    }
}
