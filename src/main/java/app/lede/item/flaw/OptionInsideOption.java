package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One option contains another, so that both are right or the shorter cannot be right alone.
 *
 * <p>Wrong: "Russia" beside "Russia and Iran". Right: "Russia" beside "Iran". Not meant: "Guinea" beside "Papua New
 * Guinea", "the minister" beside "the deputy minister", "one" beside "twenty-one".
 *
 * <p>Source: Haladyna 22, "choices should not be overlapping"; SAQUET, "logical cues".
 */
final class OptionInsideOption implements ChoiceRule {
    /** Words before a name or a role that make another one of it, with "of" or without. */
    private static final Set<String> BEFORE = Set.of(
            "new",
            "north",
            "south",
            "east",
            "west",
            "equatorial",
            "upper",
            "lower",
            "great",
            "saint",
            "san",
            "el",
            "fort",
            "port",
            "deputy",
            "vice",
            "former",
            "acting",
            "assistant",
            "non",
            "half",
            "shadow",
            "grand",
            "ex",
            "anti",
            "pro",
            "junior",
            "senior",
            "lake",
            "mount",
            "river",
            "gulf",
            "strait",
            "sea",
            "bay",
            "isle",
            "university",
            "bank",
            "real");

    private static final Set<String> AFTER = Set.of("city", "island", "islands", "united", "jr", "sr", "ii", "iii");

    private static final Pattern QUANTITY = Pattern.compile(
            "(?i)(half|quarter|third|hours?|days?|weeks?|months?|years?|decades?|centur(y|ies)|minutes?|seconds?)");

    @Override
    public String id() {
        return "option-inside-option";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < choice.options().size(); i++) {
            for (int j = 0; j < choice.options().size(); j++) {
                var inner = choice.options().get(i);
                if (i != j && contains(choice.options().get(j), inner)) {
                    flaws.addAll(warn(
                            option(j),
                            "This option contains “" + inner
                                    + "”, another option: both could be right. Make each option exclude the others."));
                }
            }
        }
        return flaws;
    }

    private static boolean contains(String outer, String inner) {
        var outside = withoutArticle(Words.of(outer));
        var inside = withoutArticle(Words.of(inner));
        int at = Collections.indexOfSubList(outside, inside);
        if (inside.isEmpty() || at < 0 || outside.size() == inside.size()) {
            return false;
        }
        boolean quantity = Measure.read(inner).isPresent()
                || Dates.whole(inner).isPresent()
                || inside.stream().anyMatch(word -> QUANTITY.matcher(word).matches());
        return !quantity && !isOther(outside.subList(0, at), outside.subList(at + inside.size(), outside.size()));
    }

    private static boolean isOther(List<String> before, List<String> after) {
        var last = before.stream()
                .filter(word -> !word.equals("of") && !word.equals("the"))
                .reduce((_, word) -> word);
        return last.filter(BEFORE::contains).isPresent() || (!after.isEmpty() && AFTER.contains(after.getFirst()));
    }

    private static List<String> withoutArticle(List<String> words) {
        return !words.isEmpty() && Set.of("the", "a", "an").contains(words.getFirst())
                ? words.subList(1, words.size())
                : words;
    }
}
