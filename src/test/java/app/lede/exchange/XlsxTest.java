package app.lede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Item;
import app.lede.item.ItemKind;
import app.lede.item.TypedAnswer;
import app.lede.table.TableCell;
import app.lede.table.TableFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheet as a workbook, also as people make it. */
class XlsxTest {

    private static Reads workbook(List<String> headings, List<List<TableCell>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = TableFormat.XLSX.write(out, "Sheet1")) {
            table.head(headings);
            for (var row : rows) {
                table.row(row);
            }
        }
        return new Reads(Importer.read(out.toByteArray(), ExchangeFormat.XLSX));
    }

    @Test
    void readsFiguresAndTextsAndNamesTheRow() throws IOException {
        var read = workbook(
                List.of("Question", "Answer", "Option 1", "Option 2"),
                List.of(
                        List.of(TableCell.text("=Which year?"), TableCell.figure(1999)),
                        List.of(),
                        List.of(
                                TableCell.text("Which city?"),
                                TableCell.text("Rom"),
                                TableCell.text("Rome"),
                                TableCell.text("Milan")),
                        List.of(
                                TableCell.text("How many?"),
                                TableCell.figure(12),
                                TableCell.figure(12),
                                TableCell.figure(12.5))));
        assertThat(read.items()).containsExactly("typed: =Which year? | 1999", "single-choice: How many? | 12");
        assertThat(read.problems())
                .containsExactly("4: The answer is none of the options: write it as it stands there.");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThat(Reads.of(ExchangeFormat.XLSX, "question,answer\nWho?,Ann\n").problems())
                .containsExactly("0: This file is no workbook. Save it as .xlsx, or choose the format CSV.");
        assertThat(Reads.of(ExchangeFormat.XLSX, "PK\u0003\u0004 and nothing more")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("0: This workbook is damaged or protected.");
    }

    @Test
    void leavesOutATextThatNoCellHolds() {
        var item = SampleItems.bare(new TypedAnswer("Who?", List.of("x".repeat(32_768))));
        var written = Written.as(ExchangeFormat.XLSX, List.of(item, SampleItems.bare(SampleItems.choice())));
        assertThat(written.report().leftOut())
                .containsExactly(
                        new ExportReport.LeftOut(1, "A cell of a workbook holds no more than 32,767 characters."));
        assertThat(written.report().written()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ExchangeFormat.class,
            names = {"CSV", "XLSX"})
    void theTemplateComesInAsWhatItShows(ExchangeFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        SheetTemplate.write(format, out);
        var read = Importer.read(out.toByteArray(), format);
        assertThat(read.problems()).isEmpty();
        assertThat(read.items())
                .extracting(Item::kind)
                .containsExactly(
                        ItemKind.SINGLE_CHOICE,
                        ItemKind.MULTIPLE_CHOICE,
                        ItemKind.TRUE_FALSE,
                        ItemKind.TYPED,
                        ItemKind.NUMBER,
                        ItemKind.GAP,
                        ItemKind.ORDER,
                        ItemKind.MATCHING);
        assertThat(read.items()).extracting(Item::id).doesNotHaveDuplicates().doesNotContain(new java.util.UUID(0, 0));
        assertThat(FormatGuess.of("template", out.toByteArray()))
                .isEqualTo(format == ExchangeFormat.XLSX ? java.util.Optional.of(format) : java.util.Optional.empty());
    }

    @Test
    void tenThousandRowsComeBack() {
        var item = SampleItems.choice();
        var items = java.util.stream.Stream.generate(
                        () -> SampleItems.bare(item).withId(java.util.UUID.randomUUID()))
                .limit(10_000)
                .toList();
        var written = Written.as(ExchangeFormat.XLSX, items);
        assertThat(Importer.read(written.bytes(), ExchangeFormat.XLSX).items())
                .extracting(Item::id)
                .isEqualTo(items.stream().map(Item::id).toList());
        assertThat(new String(written.bytes(), StandardCharsets.ISO_8859_1)).startsWith("PK");
    }
}
