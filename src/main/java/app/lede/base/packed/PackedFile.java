package app.lede.base.packed;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Takes a ZIP from outside apart, up to a limit. Its parts are found by the directory at the end, as other readers find
 * them; parts may overlap, so each is counted as it is unpacked.
 */
public final class PackedFile {
    private PackedFile() {}

    /** What to do with a part. */
    @FunctionalInterface
    public interface Part<E extends Exception> {
        void take(String name, byte[] content) throws E, IOException;
    }

    /** It is larger inside than it may be, or has too many parts. */
    public static final class TooLarge extends IOException {
        TooLarge() {
            super("a packed file is too large inside");
        }
    }

    /**
     * Gives the wanted parts one after the other.
     *
     * @param unpackedBytes how much the wanted parts may have together
     * @param parts how many the file may have, wanted or not
     * @throws TooLarge if it has more of either
     * @throws IOException if it is damaged, encrypted, or has two parts of one name
     */
    public static <E extends Exception> void read(
            byte[] bytes, int unpackedBytes, int parts, Predicate<String> wanted, Part<E> part) throws E, IOException {
        var names = new HashSet<String>();
        int left = unpackedBytes;
        int count = 0;
        try (var in = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (var entry : (Iterable<ZipArchiveEntry>) in.getEntries()::asIterator) {
                if (++count > parts) {
                    throw new TooLarge();
                }
                if (!wanted.test(entry.getName())) {
                    continue;
                }
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) || !in.canReadEntryData(entry)) {
                    throw new IOException("a part is there twice, or encrypted");
                }
                byte[] content;
                try (var stream = in.getInputStream(entry)) {
                    content = stream.readNBytes(left + 1);
                }
                left -= content.length;
                if (left < 0) {
                    throw new TooLarge();
                }
                part.take(entry.getName(), content);
            }
        }
    }
}
