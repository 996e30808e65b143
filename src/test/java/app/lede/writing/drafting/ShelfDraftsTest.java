package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.AnswerText;
import app.lede.item.ClaimOrFact;
import app.lede.item.Item;
import app.lede.item.Option;
import app.lede.item.WhoSaidIt;
import app.lede.writing.DraftItem;
import app.lede.writing.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every item of every article on the shelf. */
class ShelfDraftsTest {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\n(.*?)\\n---\\n", Pattern.DOTALL);
    private static final Pattern PRONOUN = Pattern.compile("(?U)\\b(he|she|they|him|them|we|us)\\b");

    static Stream<Path> articles() throws IOException {
        return Files.list(Path.of("content/articles"))
                .filter(file -> !file.getFileName().toString().equals("README.md"))
                .sorted();
    }

    private record Shelved(String text, Engine.Result result) {
        List<Item> items() {
            return result.draft().items().stream().map(DraftItem::item).toList();
        }
    }

    private static Shelved draft(Path file) throws IOException {
        var whole = Files.readString(file);
        var matter = FRONT_MATTER.matcher(whole);
        assertThat(matter.find()).isTrue();
        var text = whole.substring(matter.end());
        return new Shelved(
                text,
                TheEngine.draft(
                        field(matter.group(1), "title"), text, LocalDate.parse(field(matter.group(1), "published"))));
    }

    private static String field(String matter, String name) {
        return matter.lines()
                .filter(line -> line.startsWith(name + ": "))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 2);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void givesAtLeastFiveItems(Path file) throws IOException {
        assertThat(draft(file).items()).hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void restsEveryItemOnASpanOfTheText(Path file) throws IOException {
        var shelved = draft(file);
        assertThat(shelved.items()).allSatisfy(item -> {
            var evidence = Objects.requireNonNull(item.evidence());
            assertThat(shelved.text().substring(evidence.begin(), evidence.end()))
                    .isEqualTo(evidence.text());
            assertThat(item.fact()).isNotNull();
            assertThat(item.problems()).isEmpty();
            assertThat(item.rationale()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void repeatsNoOptionAndGivesNoKeyAway(Path file) throws IOException {
        assertThat(draft(file).items()).allSatisfy(item -> {
            var options = Texts.options(item.content()).stream()
                    .map(Option::text)
                    .map(AnswerText::normalise)
                    .toList();
            assertThat(options).doesNotHaveDuplicates();
            var stem = " " + AnswerText.normalise(item.content().stem()) + " ";
            assertThat(options).noneMatch(option -> stem.contains(" " + option + " "));
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void leavesNoPronounDangling(Path file) throws IOException {
        assertThat(draft(file).items())
                .filteredOn(item -> !(item.content() instanceof WhoSaidIt))
                .filteredOn(item -> !item.content().stem().matches("(Who|According to|_____) .*"))
                .allSatisfy(item -> assertThat(
                                PRONOUN.matcher(item.content().stem()).find())
                        .as(item.content().stem())
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void keepsTheSpeakerOfEveryClaim(Path file) throws IOException {
        assertThat(draft(file).items()).allSatisfy(item -> {
            var attribution = item.attribution();
            if (attribution != null && item.content() instanceof ClaimOrFact statement) {
                assertThat(statement.claim()).isTrue();
                assertThat(statement.speaker()).isEqualTo(attribution.source());
            } else if (attribution != null && !(item.content() instanceof WhoSaidIt)) {
                assertThat(item.content().stem()).contains(attribution.source());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void givesTheSameItemsForTheSameSeed(Path file) throws IOException {
        assertThat(draft(file).items()).isEqualTo(draft(file).items());
    }
}
