package app.lede.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "12,12",
        "'1,200',1200",
        "1 200,1200",
        "1\u202f200\u00a0000,1200000",
        "'1,200.50',1200.5",
        ".5,0.5",
        "'1,5',1.5",
        "'1,5 million',1500000",
        "3.5 million,3500000",
        "$3bn,3000000000",
        "400k,400000",
        "3 hundred thousand,300000",
        "45 %,45",
        "45 percent,45",
        "12th,12",
        "-5,-5",
        "\u22125,-5",
        "minus five,-5",
        "'about 400,000',400000",
        "'more than 400,000 people',400000",
        "COVID-19,19",
        "400.,400",
        "twelve,12",
        "twenty-one,21",
        "A hundred,100",
        "one hundred and five,105",
        "two million three hundred thousand,2300000",
        "two dozen eggs,24",
        "half a million,500000"
    })
    void readsNumbersAsPeopleWriteThem(String text, BigDecimal number) {
        assertThat(Numbers.parse(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "many",
                "90 or 100",
                "five or six",
                "five six",
                "3-5",
                "9/11",
                "1.2.3",
                "1,2,3",
                "400 0000",
                "2021-09-14",
                "50:50",
                "1e6",
                "m",
                "two and a half million"
            })
    void refusesWhatDoesNotStateOneNumber(String text) {
        assertThat(Numbers.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"400000,'400,000'", "2015,2015", "3.50,3.5", "-12000,'-12,000'", "0,0", "0.125,0.125"})
    void saysNumbersAsAPaperPrintsThem(BigDecimal number, String said) {
        assertThat(Numbers.say(number)).isEqualTo(said);
    }

    @Test
    void readsBackWhatItSays() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var number = BigDecimal.valueOf(random.nextLong(-10_000_000_000L, 10_000_000_000L), random.nextInt(5));
            assertThat(Numbers.parse(Numbers.say(number)))
                    .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
        }
    }
}
