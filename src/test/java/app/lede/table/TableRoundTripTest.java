package app.lede.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** What a cell shows is the text that was given. */
class TableRoundTripTest {
    private static byte[] written(TableFormat format, List<TableCell> cells) {
        var out = new ByteArrayOutputStream();
        try (var writer = format.write(out, "Sheet")) {
            writer.head(List.of("First"));
            writer.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String readBack(TableFormat format, String text) {
        // A column before it, or a blank text would be a blank row.
        var cells = List.of(TableCell.text("x"), TableCell.text(text), TableCell.text("y"));
        var rows = TableReader.read(written(format, cells));
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().cell(2)).isEqualTo("y");
        return rows.getLast().cell(1);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars("='+-@\t\n\r \"a,;1\uff1d").ofMaxLength(8),
                Arbitraries.strings().withChars("_x0041F \u0001\ufffe").ofMaxLength(14));
    }

    @Property
    void csvGivesBackWhatWasWritten(@ForAll("texts") String text) {
        // Line ends become one character, and a text that holds a zero is no text file.
        var plain = text.replace("\0", "").replace("\r\n", "\n").replace('\r', '\n');
        if (StandardCharsets.UTF_8.newEncoder().canEncode(plain)) {
            assertThat(readBack(TableFormat.CSV, plain)).isEqualTo(plain);
        }
    }

    @Property(tries = 300)
    void xlsxGivesBackWhatWasWritten(@ForAll("texts") String text) {
        assertThat(readBack(TableFormat.XLSX, text)).isEqualTo(text);
    }

    @Property(tries = 300)
    void noTextIsAFormulaInAWorkbook(@ForAll("texts") String text) throws IOException {
        var bytes = written(TableFormat.XLSX, List.of(TableCell.text("=1+1" + text), TableCell.text(text)));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (var row : workbook.getFirstSheet().read()) {
                assertThat(row.stream().map(cell -> cell == null ? CellType.EMPTY : cell.getType()))
                        .isSubsetOf(CellType.STRING, CellType.EMPTY);
            }
        }
    }

    @Property
    void noTextIsAFormulaInCsv(@ForAll("texts") String text) {
        var guarded = FormulaGuard.guard(text);
        assertThat(guarded.stripLeading()).doesNotMatch("(?s)[=+\\-@\uff1d\uff0b\uff0d\uff20].*");
        assertThat(guarded).doesNotMatch("(?s)[\\t\\r\\n].*");
        assertThat(FormulaGuard.unguard(guarded)).isEqualTo(text);
    }

    @Test
    void numbersAreNumbersAndDatesAreDates() throws IOException {
        var noon = LocalDateTime.of(2026, 3, 2, 12, 30, 5);
        var cells = List.of(TableCell.figure(0.25), new TableCell.Moment(noon), TableCell.text("0.25"));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(written(TableFormat.XLSX, cells)))) {
            var row = workbook.getFirstSheet().read().getLast();
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCell(0).asNumber()).isEqualByComparingTo("0.25");
            assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCell(1).asDate()).isEqualTo(noon);
            assertThat(row.getCell(2).getType()).isEqualTo(CellType.STRING);
        }
        assertThat(new String(written(TableFormat.CSV, cells), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffFirst\r\n0.25,2026-03-02 12:30:05,0.25\r\n");
    }

    @Test
    void aTextLongerThanACellIsCutAndSaysSo() {
        assertThat(readBack(TableFormat.XLSX, "a".repeat(40_000)))
                .hasSize(32_767)
                .endsWith("a… (cut)");
    }
}
