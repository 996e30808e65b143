package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are neither of persons nor of bodies nor of places. */
class NamedThingsTest {
    private static List<String> things(String text) {
        return TheReader.read(text, null).passage().mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.THING)
                .map(mention -> mention.type() + "/" + mention.name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The probe struck the asteroid Vesperos in 2022. | asteroid/Vesperos"})
    void findsThemWithWhatTheyAre(String text, String thing) {
        assertThat(things(text)).contains(thing);
    }

    @Test
    void leavesANameThatOnlyDescribes() {
        assertThat(things("Norway bought an iPhone factory in Narvik.")).isEmpty();
    }
}
