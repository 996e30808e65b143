package app.lede.exchange;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats items come in and go out by, with the name each has on the command line. Names never change. */
public enum ExchangeFormat {
    GIFT(
            "gift",
            "GIFT",
            "gift",
            "text/plain; charset=utf-8",
            "Text for Moodle and others. Points, who said it and the place of the evidence stand in comments that only Lede reads."),
    AIKEN(
            "aiken",
            "Aiken",
            "txt",
            "text/plain; charset=utf-8",
            "Plain text. Only questions with one right option: no rationale, evidence, points, tags or title."),
    MOODLE_XML(
            "moodle-xml",
            "Moodle XML",
            "xml",
            "application/xml",
            "For Moodle. Who said it and the place of the evidence stand where only Lede reads them."),
    QTI21(
            "qti21",
            "QTI 2.1 package",
            "zip",
            "application/zip",
            "For Canvas and most others. Tags, who said it and the place of the evidence stand where only Lede reads them."),
    QTI3(
            "qti3",
            "QTI 3.0 package",
            "zip",
            "application/zip",
            "For systems of today. Tags, who said it and the place of the evidence stand where only Lede reads them."),
    CSV(
            "csv",
            "CSV",
            "csv",
            "text/csv; charset=utf-8",
            "A sheet, one row a question. The title of the set is not kept."),
    XLSX(
            "xlsx",
            "XLSX",
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "A workbook for Excel and others, one row a question. The title of the set is not kept."),
    JSON("json", "JSON", "json", "application/json", "For programs. Everything is kept.");

    private final String code;
    private final String label;
    private final String extension;
    private final String mediaType;
    private final String holds;

    ExchangeFormat(String code, String label, String extension, String mediaType, String holds) {
        this.code = code;
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
        this.holds = holds;
    }

    public String code() {
        return code;
    }

    /** What a person reads. */
    public String label() {
        return label;
    }

    /** The ending of a file in this format, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** For whom it is and what it cannot keep of a question, in a sentence or two. */
    public String holds() {
        return holds;
    }

    /** The format of that name; {@code qti} is the newest QTI. */
    public static Optional<ExchangeFormat> ofCode(String code) {
        return code.equals("qti")
                ? Optional.of(QTI3)
                : Arrays.stream(values())
                        .filter(format -> format.code.equals(code))
                        .findFirst();
    }

    /** All names, for a message. */
    public static String codes() {
        return Arrays.stream(values()).map(ExchangeFormat::code).collect(Collectors.joining(", "));
    }
}
