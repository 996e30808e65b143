package app.lede.table;

import app.lede.base.Refusal;
import app.lede.base.packed.PackedFile;
import app.lede.base.packed.PlainXml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a workbook from outside before a library may: its parts are unpacked up to a limit and packed anew, so
 * that what was looked at is what is read; and what would make a reader slow or large is refused. (The JDK's stream of
 * ZIP entries cannot read the workbooks of all programs, fastexcel's among them.)
 */
final class XlsxParts {
    /** A cell's place: three letters and seven digits at most. The library makes a list as long as the column says. */
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

    private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,7}");

    private int cells;
    private int formulas;

    private final TableLimits limits;

    private XlsxParts(TableLimits limits) {
        this.limits = limits;
    }

    /** The same workbook without anything but its XML parts. */
    static byte[] harmless(byte[] bytes, TableLimits limits) {
        try {
            return new XlsxParts(limits).pack(bytes);
        } catch (PackedFile.TooLarge e) {
            throw tooLarge();
        } catch (IOException | IllegalArgumentException | XMLStreamException e) {
            throw damaged();
        }
    }

    static Refusal damaged() {
        return new Refusal(
                "This workbook is damaged or protected. Open it in the spreadsheet and save it again as .xlsx"
                        + " without a password, or as CSV.");
    }

    private static Refusal tooLarge() {
        return new Refusal("This workbook is too large inside. Copy the columns that are needed into a new one.");
    }

    private byte[] pack(byte[] bytes) throws IOException, XMLStreamException {
        var packed = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(packed)) {
            PackedFile.<XMLStreamException>read(
                    bytes, limits.unpackedBytes(), TableLimits.PARTS, XlsxParts::isXml, (name, content) -> {
                        look(content);
                        out.putNextEntry(new ZipEntry(name));
                        out.write(content);
                    });
        }
        return packed.toByteArray();
    }

    private static boolean isXml(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private void look(byte[] content) throws XMLStreamException {
        var xml = PlainXml.reader(content);
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw damaged();
                    case XMLStreamConstants.START_ELEMENT -> look(xml);
                    default -> {}
                }
            }
        } finally {
            xml.close();
        }
    }

    private void look(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> require(xml, "r", ROW);
            case "c" -> {
                require(xml, "r", PLACE);
                require(xml, "s", INDEX);
                if (++cells > limits.cells()) {
                    throw tooLarge();
                }
            }
            case "f" -> {
                require(xml, "si", INDEX);
                if (++formulas > TableLimits.FORMULAS || xml.getElementText().length() > TableLimits.FORMULA_LENGTH) {
                    throw new Refusal(
                            "This workbook has too many formulas, or too long ones. Copy the values into a new"
                                    + " sheet, or save it as CSV.");
                }
            }
            default -> {}
        }
    }

    private static void require(XMLStreamReader xml, String attribute, Pattern form) {
        var value = xml.getAttributeValue(null, attribute);
        if (value != null && !form.matcher(value).matches()) {
            throw damaged();
        }
    }
}
