package app.lede.quiz;

import java.time.Duration;
import java.util.ArrayList;

/** Lengths of time in words. */
public final class Spell {
    private Spell() {}

    /** {@code 1 hour 30 minutes}, {@code 45 seconds}; what is less than a second is left out. */
    public static String words(Duration time) {
        var words = new ArrayList<String>();
        add(words, time.toHours(), "hour");
        add(words, time.toMinutesPart(), "minute");
        add(words, time.toSecondsPart(), "second");
        return words.isEmpty() ? "no time" : String.join(" ", words);
    }

    private static void add(ArrayList<String> words, long count, String unit) {
        if (count > 0) {
            words.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }
}
