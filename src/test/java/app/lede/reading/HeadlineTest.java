package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the headline says of a noun that stands with "the" and nothing else. */
class HeadlineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Forty killed in Bremen tunnel collapse | The collapse was caused by heavy rain in Bremen. A tunnel was closed in 2019. | The Bremen tunnel collapse was caused by heavy rain in Bremen.",
                "Forty killed in Bremen tunnel collapse | Norway bought a tunnel in Bremen in 2019. The accident was caused by heavy rain. | The Bremen tunnel collapse was caused by heavy rain.",
                "Thousands visit festival in Oslo | Norway opened a bridge to Oslo in 2019. The festival cost 40 million dollars. | The festival in Oslo cost 40 million dollars."
            })
    void namesWhatTheHeadlineNames(String title, String text, String statement) {
        assertThat(TheReader.headlined(title, text).facts())
                .extracting(Fact::statement, Fact::underHeadline)
                .contains(org.assertj.core.groups.Tuple.tuple(statement, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Forty killed in Bremen tunnel collapse | Norway bought a bridge in Bremen in 2019. The tunnel was caused by heavy rain.",
                "Thousands visit festival in Oslo | Norway held a festival in Bergen in 2018 and a festival in Oslo. The festival cost 40 million dollars.",
                "Thousands visit Oslo | Norway opened a bridge to Oslo in 2019. The festival cost 40 million dollars."
            })
    void staysOpenWhereItIsAnother(String title, String text) {
        assertThat(TheReader.headlined(title, text).facts()).noneMatch(fact -> fact.sentence() == 1);
    }

    @Test
    void factsUnderAHeadlineThatNamesNothingNeedIt() {
        assertThat(TheReader.headlined(
                                "Nurses call off strike over pay",
                                "Norway opened a bridge to Oslo in 2019. The strike cost 40 million dollars.")
                        .facts())
                .anyMatch(
                        fact -> fact.underHeadline() && fact.statement().equals("The strike cost 40 million dollars."));
    }
}
