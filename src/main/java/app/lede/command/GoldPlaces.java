package app.lede.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds where in an article annotated expressions stand. The annotated text is split into words, so spaces are not
 * compared; of words that stand several times, each expression takes the next place that no other has.
 */
final class GoldPlaces {

    /** @param begin offset in the article, -1 if the words are not found */
    record Placed(GoldDate date, int begin, int end) {
        boolean isFound() {
            return begin >= 0;
        }
    }

    private final String text;
    private final int bodyBegin;
    private final List<Placed> placed = new ArrayList<>();

    private GoldPlaces(String text, int bodyBegin) {
        this.text = text;
        this.bodyBegin = bodyBegin;
    }

    /**
     * @param text the article with its header
     * @param bodyBegin where its header ends
     */
    static List<Placed> of(List<GoldDate> dates, String text, int bodyBegin) {
        var places = new GoldPlaces(text, bodyBegin);
        boolean numbered = dates.stream().anyMatch(date -> date.sentence() > 0);
        if (numbered) {
            places.placeBySentence(dates);
        } else {
            places.placeInOrder(dates);
        }
        return List.copyOf(places.placed);
    }

    private void placeInOrder(List<GoldDate> dates) {
        int at = 0;
        for (var date : dates) {
            var found = place(date, at, 0);
            at = found.isFound() ? found.begin() : at;
        }
    }

    /** Within a sentence the annotations have no order: the longest are placed first. */
    private void placeBySentence(List<GoldDate> dates) {
        int at = bodyBegin;
        for (int sentence :
                dates.stream().map(GoldDate::sentence).sorted().distinct().toList()) {
            int furthest = at;
            for (var date : dates.stream()
                    .filter(date -> date.sentence() == sentence)
                    .sorted(Comparator.comparingInt(date -> -date.text().length()))
                    .toList()) {
                // 0 is the headline and 1 the dateline, which these files carry in their header.
                var found = sentence < 2 ? place(date, 0, 0) : place(date, at, bodyBegin);
                furthest = sentence < 2 ? furthest : Math.max(furthest, found.begin());
            }
            at = furthest;
        }
    }

    private Placed place(GoldDate date, int from, int again) {
        var words = Pattern.compile(Arrays.stream(date.text().split(" "))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s*", "(?<![\\p{L}\\d])", "(?![\\p{L}\\d])")));
        int[] starts = {from, again};
        for (int start : starts) {
            var matcher = words.matcher(text);
            matcher.region(start, text.length()).useTransparentBounds(true);
            while (matcher.find()) {
                int begin = matcher.start();
                int end = matcher.end();
                if (placed.stream().noneMatch(other -> other.begin() < end && begin < other.end())) {
                    return keep(new Placed(date, begin, end));
                }
            }
        }
        return keep(new Placed(date, -1, -1));
    }

    private Placed keep(Placed found) {
        placed.add(found);
        return found;
    }
}
