package app.lede.reading;

import java.util.Locale;
import java.util.Set;

/** The nouns that with "the" and nothing else mean nothing outside the article: "the meeting", "the company". */
final class VagueNouns {
    private static final Set<String> VAGUE = WordLists.words("vague-words");

    private VagueNouns() {}

    static boolean has(Token noun) {
        return VAGUE.contains("the " + noun.text().toLowerCase(Locale.ROOT));
    }
}
