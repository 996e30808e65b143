package app.lede.reading;

import java.util.HashSet;
import java.util.Set;

/** Whether a first name is a man's or a woman's, where it is commonly one of the two. */
public final class Genders {
    private static final Set<String> MEN = WordLists.words("male-first-names");
    private static final Set<String> WOMEN = WordLists.words("female-first-names");

    private Genders() {}

    /** "m", "f", or empty where the name does not tell. */
    public static String of(String fullName) {
        var words = new HashSet<>(java.util.List.of(fullName.split(" ")));
        var first = fullName.split(" ")[0];
        if (words.contains("King") || words.contains("Prince") || words.contains("Pope")) {
            return "m";
        }
        if (words.contains("Queen") || words.contains("Princess")) {
            return "f";
        }
        boolean man = MEN.contains(first);
        boolean woman = WOMEN.contains(first);
        return man == woman ? "" : man ? "m" : "f";
    }
}
