package app.lede.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a learner is granted in all quizzes of all their classes.
 *
 * @param longerClosing how much later quizzes close, 0 to {@link #LONGEST}
 * @param readAloud whether a device may read questions out
 */
public record Accommodation(ExtraTime extraTime, Duration longerClosing, boolean readAloud) {
    public static final Accommodation NONE = new Accommodation(ExtraTime.NONE, Duration.ZERO, false);
    public static final Duration LONGEST = Duration.ofDays(30);

    public boolean isNone() {
        return equals(NONE);
    }

    /** A time limit as this learner has it; null: none. */
    public @Nullable Duration limit(@Nullable Duration limit) {
        return extraTime.of(limit);
    }

    /** A closing time as this learner has it; null: none. */
    public @Nullable Instant closing(@Nullable Instant closesAt) {
        return closesAt == null ? null : closesAt.plus(longerClosing);
    }

    /** What is granted, each in a few words; empty if nothing. */
    public List<String> words() {
        var words = new ArrayList<String>();
        if (extraTime != ExtraTime.NONE) {
            words.add(extraTime.label().toLowerCase(Locale.ROOT));
        }
        if (longerClosing.isPositive()) {
            words.add("closing " + later(longerClosing));
        }
        if (readAloud) {
            words.add("read aloud");
        }
        return List.copyOf(words);
    }

    /** {@code 2 days later}. */
    public static String later(Duration time) {
        long hours = time.toHours();
        if (hours == 0 || !time.equals(Duration.ofHours(hours))) {
            return time.toMinutes() + " minutes later";
        }
        return hours % 24 == 0 ? count(hours / 24, "day") : count(hours, "hour");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s") + " later";
    }
}
