package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.ItemContent;
import app.lede.item.TimeOrder;
import app.lede.item.TypedAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every gate keeps to, and what the gates do together. */
class GateRulesTest {
    private static final Path SOURCES = Path.of("src/main/java/app/lede/writing/drafting");

    static List<Gate> gates() {
        return Gates.ALL;
    }

    @Test
    void haveIdsOfTheirOwn() {
        assertThat(Gates.ALL).extracting(Gate::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("gates")
    void haveIdsInSmallLettersWithHyphens(Gate gate) {
        assertThat(gate.id()).matches("[a-z]+(-[a-z]+)*").isNotEqualTo("incomplete");
    }

    @ParameterizedTest
    @MethodSource("gates")
    void showAWrongAndARightCase(Gate gate) throws IOException {
        var source = Files.readString(SOURCES.resolve(gate.getClass().getSimpleName() + ".java"));
        int end = source.indexOf("final class");
        assertThat(source.substring(0, end)).contains("<p>Wrong: ", "<p>Right: ");
    }

    @Test
    void areAllTried() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            var classes = files.filter(file -> read(file).contains("implements Gate "))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(Gates.ALL)
                    .extracting(gate -> gate.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(classes);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Proposal proposal(String stem, List<String> accepted) {
        return proposal(new TypedAnswer(stem, accepted));
    }

    private static Proposal proposal(ItemContent content) {
        var text = "Norway sold the bridge of Narvik to Sweden.";
        var fact = SampleFacts.sold("f-0", text, 0.5, 0);
        return new Proposal(content, fact, "Norway", "", 0);
    }

    @Test
    void countWhatTheyTurnDownByTheFirstRuleBroken() {
        var good = proposal("Which country sold the bridge of Narvik?", List.of("Norway"));
        var shortOne = proposal("Who sold Narvik?", List.of("Norway"));
        var given = proposal("Which country sold the bridge of Norway?", List.of("Norway"));
        var passed = Gates.pass(List.of(good, shortOne, given, given));
        assertThat(passed.proposals()).containsExactly(good);
        assertThat(passed.rejections())
                .containsOnlyKeys("stem-too-short", "key-in-stem")
                .containsEntry("key-in-stem", 2);
    }

    @Test
    void countWhatIsNotFinished() {
        var unfinished = proposal(new TimeOrder("Put the events in order, from first to last.", List.of()));
        var passed = Gates.pass(List.of(unfinished));
        assertThat(passed.proposals()).isEmpty();
        assertThat(passed.rejections()).containsEntry("incomplete", 1);
    }
}
