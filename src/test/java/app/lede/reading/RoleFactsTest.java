package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who held which office. */
class RoleFactsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "French President Paul Martin opened the museum in Lyon. | Paul Martin was the president of France in September 2021.",
                "Paul Martin, the mayor of Lyon, opened the museum in Lille. | Paul Martin was the mayor of Lyon in September 2021."
            })
    void tellsTheHolder(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Former French President Paul Martin opened the museum in Lyon.",
                "French Vice President Paul Martin opened the museum in Lyon.",
                "Senate Majority Leader Paul Martin opened the museum in Lyon.",
                "Paul Martin, the former mayor of Lyon, opened the museum in Lille.",
                "Paul Martin, the deputy mayor of Lyon, opened the museum in Lille.",
                "Paul Martin, the mayor of Lyon, opened the museum in Lille. Karl Schulz, the mayor of Lyon, closed the school in Lille."
            })
    void givesNoOfficeThatIsPastOrLowerOrContested(String text) {
        assertThat(TheReader.read(text, null).facts()).noneMatch(fact -> fact.kind() == FactKind.ROLE);
    }
}
