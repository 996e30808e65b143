package app.lede.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Reads items from the formats that other systems write. What is whole comes in; what is not is listed with its place,
 * and never half of it. Bytes of any kind give a result and never an exception.
 */
public final class Importer {
    /** A file with more bytes is refused. */
    public static final int MOST_BYTES = Limits.FILE_BYTES;

    private Importer() {}

    /**
     * Reads a file to its end or to the limit of 32 MiB.
     *
     * @throws IOException if {@code in} fails
     */
    public static ImportResult read(InputStream in, ExchangeFormat format) throws IOException {
        return read(in.readNBytes(Limits.FILE_BYTES + 1), format);
    }

    /** Reads a file; the same bytes give the same ids. */
    public static ImportResult read(byte[] bytes, ExchangeFormat format) {
        return read(bytes, format, RandomGeneratorFactory.of("L64X128MixRandom").create(Arrays.hashCode(bytes)));
    }

    /**
     * Reads a file.
     *
     * @param random gives ids to what the file gives none; an item whose id the file tells keeps it: whoever keeps the
     *     items must see that it is not somebody else's
     */
    public static ImportResult read(byte[] bytes, ExchangeFormat format, RandomGenerator random) {
        var findings = new Findings(random);
        if (bytes.length > Limits.FILE_BYTES) {
            findings.leaveOut(0, "The file is larger than 32 MiB: divide it.");
        } else {
            reader(format).read(bytes, findings);
            if (findings.isEmpty()) {
                findings.leaveOut(0, "The file holds no questions in the format " + format.label() + ".");
            }
        }
        return findings.result();
    }

    private static ItemReader reader(ExchangeFormat format) {
        return switch (format) {
            case GIFT -> new GiftReader();
            case AIKEN -> new AikenReader();
            case MOODLE_XML -> new MoodleXmlReader();
            case QTI21, QTI3 -> new QtiReader();
            case CSV -> new CsvItemReader();
            case XLSX -> new XlsxItemReader();
            case JSON -> new JsonItemReader();
        };
    }
}
