package app.lede.writing.drafting;

import app.lede.reading.Mention;
import app.lede.reading.MentionKind;
import app.lede.reading.Passage;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Other names of what a mention names, as the article itself has them: whoever types one of them is right too.
 *
 * <p>"International Business Machines (IBM)": IBM. "the Conservative Party": Conservatives.
 */
final class Aliases {
    private static final Pattern PARTY = Pattern.compile("(\\p{L}+(?: \\p{L}+)?) Party");
    private static final Pattern CLUB =
            Pattern.compile("(?:FC|AFC|SC|AC|AS) (?<behind>.+)|(?<before>.+) (?:FC|AFC|SC|AC|CF)");
    private static final int SHORTEST = 2;

    private Aliases() {}

    static Set<String> of(Passage passage, Mention mention) {
        var found = new LinkedHashSet<String>();
        var name = mention.name();
        passage.mentions().stream()
                .filter(other -> other.kind() == mention.kind() && other.name().equals(name))
                .map(Mention::text)
                .forEach(found::add);
        if (mention.kind() == MentionKind.PERSON) {
            return found;
        }
        var behind = Pattern.compile(Pattern.quote(name) + " \\((\\p{Lu}[\\p{L}.&-]{1,11})\\)")
                .matcher(passage.text());
        var initials = initials(name);
        if (behind.find() && fits(behind.group(1), initials)) {
            found.add(behind.group(1));
        }
        if (initials.length() >= SHORTEST
                && Pattern.compile("\\b" + initials + "\\b")
                        .matcher(passage.text())
                        .find()) {
            found.add(initials);
        }
        passage.mentions().stream()
                .filter(other -> other.kind() == MentionKind.ORGANISATION && mention.kind() == MentionKind.ORGANISATION)
                .map(Mention::name)
                .filter(other -> other.startsWith(name + " "))
                .findFirst()
                .ifPresent(found::add);
        var club = CLUB.matcher(name);
        if (club.matches()) {
            found.add(club.group("before") == null ? club.group("behind") : club.group("before"));
        }
        found.removeIf(other -> other.matches("[AS]?F?C|AFC|SC|AC"));
        var party = PARTY.matcher(name);
        if (party.matches()) {
            found.add(party.group(1));
            found.add(party.group(1) + "s");
        }
        return found;
    }

    /** "Vietnam (AP)" is no short name, "North Atlantic Treaty Organization (Nato)" is one. */
    private static boolean fits(String bracket, String initials) {
        var letters = bracket.replaceAll("[^\\p{L}]", "").toUpperCase(java.util.Locale.ROOT);
        return letters.length() >= SHORTEST && initials.length() >= SHORTEST && letters.charAt(0) == initials.charAt(0);
    }

    private static String initials(String name) {
        var initials = new StringBuilder();
        for (var word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
