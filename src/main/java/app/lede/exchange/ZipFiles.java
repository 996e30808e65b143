package app.lede.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** The XML files of a package, by name, as far as the limits go. Nothing is written to disk. */
final class ZipFiles {
    private ZipFiles() {}

    static Map<String, byte[]> read(byte[] bytes, Findings findings) {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int left = Limits.PACKAGE_BYTES;
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || ++entries > Limits.PACKAGE_FILES) {
                    findings.leaveOut(0, "The package is larger unpacked than 64 MiB or 20,000 files: divide it.");
                    files.clear();
                    break;
                }
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
                    files.put(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            findings.leaveOut(0, "The package is damaged: what follows the damage is missing.");
        }
        return files;
    }
}
