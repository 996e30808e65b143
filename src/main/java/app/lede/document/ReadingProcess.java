package app.lede.document;

import app.lede.base.Refusal;
import ch.qos.logback.classic.Level;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The inside of the process in which {@link GuardedReader} lets one file be read: the file comes by the standard input,
 * the article goes by the standard output. It touches no file and no network.
 */
public final class ReadingProcess {
    private static final byte FOUND = 1;
    private static final byte REFUSED = 2;

    private ReadingProcess() {}

    public static void main(String[] arguments) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // what a library prints must not stand between what is told; nobody reads what it logs
        System.setOut(System.err);
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger all) {
            all.setLevel(Level.OFF);
        }
        var document = receive(in);
        try {
            var found = DocumentReader.read(document);
            out.writeByte(FOUND);
            write(out, found);
        } catch (Refusal refusal) {
            out.writeByte(REFUSED);
            write(out, String.valueOf(refusal.getMessage()));
        }
        out.flush();
    }

    /** Hands a file to the process. */
    static void send(Document document, OutputStream to) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(to));
        write(out, document.name());
        write(out, document.address());
        write(out, document.charset());
        out.writeInt(document.bytes().length);
        out.write(document.bytes());
        out.flush();
    }

    private static Document receive(DataInputStream in) throws IOException {
        return new Document(string(in), string(in), string(in), in.readNBytes(in.readInt()));
    }

    /**
     * Takes what the process found.
     *
     * @throws Refusal if it found that the file cannot be read
     * @throws IOException if it ended before it had said so
     */
    static DocumentText take(InputStream from) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(from));
        if (in.readByte() == REFUSED) {
            throw new Refusal(string(in));
        }
        return new DocumentText(
                string(in),
                string(in),
                date(string(in)),
                string(in),
                string(in),
                string(in),
                string(in),
                string(in),
                string(in),
                strings(in));
    }

    private static void write(DataOutputStream out, DocumentText found) throws IOException {
        write(out, found.title());
        write(out, found.text());
        write(out, found.published() == null ? "" : found.published().toString());
        write(out, found.author());
        write(out, found.source());
        write(out, found.address());
        write(out, found.language());
        write(out, found.licence());
        write(out, found.tags());
        out.writeInt(found.notes().size());
        for (var note : found.notes()) {
            write(out, note);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > DocumentLimits.FILE_BYTES) {
            throw new IOException("no text has this length");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        var strings = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) {
            strings.add(string(in));
        }
        return strings;
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
