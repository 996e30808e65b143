package app.lede.results.ui;

import app.lede.results.ScoreRow;
import app.lede.results.Standing;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which order learners stand on the score sheet. Who has no figure stands first, as the least. */
enum RowOrder {
    NAME(byName()),
    LOWEST(by(ScoreRow::points)),
    QUICKEST(by(ScoreRow::timeUsed)),
    STATUS(Comparator.<ScoreRow>comparingInt(row -> rank(row.standing())).thenComparing(byName()));

    private final Comparator<ScoreRow> comparator;

    RowOrder(Comparator<ScoreRow> comparator) {
        this.comparator = comparator;
    }

    Comparator<ScoreRow> comparator() {
        return comparator;
    }

    /** Whether the name holds what is looked for, whatever its case and accents. */
    static boolean matches(ScoreRow row, String wanted) {
        return matches(row.name(), wanted);
    }

    static boolean matches(String name, String wanted) {
        return plain(name).contains(plain(wanted.strip()));
    }

    private static <T extends Comparable<T>> Comparator<ScoreRow> by(Figure<T> figure) {
        return Comparator.<ScoreRow, @Nullable T>comparing(
                        figure::of, Comparator.nullsFirst(Comparator.<T>naturalOrder()))
                .thenComparing(byName());
    }

    private interface Figure<T> {
        @Nullable
        T of(ScoreRow row);
    }

    private static Comparator<ScoreRow> byName() {
        return Comparator.comparing(ScoreRow::name, Collator.getInstance(Locale.ENGLISH))
                .thenComparing(ScoreRow::learnerId);
    }

    private static int rank(Standing standing) {
        return switch (standing) {
            case Standing.NotStarted none -> 0;
            case Standing.Answering running -> 1;
            case Standing.Closed closed -> 2;
            case Standing.Submitted submitted -> 3;
        };
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
