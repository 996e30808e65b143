package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a statement can do without. */
class TrimmingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kari Nordmann, 51, will lead Statkraft in Norway. | Kari Nordmann will lead Statkraft in Norway.",
                "Statkraft, which was founded in 1895, opened a dam in Peru. | Statkraft opened a dam in Peru.",
                "However, Norway sold the bridge of Narvik to Sweden. | Norway sold the bridge of Narvik to Sweden.",
                "Norway and Sweden have both sold the old trams of Narvik. | Norway and Sweden have sold the old trams of Narvik.",
                "Norwegian trams, such as those in Bergen, crossed the bridge of Narvik. | Norwegian trams crossed the bridge of Narvik.",
                "Peter Brandt bought Statkraft which was founded in Oslo. | Peter Brandt bought Statkraft.",
                "The Norwegian capital, Oslo, sold the old tram to Sweden. | Oslo sold the old tram to Sweden.",
                "General Dynamics Motors (GDM) opened an office in Mali in 2019. | General Dynamics Motors opened an office in Mali in 2019."
            })
    void leavesOutWhatOnlyAdds(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway bought the bridge that Sweden built in 1990. | Norway bought the bridge that Sweden built in 1990."
            })
    void keepsWhatSaysWhichOne(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }
}
