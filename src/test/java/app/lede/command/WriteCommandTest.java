package app.lede.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.exchange.ExchangeFormat;
import app.lede.exchange.Importer;
import app.lede.item.Item;
import app.lede.item.ItemKind;
import app.lede.writing.drafting.TheEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WriteCommandTest {
    private static final String EURO = "content/articles/croatia-adopts-the-euro.md";
    private static final String MALARIA = "content/articles/who-recommends-malaria-vaccine.md";

    private final StringWriter errors = new StringWriter();
    private final ByteArrayOutputStream standard = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private String bad = "";

    @BeforeEach
    void writeGerman() throws IOException {
        bad = file(
                "german.txt",
                "Der Präsident hat am Montag die Stadt besucht und mit den Menschen über die Lage gesprochen.");
    }

    @Test
    void writesOneObjectForOneFile() throws IOException {
        assertThat(write(EURO, "--format", "json")).isEqualTo(0);
        var root = json();
        assertThat(root.path("article").path("title").asString())
                .isEqualTo("Croatia adopts the euro and opens its borders");
        assertThat(root.path("article").path("published").asString()).startsWith("20");
        assertThat(root.path("article").path("words").asInt()).isGreaterThan(100);
        assertThat(root.path("facts")).isNotEmpty();
        assertThat(root.path("items")).isNotEmpty();
        assertThat(root.path("rejections").isObject()).isTrue();
        assertThat(root.path("millis").isNumber()).isTrue();
        var whole = Files.readString(Path.of(EURO));
        for (var part : List.of("facts", "items")) {
            for (var node : root.path(part)) {
                var evidence = node.path("evidence");
                assertThat(whole.substring(
                                evidence.path("begin").asInt(),
                                evidence.path("end").asInt()))
                        .isEqualTo(evidence.path("text").asString());
                assertThat(node.has("attribution")).isTrue();
            }
        }
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void writesAnArrayInTheOrderOfTheFilesAndGoesOnAfterABadOne() {
        var missing = folder.resolve("none.txt").toString();
        assertThat(write(MALARIA, bad, missing, folder.toString(), EURO, "--format", "json"))
                .isEqualTo(1);
        assertThat(titles(json()))
                .containsExactly(
                        "WHO recommends first malaria vaccine for children",
                        "Croatia adopts the euro and opens its borders");
        assertThat(errors.toString())
                .contains(bad + ": This text seems to be in German")
                .contains(missing + ": does not exist")
                .contains(folder + ": is a folder");
    }

    @Test
    void writesNothingWhereNoFileCanBeRead() {
        assertThat(write(bad, "--format", "json")).isEqualTo(2);
        assertThat(standard.size()).isZero();
        assertThat(write(folder.resolve("none.txt").toString())).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"gift,GIFT", "moodle-xml,MOODLE_XML", "qti,QTI3", "qti21,QTI21", "csv,CSV", "xlsx,XLSX", "json,JSON"})
    void writesWhatComesBackFromEachFormat(String name, ExchangeFormat format) {
        assertThat(write(EURO, MALARIA, "--format", name)).isEqualTo(0);
        var read = Importer.read(standard.toByteArray(), format);
        assertThat(read.problems()).isEmpty();
        standard.reset();
        write(EURO, MALARIA, "--format", "json");
        var expected = new ArrayList<String>();
        for (var article : json()) {
            for (var item : article.path("items")) {
                expected.add(
                        item.path("kind").asString() + " " + item.path("stem").asString());
            }
        }
        assertThat(read.items())
                .extracting(item -> item.kind().code() + " " + item.content().stem())
                .containsExactlyElementsOf(expected);
        assertThat(read.items()).extracting(Item::id).doesNotHaveDuplicates();
    }

    @Test
    void givesEachArticleItsCategory() {
        write(EURO, MALARIA, "--format", "gift");
        assertThat(printed())
                .containsSubsequence(
                        "$CATEGORY: Croatia adopts the euro and opens its borders\n",
                        "$CATEGORY: WHO recommends first malaria vaccine for children\n");
        standard.reset();
        write(EURO, MALARIA, "--format", "moodle-xml");
        assertThat(printed())
                .containsSubsequence(
                        "$course$/top/Croatia adopts the euro and opens its borders<",
                        "$course$/top/WHO recommends first malaria vaccine for children<");
    }

    @Test
    void draftsForAikenWhatAikenCanHold() {
        assertThat(write(EURO, "--format", "aiken")).isEqualTo(0);
        var kinds = Importer.read(standard.toByteArray(), ExchangeFormat.AIKEN).items().stream()
                .map(Item::kind)
                .toList();
        assertThat(kinds)
                .isNotEmpty()
                .doesNotContain(
                        ItemKind.MULTIPLE_CHOICE,
                        ItemKind.TYPED,
                        ItemKind.NUMBER,
                        ItemKind.GAP,
                        ItemKind.ORDER,
                        ItemKind.MATCHING);
    }

    @Test
    void saysWhichItemsAFormatCannotHold() {
        assertThat(write(EURO, "--format", "aiken", "--kinds", "typed,single-choice"))
                .isEqualTo(1);
        assertThat(errors.toString())
                .contains(EURO + ": question ")
                .contains("is left out: Aiken holds questions with options only");
        assertThat(write(EURO, "--format", "aiken", "--kinds", "typed")).isEqualTo(2);
    }

    @Test
    void countsOffsetsInTheFileAsGiven() throws IOException {
        var text = "The construction of Notre-Dame began in 1163. Emmanuel Macron visited Paris on Monday.";
        for (var header : List.of(
                "",
                "TITLE: T\nDATE: 2024-12-08\n\n",
                "\uFEFFTITLE: T\r\nDATE: 8 December 2024\r\n\r\n",
                "\uFEFF---\r\ntitle: T\r\n---\r\n",
                "\uD83D\uDE00 says\r\n\r\n")) {
            var whole = header + text + "\r\n";
            standard.reset();
            assertThat(write(file("offsets.txt", whole), "--format", "json")).isEqualTo(0);
            assertThat(json().path("facts")).isNotEmpty().allSatisfy(fact -> {
                var evidence = fact.path("evidence");
                assertThat(whole.substring(
                                evidence.path("begin").asInt(),
                                evidence.path("end").asInt()))
                        .isEqualTo(evidence.path("text").asString());
            });
        }
    }

    @Test
    void takesDateAndTitleFromTheCommandLineBeforeTheFile() throws IOException {
        var file = file("dated.txt", "TITLE: A\nDATE: someday\n\nEmmanuel Macron visited Paris on Monday.");
        assertThat(write(file, "--format", "json", "--published", "Sept. 14, 2021", "--title", "B"))
                .isEqualTo(0);
        assertThat(json().path("article").path("title").asString()).isEqualTo("B");
        assertThat(json().path("facts").path(0).path("when").asString()).isEqualTo("2021-09-13");
        assertThat(errors.toString()).doesNotContain("someday");
    }

    @Test
    void complainsOfADateItCannotReadAndReadsOnWithoutOne() throws IOException {
        var file = file("undated.txt", "DATE: someday\n\nEmmanuel Macron visited Paris. The mayor left Rome in 2019.");
        assertThat(write(file, "--format", "json")).isEqualTo(0);
        assertThat(errors.toString()).contains(file + ": The date “someday” is not understood");
        assertThat(json().path("article").path("published").isNull()).isTrue();
        assertThat(json().path("notices").path(0).asString()).contains("someday");
        assertThat(json().path("facts").path(0).path("when").isNull()).isTrue();
    }

    @Test
    void givesTheSameItemsForTheSameSeedAndAsManyAsAskedFor() {
        write(EURO, "--format", "json", "--items", "4", "--seed", "9");
        var first = json().path("items");
        standard.reset();
        write(EURO, "--format", "json", "--items", "4", "--seed", "9");
        assertThat(json().path("items")).isEqualTo(first).hasSizeBetween(1, 4);
    }

    @Test
    void writesOnlyTheKindsAskedFor() {
        write(EURO, "--format", "json", "--kinds", "true-false, gap");
        assertThat(json().path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("kind").asString()).isIn("true-false", "gap"));
    }

    @Test
    void writesTheFileWholeOrNotAtAll() throws IOException {
        var out = folder.resolve("quiz.zip");
        assertThat(write(EURO, "--format", "qti", "--out", out.toString())).isEqualTo(0);
        assertThat(Importer.read(Files.readAllBytes(out), ExchangeFormat.QTI3).items())
                .isNotEmpty();
        var before = Files.readAllBytes(out);
        assertThat(write(bad, "--format", "qti", "--out", out.toString())).isEqualTo(2);
        assertThat(out).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void refusesWrongArgumentsBeforeReadingAnything() throws IOException {
        refuses("there is no kind of item “essay”: the kinds are single-choice", EURO, "--kinds", "essay");
        refuses("--items must be 1 or more", EURO, "--items", "0");
        refuses("--format must be json, text, gift", EURO, "--format", "pdf");
        refuses("is not a date", EURO, "--published", "soon");
        refuses(
                "its folder does not exist",
                EURO,
                "--out",
                folder.resolve("no/quiz.json").toString());
        var article = file("article.txt", "The mayor left Rome.");
        refuses("is one of the articles", article, "--out", article);
        refuses("Missing required parameter");
    }

    @Test
    void printsTextForPeople() {
        assertThat(write(EURO)).isEqualTo(0);
        assertThat(printed())
                .startsWith("Croatia adopts the euro and opens its borders (20")
                .contains("1. [", "   Right: ");
    }

    private void refuses(String message, String... arguments) {
        errors.getBuffer().setLength(0);
        assertThat(write(arguments)).isEqualTo(2);
        assertThat(errors.toString()).contains(message);
        assertThat(standard.size()).isZero();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int write(String... arguments) {
        return new CommandLine(new WriteCommand(TheEngine::loaded, standard))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }

    private String printed() {
        return standard.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(standard.toByteArray());
    }

    private static List<String> titles(JsonNode articles) {
        return StreamSupport.stream(articles.spliterator(), false)
                .map(article -> article.path("article").path("title").asString())
                .toList();
    }
}
