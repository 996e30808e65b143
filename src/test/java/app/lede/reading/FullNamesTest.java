package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which full name a short one stands for. */
class FullNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peter Brandt founded a school in Lyon. Brandt sold the school of Lyon in 2020. | Peter Brandt sold the school of Lyon in 2020.",
                "Jean-Pierre Moreau founded a school in Lyon. Moreau sold the school of Lyon in 2020. | Jean-Pierre Moreau sold the school of Lyon in 2020.",
                "Peter Brandt founded a school in Lyon. Brandt sold the school of Lyon in 2020. Anna Brandt built a mill in Lyon. | Peter Brandt sold the school of Lyon in 2020.",
                "General Dynamics Motors (GDM) opened an office in Mali in 2019. GDM sold an office in Chad in 2020. | General Dynamics Motors sold an office in Chad in 2020."
            })
    void givesTheFullName(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General Dynamics Motors opened an office in Mali in 2019. GDM sold an office in Chad in 2020. | GDM sold an office in Chad in 2020."
            })
    void leavesWhatIsNotExplained(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Brandt founded a school in Lyon. Anna Brandt built a mill in Lyon. Brandt sold the school of Lyon in 2020.",
                "Jean-Pierre Moreau founded a school in Lyon. Jacques Moreau built a mill in Lyon. Moreau sold the school of Lyon in 2020."
            })
    void tellsNothingOfASurnameThatDoesNotSayWho(String text) {
        assertThat(TheReader.statements(text)).noneMatch(statement -> statement.contains("sold"));
    }

    @ParameterizedTest
    @CsvSource({
        "Brandt, Peter Brandt, true",
        "Peter, Peter Brandt, true",
        "Peter Brandt, Peter Johann Brandt, true",
        "Moreau, Jean-Pierre Moreau, true",
        "Brand, Peter Brandt, false",
        "Peter Brandt, Peter Brandt, false",
        "Johann, Peter Johann Brandt, false"
    })
    void tellsWhichNamesAreShortFor(String name, String full, boolean expected) {
        assertThat(FullNames.isShortFor(name, full)).isEqualTo(expected);
    }
}
