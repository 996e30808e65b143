package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Two options name the same thing in other words: neither can be the key, or both are.
 *
 * <p>Wrong: "the US" beside "the United States"; "Syria and Russia" beside "Russia and Syria"; "12" beside "twelve".
 * Right: "the United States" beside "the United Kingdom".
 *
 * <p>Source: Haladyna 19 and 22; SAQUET, "logical cues".
 */
final class OptionsSayTheSame implements ChoiceRule {
    private static final Map<String, String> FULL_NAMES = Map.ofEntries(
            Map.entry("us", "united states"),
            Map.entry("usa", "united states"),
            Map.entry("united states of america", "united states"),
            Map.entry("america", "united states"),
            Map.entry("uk", "united kingdom"),
            Map.entry("britain", "united kingdom"),
            Map.entry("great britain", "united kingdom"),
            Map.entry("un", "united nations"),
            Map.entry("eu", "european union"),
            Map.entry("uae", "united arab emirates"),
            Map.entry("drc", "democratic republic of the congo"),
            Map.entry("holland", "netherlands"),
            Map.entry("burma", "myanmar"),
            Map.entry("world health organization", "who"),
            Map.entry("world health organisation", "who"),
            Map.entry("imf", "international monetary fund"),
            Map.entry("ecb", "european central bank"));

    private static final Pattern LIST = Pattern.compile("\\s*(?:,|,?\\s+and|,?\\s+or)\\s+");
    private static final Pattern BARE_NUMBER = Pattern.compile("[\\d.,]+|[a-z]+(?:[- ][a-z]+){0,3}");

    @Override
    public String id() {
        return "options-say-the-same";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < choice.options().size(); i++) {
            for (int j = i + 1; j < choice.options().size(); j++) {
                if (meaning(choice.options().get(i))
                        .equals(meaning(choice.options().get(j)))) {
                    flaws.addAll(warn(
                            option(j),
                            "This option means the same as “" + choice.options().get(i)
                                    + "”. Change one of them or remove it."));
                }
            }
        }
        return flaws;
    }

    private static String meaning(String option) {
        return LIST.splitAsStream(option.strip())
                .map(OptionsSayTheSame::part)
                .sorted()
                .collect(Collectors.joining(" & "));
    }

    private static String part(String text) {
        var plain = String.join(" ", Words.of(text)).replaceFirst("^(the|a|an) ", "");
        var full = FULL_NAMES.getOrDefault(plain.replace(".", ""), plain);
        if (!BARE_NUMBER.matcher(full).matches()) {
            return full;
        }
        return Measure.read(text)
                .filter(measure -> measure.unit().isEmpty())
                .flatMap(_ -> Numbers.parse(full))
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElse(full);
    }
}
