package app.lede.review.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The first of the histories that bench/memory compares: {@code bench/memory.py 150 6}. */
class HistoriesTest {
    @Test
    void agreesWithTheFormulasWrittenInAnotherLanguage() throws Exception {
        var lines = Files.readAllLines(Path.of("src/test/resources/memory/histories.tsv"));
        assertThat(lines)
                .hasSize(150)
                .allSatisfy(line ->
                        assertThat(Histories.replay(line).difference()).isLessThanOrEqualTo(Histories.TOLERANCE));
    }

    @Test
    void seesAnotherWaitAndAnotherStability() throws Exception {
        var line = Files.readAllLines(Path.of("src/test/resources/memory/histories.tsv"))
                .getFirst();
        assertThat(Histories.replay(line.replaceFirst("/([0-9.]+[sd])", "/9$1")).difference())
                .isGreaterThan(Histories.TOLERANCE);
        assertThat(Histories.replay(line.replaceFirst("/0/", "/0/9")).difference())
                .isGreaterThan(Histories.TOLERANCE);
    }
}
