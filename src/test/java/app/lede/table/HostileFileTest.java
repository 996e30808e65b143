package app.lede.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes, there are rows or a sentence a person can act on; soon, and in little memory. */
class HostileFileTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final Duration SOON = Duration.ofSeconds(20);

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(String sheet) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", bytes("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
                PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml\
                .sheet.main+xml"/></Types>"""));
        parts.put("xl/workbook.xml", bytes("""
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r=\
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" \
                sheetId="1" r:id="rId1"/></sheets></workbook>"""));
        parts.put("xl/_rels/workbook.xml.rels", bytes("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship \
                Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
                Target="worksheets/sheet1.xml"/></Relationships>"""));
        parts.put(SHEET, bytes(sheet));
        return zip(parts);
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(byte[] file, String words) {
        Assertions.assertTimeout(
                SOON,
                () -> assertThatThrownBy(() -> TableReader.read(file))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining(words));
    }

    @Test
    void readsAWorkbookOfThisForm() {
        var rows = TableReader.read(workbook(sheet("<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>Nadia</t></is></c>"
                + "<c r=\"D2\"><v>1.0E1</v></c></row>")));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().number()).isEqualTo(2);
        assertThat(rows.getFirst().cells()).containsExactly("", "Nadia", "", "10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "A99999999", "&#90;&#90;&#90;&#90;&#90;&#90;1", "1", "A", ""})
    void aCellAtAnImpossiblePlaceIsRefused(String place) {
        assertRefused(workbook(sheet("<row r=\"1\"><c r=\"" + place + "\"><v>1</v></c></row>")), "damaged");
    }

    @Test
    void aSmallFileThatIsLargeUnpackedIsRefused() {
        var file = zip(Map.of(SHEET, new byte[200 << 20]));
        assertThat(file).hasSizeLessThan(TableLimits.FILE_BYTES);
        assertRefused(file, "too large inside");
    }

    @Test
    void manyPartsAreRefused() {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 1_000; i++) {
            parts.put("part" + i + ".bin", new byte[0]);
        }
        assertRefused(zip(parts), "too large inside");
    }

    @Test
    void entitiesAreRefused() {
        assertRefused(
                workbook("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>")),
                "damaged");
    }

    @Test
    void sharedFormulasWithoutEndAreRefused() {
        var first = "<c r=\"A1\"><f t=\"shared\" ref=\"A1:A9\" si=\"0\">" + "A1+".repeat(2_700) + "1</f></c>";
        var rest = "<c><f t=\"shared\" si=\"0\"/></c>".repeat(20_000);
        assertRefused(workbook(sheet("<row r=\"1\">" + first + rest + "</row>")), "formulas");
    }

    @Test
    void tooManyCellsAreRefused() {
        assertRefused(workbook(sheet("<row><c/><c/></row>".repeat(150_000))), "too large inside");
    }

    @Test
    void tooManyRowsAreRefusedInBothKinds() {
        assertRefused(bytes("a\n".repeat(6_000)), "more than 5000 rows");
        assertRefused(workbook(sheet("<row><c><v>1</v></c></row>".repeat(6_000))), "more than 5000 rows");
    }

    @Test
    void tooManyColumnsAreRefusedInBothKinds() {
        assertRefused(bytes("a,".repeat(200)), "Row 1 has more than 100 columns");
        assertRefused(workbook(sheet("<row r=\"7\"><c r=\"XFD7\"><v>1</v></c></row>")), "Row 7 has more than 100");
    }

    @Test
    void aLargeFileAndAnOldWorkbookAreRefused() {
        assertRefused(new byte[TableLimits.FILE_BYTES + 1], "larger than 1 MB");
        assertRefused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}, "Save it as .xlsx");
        assertRefused(new byte[] {0, 1, 2, 3}, "no table");
    }

    @Test
    void aWorkbookCutShortIsRefused() {
        var whole = workbook(sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
        for (int length = 4; length < whole.length; length += 7) {
            var file = Arrays.copyOf(whole, length);
            try {
                assertThat(TableReader.read(file)).hasSizeLessThanOrEqualTo(1);
            } catch (Refusal refusal) {
                assertThat(refusal).hasMessageContaining("workbook");
            }
        }
    }

    @Property(tries = 500)
    void anyBytesGiveRowsOrASentence(@ForAll @Size(max = 200) byte[] content) {
        for (var file : new byte[][] {content, workbook(new String(content, StandardCharsets.ISO_8859_1))}) {
            try {
                assertThat(TableReader.read(file))
                        .allSatisfy(row -> assertThat(row.number()).isPositive());
            } catch (Refusal refusal) {
                assertThat(refusal.getMessage()).endsWith(".");
            }
        }
    }
}
