package app.lede.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One reader for all tests of a run: loading its models takes seconds. */
public final class TheReader {
    private static final Reader READER = new Reader();

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 9, 15);

    private TheReader() {}

    public static Reader reader() {
        return READER;
    }

    public static Reader.Reading read(String text, @Nullable LocalDate published) {
        return READER.read("", text, published);
    }

    static Reader.Reading headlined(String title, String text) {
        return READER.read(title, text, PUBLISHED);
    }

    static List<Mention> times(String text, @Nullable LocalDate published) {
        return read(text, published).passage().mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.TIME)
                .toList();
    }

    /** The reasons for which the clauses of a sentence gave no fact. */
    static Set<Doubt.Reason> doubts(String text, int sentence) {
        return read(text, PUBLISHED).doubts().stream()
                .filter(doubt -> doubt.sentence() == sentence)
                .map(Doubt::reason)
                .collect(Collectors.toSet());
    }

    /** The statements of an article of Wednesday, 15 September 2021. */
    static List<String> statements(String text) {
        return statements(text, PUBLISHED);
    }

    static List<String> statements(String text, @Nullable LocalDate published) {
        return read(text, published).facts().stream().map(Fact::statement).toList();
    }
}
