package app.lede.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Mends a fault of the parser: in "a stampede near Mecca, Saudi Arabia" the second name is often hung on the verb, as if it
 * were what the verb is done to. It says where the first is.
 */
final class PlacesInPlaces {
    private PlacesInPlaces() {}

    /** The words with such names hung on the places before them; the same list if there are none. */
    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = null;
        for (int comma = 1; comma + 1 < tokens.size(); comma++) {
            var before = tokens.get(comma - 1);
            if (!tokens.get(comma).text().equals(",") || !isPlace(before) || !isPlace(tokens.get(comma + 1))) {
                continue;
            }
            int last = comma + 1;
            while (last + 1 < tokens.size() && isPlace(tokens.get(last + 1))) {
                last++;
            }
            var name = tokens.get(last);
            boolean closed = last + 1 == tokens.size() || tokens.get(last + 1).isPunctuation();
            if (closed
                    && !isListed(tokens, comma, last)
                    && name.head() != before.index()
                    && name.isRelation("obj", "obl", "dep", "nsubj", "nmod", "conj")
                    && holdsOthers(tokens, comma + 1, last)) {
                if (mended == null) {
                    mended = new ArrayList<>(tokens);
                }
                mended.set(last, name.hungOn(before.index(), "appos"));
                mended.set(comma, tokens.get(comma).hungOn(last, "punct"));
            }
        }
        return mended == null ? tokens : List.copyOf(mended);
    }

    /** "in France, Germany, and Japan": the second place is one more, not where the first is. */
    private static boolean isListed(List<Token> tokens, int comma, int last) {
        int first = comma - 1;
        while (first > 0 && isPlace(tokens.get(first - 1))) {
            first--;
        }
        boolean before = first > 1
                && (tokens.get(first - 1).text().equals(",")
                        || tokens.get(first - 1).tag().equals("CC"))
                && isPlace(tokens.get(first - 2));
        int next = last + 1;
        if (next < tokens.size() && tokens.get(next).text().equals(",")) {
            next++;
        }
        boolean behind = next < tokens.size()
                && (isPlace(tokens.get(next)) || tokens.get(next).tag().equals("CC"));
        return before || behind;
    }

    /** Whether the words name a country or a part of one. */
    private static boolean holdsOthers(List<Token> tokens, int first, int last) {
        var name = tokens.subList(first, last + 1).stream().map(Token::text).collect(Collectors.joining(" "));
        return Gazetteer.shared()
                .place(name)
                .filter(place -> !place.kind().equals("city"))
                .isPresent();
    }

    private static boolean isPlace(Token token) {
        return token.isName() && token.entity().equals("LOCATION");
    }
}
