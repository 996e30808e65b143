package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom "the prime minister" means. */
class HoldersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Croatian Prime Minister Ivan Horvat opened a bridge in Split. The prime minister visited Zadar on Monday. | Ivan Horvat visited Zadar on 13 September 2021.",
                "Croatian Prime Minister Ivan Horvat met Hungarian Prime Minister Peter Nagy in Split. The Hungarian prime minister visited Zadar on Monday. | Peter Nagy visited Zadar on 13 September 2021.",
                "Anna Weiss, the president of the Bank of Bremen, opened a museum in Kiel. The president visited Zadar on Monday. | Anna Weiss visited Zadar on 13 September 2021."
            })
    void namesTheOneHolder(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Croatian Prime Minister Ivan Horvat met Hungarian Prime Minister Peter Nagy in Split. The prime minister visited Zadar on Monday.",
                "Ivan Horvat opened a bridge in Split. The prime minister visited Zadar on Monday."
            })
    void staysOpenWhereThereAreTwoOrNone(String text) {
        assertThat(TheReader.read(text, null).facts()).noneMatch(fact -> fact.sentence() == 1);
        assertThat(TheReader.doubts(text, 1)).contains(Doubt.Reason.POINTS_BACK);
    }
}
