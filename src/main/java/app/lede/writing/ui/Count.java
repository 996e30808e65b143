package app.lede.writing.ui;

import java.util.Locale;

/** Counts in words for people. */
final class Count {
    private Count() {}

    static String questions(int number) {
        return number == 1 ? "1 question" : String.format(Locale.ENGLISH, "%,d questions", number);
    }
}
