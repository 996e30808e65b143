package app.lede.exchange;

import app.lede.base.text.TextDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a file's format from its name and its content. */
public final class FormatGuess {
    private static final int SEEN = 4_000;
    private static final int DIRECTORY = 65_536;
    private static final Pattern AIKEN_ANSWER = Pattern.compile("(?m)^\\s*ANSWER:");

    private FormatGuess() {}

    /** The format a name asks for; {@code .zip} is the newest QTI, {@code .xml} is Moodle's; {@code .txt} says nothing. */
    public static Optional<ExchangeFormat> ofName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "gift" -> Optional.of(ExchangeFormat.GIFT);
            case "aiken" -> Optional.of(ExchangeFormat.AIKEN);
            case "xml" -> Optional.of(ExchangeFormat.MOODLE_XML);
            case "zip" -> Optional.of(ExchangeFormat.QTI3);
            case "xlsx" -> Optional.of(ExchangeFormat.XLSX);
            case "csv" -> Optional.of(ExchangeFormat.CSV);
            case "json" -> Optional.of(ExchangeFormat.JSON);
            default -> Optional.empty();
        };
    }

    /** The format a file is in, as far as its content shows; else what its name says. */
    public static Optional<ExchangeFormat> of(String name, byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return Optional.of(holdsWorkbook(bytes) ? ExchangeFormat.XLSX : ExchangeFormat.QTI3);
        }
        var named = ofName(name);
        var begin = TextDecoder.decode(Arrays.copyOf(bytes, Math.min(bytes.length, SEEN)))
                .orElse("")
                .strip();
        if (begin.startsWith("<")) {
            return begin.contains("<quiz")
                    ? Optional.of(ExchangeFormat.MOODLE_XML)
                    : qti(begin).or(() -> named);
        }
        if (named.isPresent()) {
            return named;
        }
        if (begin.startsWith("{\"") || begin.startsWith("[{") || begin.startsWith("{\n")) {
            return Optional.of(ExchangeFormat.JSON);
        }
        return text(bytes);
    }

    /** The names of a package's parts stand in its directory, at its end. */
    private static boolean holdsWorkbook(byte[] bytes) {
        var end = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - DIRECTORY), bytes.length);
        return new String(end, StandardCharsets.ISO_8859_1).contains("xl/workbook.xml");
    }

    private static Optional<ExchangeFormat> qti(String begin) {
        if (begin.contains("qti-assessment")) {
            return Optional.of(ExchangeFormat.QTI3);
        }
        return begin.contains("assessmentItem") || begin.contains("assessmentTest") || begin.contains("questestinterop")
                ? Optional.of(ExchangeFormat.QTI21)
                : Optional.empty();
    }

    private static Optional<ExchangeFormat> text(byte[] bytes) {
        var whole = new String(bytes, StandardCharsets.UTF_8);
        if (AIKEN_ANSWER.matcher(whole).find()) {
            return Optional.of(ExchangeFormat.AIKEN);
        }
        return whole.contains("{") && whole.contains("}") ? Optional.of(ExchangeFormat.GIFT) : Optional.empty();
    }
}
