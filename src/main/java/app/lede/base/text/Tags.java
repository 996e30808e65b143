package app.lede.base.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tags: a few words each that say what something is about. A list of tags is in the order in which they were given; each
 * stands there once, capitals or not, as it was first written; none is empty or has a comma in it. Pure.
 */
public final class Tags {
    /** How many tags one question may have. */
    public static final int MOST = 20;

    /** How long a tag of a question may be, in UTF-16 units. */
    public static final int LONGEST = 50;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /** Control characters (a database refuses NUL), halves of characters, the byte order mark. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\uFFFE\\uFFFF]");

    private Tags() {}

    /** The tags that texts hold; one with commas holds several. */
    public static List<String> of(Collection<String> texts) {
        var kept = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        return texts.stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(Tags::clean)
                .filter(tag -> !tag.isEmpty() && kept.add(tag))
                .toList();
    }

    /** The tags that one text holds, with commas between them. */
    public static List<String> divided(String text) {
        return of(List.of(text));
    }

    private static String clean(String text) {
        var line = SPACE.matcher(text).replaceAll(" ");
        return SPACE.matcher(NO_TEXT.matcher(line).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Whether the tag is among them, capitals or not. */
    public static boolean contains(Collection<String> tags, String tag) {
        return tags.stream().anyMatch(tag::equalsIgnoreCase);
    }

    /** Each tag as it is written among those known, if it is there. */
    public static List<String> spelled(List<String> tags, Collection<String> known) {
        var spelling = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        known.forEach(tag -> spelling.putIfAbsent(tag, tag));
        return tags.stream().map(tag -> spelling.getOrDefault(tag, tag)).toList();
    }

    /** The tags with others behind them. */
    public static List<String> with(List<String> tags, Collection<String> added) {
        return of(Stream.concat(tags.stream(), added.stream()).toList());
    }

    /** The tags without others. */
    public static List<String> without(List<String> tags, Collection<String> removed) {
        return tags.stream().filter(tag -> !contains(removed, tag)).toList();
    }

    /**
     * What two people made of the same tags, brought together: what one of them added is there, what one of them took
     * away is not.
     *
     * @param base what both began from
     */
    public static List<String> merged(List<String> base, List<String> mine, List<String> theirs) {
        if (mine.equals(base) || mine.equals(theirs)) {
            return theirs;
        }
        if (theirs.equals(base)) {
            return mine;
        }
        var gone = without(base, mine);
        return with(without(theirs, gone), without(mine, without(base, theirs)));
    }

    /** What stands in the way of giving these tags to a question, in words for its author; empty if nothing. */
    public static List<String> problems(List<String> tags) {
        var problems = new ArrayList<String>();
        tags.stream()
                .filter(tag -> tag.length() > LONGEST)
                .map(tag -> "Shorten the tag “%s…” to %d characters; it has %d."
                        .formatted(tag.substring(0, LONGEST / 2).strip(), LONGEST, tag.length()))
                .forEach(problems::add);
        if (tags.size() > MOST) {
            problems.add("A question may have %d tags; there are %d.".formatted(MOST, tags.size()));
        }
        return List.copyOf(problems);
    }

    /** Those of the tags that a question can have: without those that are too long, and no more than there may be. */
    public static List<String> allowed(List<String> tags) {
        return tags.stream().filter(tag -> tag.length() <= LONGEST).limit(MOST).toList();
    }
}
