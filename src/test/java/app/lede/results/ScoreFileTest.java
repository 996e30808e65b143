package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.AttemptState;
import app.lede.classroom.Member;
import app.lede.item.TypedAnswer;
import app.lede.quiz.TakingRules;
import app.lede.table.TableFormat;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreFileTest {
    private static final ScoreSheet EMPTY = ScoreSheet.of(TakingRules.USUAL, List.of(), List.of(), Map.of(), List.of());
    private final UUID ann = UUID.randomUUID();

    private static byte[] csv(ScoreSheet sheet) {
        var out = new ByteArrayOutputStream();
        try (var table = TableFormat.CSV.write(out, "Scores")) {
            ScoreFile.write(sheet, table);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static List<List<String>> read(ScoreSheet sheet) {
        return CsvReader.builder().ofCsvRecord(new String(csv(sheet), StandardCharsets.UTF_8).substring(1)).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    @Test
    void holdsTotalsAndCreditPerItem() {
        var items = List.of(Sitting.typed(0, 1), Sitting.order(1, 3));
        var sheet = ScoreSheet.of(
                TakingRules.USUAL,
                items,
                List.of(
                        new Member(ann, "Ann, \"the second\"", Sitting.NOON),
                        new Member(UUID.randomUUID(), "Zoë", Sitting.NOON)),
                Map.of(),
                List.of(Sitting.attempt(ann, 1, AttemptState.SUBMITTED, items, "yp")));

        assertThat(ScoreFile.name("Moscow, September 2021 Year 10/B")).isEqualTo("Moscow-September-2021-Year-10-B");
        assertThat(read(sheet))
                .containsExactly(
                        List.of(
                                "Learner",
                                "Status",
                                "Attempts",
                                "Points",
                                "Of",
                                "Percent",
                                "Q1 Question 0?",
                                "Q2 In which order?"),
                        List.of("Ann, \"the second\"", "Submitted", "1", "2", "4", "50", "1", "0.33"),
                        List.of("Zoë", "Not started", "0", "", "4", "", "", ""),
                        List.of("Facility (mean share of the marks)", "1 finished", "", "", "", "50", "1", "0.33"));
    }

    @Test
    void beginsWithAByteOrderMarkForSpreadsheets() {
        var bytes = csv(EMPTY);
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("Learner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\")",
                "+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1+1",
                "\uff1d1+1"
            })
    void givesSpreadsheetsNoFormula(String name) {
        var items = List.of(Sitting.item(0, 1, new TypedAnswer(name, List.of("yes"))));
        var sheet = ScoreSheet.of(
                TakingRules.USUAL, items, List.of(new Member(ann, name, Sitting.NOON)), Map.of(), List.of());

        var rows = read(sheet);

        assertThat(rows.get(1).getFirst()).isEqualTo("'" + name);
        assertThat(rows.getFirst().getLast()).startsWith("Q1 ");
        assertThat(rows.stream().flatMap(List::stream)).noneMatch(field -> field.matches("(?s)[=+\\-@\\t\\r\\n].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "///", "…"})
    void alwaysHasAFileName(String title) {
        assertThat(ScoreFile.name(title)).isEqualTo("scores");
    }
}
