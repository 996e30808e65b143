package app.lede.command;

import app.lede.writing.Engine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article with what the engine made of it.
 *
 * @param title as the command line or the file says it; may be empty
 * @param published as the command line or the file says it
 * @param problem what is wrong with the file, though it could be read; may be empty
 */
record Drafted(Path file, String title, @Nullable LocalDate published, String problem, Engine.Result result) {

    /** What the reader of the items should know, the problem of the file first. */
    List<String> notices() {
        return Stream.concat(Stream.of(problem), result.draft().notices().stream())
                .filter(notice -> !notice.isEmpty())
                .toList();
    }

    /** The title, or else the name of the file. */
    String name() {
        return title.isEmpty() ? String.valueOf(file.getFileName()) : title;
    }
}
