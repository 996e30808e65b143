package app.lede.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears whole or not at all: until it is kept, what stood there before stays. */
final class WholeFile implements AutoCloseable {
    private final Path file;
    private final Path half;
    private final OutputStream stream;

    /** @throws IOException if nothing can be written there */
    WholeFile(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        if (Files.isDirectory(this.file)) {
            throw new IOException("it is a folder");
        }
        this.half = this.file.resolveSibling("." + this.file.getFileName() + ".part");
        this.stream = new BufferedOutputStream(Files.newOutputStream(half));
        half.toFile().deleteOnExit();
    }

    OutputStream stream() {
        return stream;
    }

    /** Puts the file where it belongs. */
    void keep() throws IOException {
        stream.close();
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        Files.deleteIfExists(half);
    }
}
