package app.lede.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What R and an independent reading of Moodle's formulas gave for the kept data sets. */
class ReferenceTest {

    @Test
    void agreesWithTheReferenceImplementations() throws IOException {
        var references = Reference.in(Path.of("src/test/resources/statistics"));

        assertThat(references)
                .allSatisfy(reference -> assertThat(reference.difference())
                        .as(reference.toString())
                        .isLessThan(reference.tolerance()));
        assertThat(references.stream().map(Reference::source).collect(Collectors.toSet()))
                .contains("psych", "eRm", "newton", "psychotools", "psychometric", "moodle", "moodle-weighted");
    }
}
