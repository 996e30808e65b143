package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The stem asks for several and only the key names several.
 *
 * <p>Wrong: "Which countries have been Assad's backers?" with "Turkey", "Russia and Iran", "Iraq". Right: the same with
 * "Turkey and Iraq", "Russia and Iran", "Egypt and Jordan".
 *
 * <p>Source: Haladyna 28c; Tarrant, "grammatical clues"; SAQUET, "grammatical cues".
 */
final class PluralCue implements OneKeyRule {
    private static final Pattern SEVERAL = Pattern.compile(
            "(?i).*\\b(?:which|what) (?:two|three|(?:\\p{Ll}+ )?(?:\\p{Ll}+[^s\\W]s|countries|people|men|women)\\b (?:are|were|have|do|did)\\b).*"
                    + "|(?:who|what|which) (?:are|were|have)\\b.*|.*\\b(?:are|were)\\s*(?::|…|\\.\\.\\.|_+)?\\s*");
    private static final Pattern LIST = Pattern.compile("(?i).*\\p{L}(?:,| and| or| &) .*");

    @Override
    public String id() {
        return "plural-cue";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        var lists = choice.where(option -> LIST.matcher(option).matches());
        boolean onlyKey =
                lists.equals(List.of(choice.key())) && choice.options().size() > 2;
        boolean othersNames =
                choice.distractors().stream().allMatch(option -> !option.endsWith("s") && Words.count(option) <= 3);
        if (!onlyKey || !othersNames || !SEVERAL.matcher(choice.stem()).matches()) {
            return none();
        }
        return warn(
                option(choice.key()),
                "The question asks for more than one, and only this option names more than one. Let every option name as many.");
    }
}
