package app.lede.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Files that nobody would write: bytes at random, pieces of all formats strung together, and good files with damage. Each
 * is made from its number alone, so that a file that did harm can be made again.
 */
public final class HostileFiles {
    static final String[] PIECES = {
        "{",
        "}",
        "=",
        "~",
        "#",
        "####",
        "::",
        "\\",
        "->",
        "%50%",
        "%",
        "T",
        "TRUE",
        "//",
        "// lede: {",
        "[id:",
        "\n",
        "\n\n",
        "\r",
        "$CATEGORY:",
        "1..2",
        "1:2",
        "9e99",
        "9e99999999",
        "A. x",
        "B) y",
        "ANSWER: A",
        "<quiz>",
        "</quiz>",
        "<question type=\"multichoice\">",
        "<question type=\"numerical\">",
        "</question>",
        "<answer fraction=\"100\">",
        "</answer>",
        "<text>",
        "</text>",
        "<![CDATA[",
        "]]>",
        "<!DOCTYPE x [<!ENTITY a \"b\">]>",
        "&a;",
        "&#0;",
        "<?lede ",
        "?>",
        "<assessmentItem>",
        "<itemBody>",
        "<choiceInteraction>",
        "</itemBody>",
        "\"",
        ",",
        ";",
        "kind,question",
        "[",
        "]",
        "{\"items\":[",
        "{\"kind\":\"typed\"",
        ":null",
        "\u0000",
        "é",
        "\ud800",
        "_____",
        "<b",
        "*",
        " "
    };

    private static final int MOST_BYTES = 400;
    private static final int MOST_PIECES = 40;
    private static final int MOST_DAMAGES = 8;
    private static final int LONGEST_RANGE = 200;

    private final Map<ExchangeFormat, byte[]> good = new EnumMap<>(ExchangeFormat.class);
    private final Map<ExchangeFormat, Map<String, byte[]>> packed = new EnumMap<>(ExchangeFormat.class);

    public HostileFiles() {
        for (var format : ExchangeFormat.values()) {
            var bytes = Written.as(format, SampleItems.ofEachKind()).bytes();
            good.put(format, bytes);
            packed.put(format, entries(bytes));
        }
    }

    /** What is wrong with the result of an import: half an item, or nothing said at all. */
    public static Optional<String> fault(ImportResult result) {
        if (result.items().stream().anyMatch(item -> !item.problems().isEmpty())) {
            return Optional.of("an item that is not whole");
        }
        return result.items().isEmpty() && result.problems().isEmpty()
                ? Optional.of("neither an item nor a problem")
                : Optional.empty();
    }

    /** The file with this number in this format. */
    public byte[] file(ExchangeFormat format, long number) {
        var random = new SplittableRandom(number);
        return switch (random.nextInt(8)) {
            case 0 -> bytes(random);
            case 1, 2 -> pieces(random);
            case 3 -> damaged(good(format), random);
            default -> damagedWithin(format, random);
        };
    }

    private byte[] good(ExchangeFormat format) {
        return good.getOrDefault(format, new byte[0]);
    }

    private static byte[] bytes(SplittableRandom random) {
        var bytes = new byte[random.nextInt(MOST_BYTES)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] pieces(SplittableRandom random) {
        var text = new StringBuilder();
        for (int left = random.nextInt(MOST_PIECES); left > 0; left--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** In a packed format one of the files within is damaged, and all is packed again: its reader must see it. */
    private byte[] damagedWithin(ExchangeFormat format, SplittableRandom random) {
        var within = packed.getOrDefault(format, Map.of());
        if (within.isEmpty()) {
            return damaged(good(format), random);
        }
        int chosen = random.nextInt(within.size());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            int at = 0;
            for (var file : within.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(at++ == chosen ? damaged(file.getValue(), random) : file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] damaged(byte[] file, SplittableRandom random) {
        var bytes = file;
        for (int left = 1 + random.nextInt(MOST_DAMAGES); left > 0; left--) {
            bytes = damagedOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] damagedOnce(byte[] file, SplittableRandom random) {
        int at = file.length == 0 ? 0 : random.nextInt(file.length);
        int end = Math.min(file.length, at + 1 + random.nextInt(LONGEST_RANGE));
        return switch (random.nextInt(6)) {
            case 0 -> spliced(file, at, Math.min(file.length, at + 1), new byte[] {(byte) random.nextInt(256)});
            case 1 -> spliced(file, at, at, PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8));
            case 2 -> spliced(file, at, end, new byte[0]);
            case 3 -> spliced(file, at, at, java.util.Arrays.copyOfRange(file, at, end));
            case 4 -> spliced(file, at, end, PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8));
            default -> java.util.Arrays.copyOf(file, at);
        };
    }

    /** The file with other bytes from begin to end. */
    private static byte[] spliced(byte[] file, int begin, int end, byte[] other) {
        var bytes = new byte[file.length - (end - begin) + other.length];
        System.arraycopy(file, 0, bytes, 0, begin);
        System.arraycopy(other, 0, bytes, begin, other.length);
        System.arraycopy(file, end, bytes, begin + other.length, file.length - end);
        return bytes;
    }

    /** The files within a package, by its directory at the end; none if it is no package. */
    private static Map<String, byte[]> entries(byte[] file) {
        var entries = new LinkedHashMap<String, byte[]>();
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            return entries;
        }
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var each = zip.getEntries(); each.hasMoreElements(); ) {
                var entry = each.nextElement();
                try (var in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
