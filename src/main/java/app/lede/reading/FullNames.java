package app.lede.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives each short name the full name that it stands for: "Putin" is Vladimir Putin when the article has one Putin; "GM"
 * is General Motors when the article says "General Motors (GM)". Where two full names fit, the short one stays as it is.
 */
final class FullNames {
    private static final java.util.regex.Pattern COMPANY = java.util.regex.Pattern.compile(
            "(?:(?:Motors?|Computer|Automotive|Airlines?|Holdings?|Media|Group|Company|Corporation|Corp|Inc|Ltd|Limited|AG|SpA|SA|plc|PLC|LLC|Co)\\.?,? ?)+");

    private FullNames() {}

    static List<Mention> resolve(List<Sentence> sentences, List<Mention> mentions) {
        var persons = fullNames(mentions, MentionKind.PERSON);
        var organisations = fullNames(mentions, MentionKind.ORGANISATION);
        var expansions = expansions(sentences, mentions);
        var resolved = new ArrayList<Mention>();
        for (var mention : mentions) {
            resolved.add(
                    switch (mention.kind()) {
                        case PERSON -> mention.named(person(mention, mentions, persons));
                        case ORGANISATION -> mention.named(organisation(mention.name(), organisations, expansions));
                        case PLACE -> mention.named(expansions.getOrDefault(mention.name(), mention.name()));
                        case THING, TIME, QUANTITY -> mention;
                    });
        }
        return resolved;
    }

    private static Set<String> fullNames(List<Mention> mentions, MentionKind kind) {
        var names = new LinkedHashSet<String>();
        mentions.stream()
                .filter(mention -> mention.kind() == kind && mention.name().contains(" "))
                .forEach(mention -> names.add(mention.name()));
        return names;
    }

    /** A short name means the one who was named in full so far; a second of the name may come later. */
    private static String person(Mention mention, List<Mention> mentions, Set<String> full) {
        var name = mention.name();
        var soFar = new LinkedHashSet<String>();
        mentions.stream()
                .filter(other -> other.kind() == MentionKind.PERSON
                        && other.name().contains(" ")
                        && (other.sentence() < mention.sentence()
                                || other.sentence() == mention.sentence() && other.first() < mention.first()))
                .forEach(other -> soFar.add(other.name()));
        return soFar.stream().anyMatch(other -> isShortFor(name, other)) ? person(name, soFar) : person(name, full);
    }

    private static String person(String name, Set<String> full) {
        var all = full.stream()
                .filter(other -> other.length() > name.length())
                .filter(other -> isShortFor(name, other))
                .toList();
        // "Trump" is the father where both are told of.
        var elder =
                all.stream().filter(other -> !isSuffix(split(other).getLast())).toList();
        var fitting = elder.isEmpty() ? all : elder;
        if (fitting.isEmpty()) {
            return name;
        }
        var longest = fitting.stream()
                .max(java.util.Comparator.comparingInt(String::length))
                .orElseThrow();
        boolean one = fitting.stream().allMatch(other -> other.equals(longest) || isShortFor(other, longest));
        return one ? longest : name;
    }

    /** Whether the short name is the end or the beginning of the full one, word by word, or lacks its middle names. */
    static boolean isShortFor(String name, String full) {
        var shorter = split(name);
        var longer = split(full);
        if (shorter.size() > 1 && isSuffix(longer.getLast()) && !isSuffix(shorter.getLast())) {
            // Donald Trump is not Donald Trump Jr.
            return false;
        }
        if (shorter.isEmpty() || shorter.size() >= longer.size()) {
            return false;
        }
        int gap = longer.size() - shorter.size();
        if (longer.subList(gap, longer.size()).equals(shorter)) {
            return true;
        }
        if (longer.subList(0, shorter.size()).equals(shorter)) {
            return true;
        }
        return shorter.size() > 1
                && shorter.getFirst().equals(longer.getFirst())
                && shorter.getLast().equals(longer.getLast());
    }

    private static boolean isSuffix(String word) {
        return word.matches("(?:jr|sr)\\.?|ii|iii|iv");
    }

    private static List<String> split(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+"));
    }

    private static String organisation(String name, Set<String> full, Map<String, String> expansions) {
        var expanded = expansions.get(name);
        if (expanded != null) {
            return expanded;
        }
        if (full.contains(name + "s")) {
            return name + "s";
        }
        if (name.contains(" ") || name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        var fitting = full.stream()
                .filter(other -> other.startsWith(name + " ")
                        && COMPANY.matcher(other.substring(name.length() + 1)).matches())
                .toList();
        return fitting.size() == 1 ? fitting.getFirst() : name;
    }

    /** Abbreviations that the article explains in parentheses. */
    private static Map<String, String> expansions(List<Sentence> sentences, List<Mention> mentions) {
        var expansions = new HashMap<String, String>();
        for (var mention : mentions) {
            var sentence = sentences.get(mention.sentence());
            int open = mention.last() + 1;
            if (open + 2 < sentence.size()
                    && sentence.token(open).text().matches("\\(|-LRB-")
                    && sentence.token(open + 2).text().matches("\\)|-RRB-")) {
                var shortName = sentence.token(open + 1).text();
                if (initials(mention.text()).contains(shortName.replace(".", ""))
                        && mention.text().length() > shortName.length()) {
                    expansions.putIfAbsent(shortName, mention.text());
                }
            }
        }
        return expansions;
    }

    private static Set<String> initials(String name) {
        var capitals = new StringBuilder();
        var all = new StringBuilder();
        for (var word : name.split("[\\s-]+")) {
            if (word.isEmpty()) {
                continue;
            }
            all.append(Character.toUpperCase(word.charAt(0)));
            if (Character.isUpperCase(word.charAt(0))) {
                capitals.append(word.charAt(0));
            }
        }
        return Set.of(capitals.toString(), all + " ");
    }
}
