package app.lede.exchange;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats items come in and go out by, with the name each has on the command line. Names never change. */
public enum ExchangeFormat {
    GIFT("gift", "GIFT", "gift", "text/plain; charset=utf-8"),
    AIKEN("aiken", "Aiken", "txt", "text/plain; charset=utf-8"),
    MOODLE_XML("moodle-xml", "Moodle XML", "xml", "application/xml"),
    QTI21("qti21", "QTI 2.1 package", "zip", "application/zip"),
    QTI3("qti3", "QTI 3.0 package", "zip", "application/zip"),
    CSV("csv", "CSV", "csv", "text/csv; charset=utf-8"),
    XLSX("xlsx", "XLSX", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("json", "JSON", "json", "application/json");

    private final String code;
    private final String label;
    private final String extension;
    private final String mediaType;

    ExchangeFormat(String code, String label, String extension, String mediaType) {
        this.code = code;
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
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
