package app.lede.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reader for all tests of a run: loading its models takes seconds. */
final class TheReader {
    private static final Reader READER = new Reader();

    private TheReader() {}

    static Reader.Reading read(String text, @Nullable LocalDate published) {
        return READER.read("", text, published);
    }

    static List<Mention> times(String text, @Nullable LocalDate published) {
        return read(text, published).passage().mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.TIME)
                .toList();
    }

    static List<String> statements(String text, @Nullable LocalDate published) {
        return read(text, published).facts().stream().map(Fact::statement).toList();
    }
}
