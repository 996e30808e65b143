package app.lede.account;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log, for people.
 *
 * @param who did it; null: nobody who was signed in, or whose account is gone
 * @param about whom, if it is about one person
 * @param action the name of what was done
 * @param detail more about it; may be empty
 */
public record LogLine(
        Instant at, @Nullable String who, @Nullable String about, String action, String detail) {
    /** What was done, as a person says it: "Attempt opened". */
    public String words() {
        var words = action.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
