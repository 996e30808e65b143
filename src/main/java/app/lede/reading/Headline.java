package app.lede.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says which accident "the accident" is where the headline names it: what stands before or behind the noun there, with a
 * name, tells it from others.
 *
 * <p>Wrong: "The collapse was caused by strong winds."
 *
 * <p>Right: "The Mecca crane collapse was caused by strong winds.", under "At least 107 killed in Mecca crane collapse".
 */
final class Headline {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.&][\\p{L}\\p{N}]+)*|['’]s?|[^\\s]");
    private static final int MOST_NOUNS = 3;
    private static final Set<String> FUNCTION = WordLists.words("function-words");
    private static final Set<String> LOCATES = Set.of("in", "at", "near", "off", "of", "outside");

    private static final Set<String> ACCIDENTS = Set.of(
            "collapse",
            "crash",
            "derailment",
            "collision",
            "explosion",
            "blast",
            "fire",
            "capsizing",
            "spill",
            "stampede");
    private static final Set<String> ATTACKS = Set.of(
            "bombing", "shooting", "stabbing", "blast", "explosion", "bombings", "shootings", "raid", "massacre");
    private static final Set<String> DISASTERS = Set.of(
            "earthquake",
            "quake",
            "flood",
            "floods",
            "tsunami",
            "hurricane",
            "cyclone",
            "typhoon",
            "eruption",
            "landslide",
            "wildfire",
            "tornado",
            "storm");
    /** Words that take up an event by what it is in general. */
    private static final Map<String, List<Set<String>>> GENERAL = Map.of(
            "accident", List.of(ACCIDENTS),
            "attack", List.of(ATTACKS),
            "disaster", List.of(DISASTERS, ACCIDENTS),
            "tragedy", List.of(ACCIDENTS, ATTACKS, DISASTERS),
            "incident", List.of(ACCIDENTS, ATTACKS),
            "tremor", List.of(Set.of("earthquake", "quake")),
            "quake", List.of(Set.of("earthquake")),
            "blaze", List.of(Set.of("fire", "wildfire")),
            "blast", List.of(Set.of("explosion")));

    private static final Set<String> NOT_ONE = Set.of(
            "day", "week", "month", "year", "time", "way", "match", "game", "race", "half", "goal", "side", "players",
            "end");

    private final List<String> words = new ArrayList<>();
    private final List<Boolean> spaces = new ArrayList<>();
    /** For each word the mention it belongs to; null for none. */
    private final Map<Integer, Mention> names = new HashMap<>();

    private final Map<String, String> tags = new HashMap<>();
    private final Gazetteer gazetteer = Gazetteer.shared();

    Headline(String title, List<Sentence> sentences, List<Mention> mentions) {
        var found = WORD.matcher(title);
        int end = 0;
        while (found.find()) {
            words.add(found.group());
            spaces.add(found.start() > end);
            end = found.end();
        }
        mentions.stream()
                .filter(mention -> mention.kind() != MentionKind.TIME && mention.kind() != MentionKind.QUANTITY)
                .forEach(this::place);
        for (var sentence : sentences) {
            for (var token : sentence.tokens()) {
                if (Character.isLowerCase(token.text().codePointAt(0))) {
                    tags.merge(token.text(), token.tag(), (one, other) -> one.equals(other) ? one : mixed(one, other));
                }
            }
        }
    }

    /** A word that is a noun in one place and a verb in another may be either in the headline. */
    private static String mixed(String one, String other) {
        return isNominal(one) && isNominal(other) ? one : "?";
    }

    private void place(Mention mention) {
        for (var name : List.of(mention.name(), mention.text())) {
            var parts = WORD.matcher(name).results().map(part -> part.group()).toList();
            for (int at = 0; at + parts.size() <= words.size(); at++) {
                if (words.subList(at, at + parts.size()).equals(parts)) {
                    for (int i = at; i < at + parts.size(); i++) {
                        names.putIfAbsent(i, mention);
                    }
                }
            }
        }
    }

    private static boolean isNominal(String tag) {
        return tag.matches("NNS?|JJ");
    }

    /**
     * The noun as the headline has it, with the name that tells which one it is.
     *
     * @param noun the noun that stands with "the" and nothing else
     */
    Optional<String> of(Token noun) {
        var word = noun.text().toLowerCase(Locale.ROOT);
        var here = at(word);
        if (here.size() == 1) {
            return named(here.getFirst());
        }
        if (!here.isEmpty()) {
            return Optional.empty();
        }
        var meant = GENERAL.getOrDefault(word, List.of()).stream()
                .flatMap(Set::stream)
                .distinct()
                .flatMap(each -> at(each).stream())
                .toList();
        return meant.size() == 1 ? named(meant.getFirst()) : Optional.empty();
    }

    /** Whether the headline has the noun itself, once, so that it says which one is meant. */
    boolean has(Token noun) {
        var word = noun.text().toLowerCase(Locale.ROOT);
        return !NOT_ONE.contains(word) && at(word).size() == 1 && isHead(at(word).getFirst());
    }

    /** "collapse" in "crane collapse", and not "crane". */
    private boolean isHead(int at) {
        if (at + 1 >= words.size()) {
            return true;
        }
        var next = words.get(at + 1).toLowerCase(Locale.ROOT);
        // A word that the article does not use is a verb if it looks like one: "team wins".
        return !isName(at + 1)
                && (tags.containsKey(next)
                        ? !isNominal(tags.getOrDefault(next, ""))
                        : !Character.isLetter(next.codePointAt(0))
                                || FUNCTION.contains(next)
                                || next.matches(".*(?:s|ed)"));
    }

    private List<Integer> at(String word) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).toLowerCase(Locale.ROOT).equals(word)) {
                found.add(i);
            }
        }
        return found;
    }

    private Optional<String> named(int noun) {
        if (!isHead(noun) && !names.containsKey(noun) || names.containsKey(noun) && names.containsKey(noun + 1)) {
            return Optional.empty();
        }
        int first = noun;
        while (first > 0 && noun - first < MOST_NOUNS && !isName(first - 1) && isNounOrAdjective(first - 1)) {
            first--;
        }
        boolean owned = first > 1 && words.get(first - 1).matches("['’]s?") && isName(first - 2);
        if (owned) {
            var rest = join(first, noun, true);
            return owner(first - 2).map(owner -> owner + rest);
        }
        boolean before = false;
        while (first > 0 && isName(first - 1)) {
            first--;
            before = true;
        }
        if (before && names.get(first) != null && names.get(first).kind() == MentionKind.PERSON) {
            return Optional.empty();
        }
        int last = noun;
        if (noun + 2 < words.size()
                && LOCATES.contains(words.get(noun + 1).toLowerCase(Locale.ROOT))
                && isName(noun + 2)) {
            last = noun + 2;
            while (isName(last + 1) && names.get(last + 1) == names.get(last)) {
                last++;
            }
        }
        return before || last > noun || names.containsKey(noun)
                ? Optional.of("the " + join(first, last, false))
                : Optional.empty();
    }

    private Optional<String> owner(int last) {
        var mention = names.get(last);
        if (mention == null) {
            return Optional.empty();
        }
        return Optional.of(mention.name() + (mention.name().endsWith("s") ? "'" : "'s"));
    }

    private boolean isName(int at) {
        return at < words.size()
                && (names.containsKey(at)
                        || Character.isUpperCase(words.get(at).codePointAt(0))
                                && gazetteer.countryOf(words.get(at)).isPresent());
    }

    private boolean isNounOrAdjective(int at) {
        var word = words.get(at).toLowerCase(Locale.ROOT);
        return isNominal(tags.getOrDefault(word, "?"));
    }

    /** Words as they stand, those that are no names with small letters. */
    private String join(int first, int last, boolean space) {
        var text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (i > first ? spaces.get(i) : space) {
                text.append(' ');
            }
            text.append(isName(i) ? words.get(i) : words.get(i).toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }
}
