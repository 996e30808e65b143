package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An option fills a place and answers nothing, so nobody takes it for the answer.
 *
 * <p>Wrong: "I don't know", "Other", "???". Right: an answer somebody who misread the article would give.
 *
 * <p>Source: Haladyna 28f and 29; Tarrant; SAQUET, "implausible distractors".
 */
final class ImplausibleOption implements ChoiceRule {
    private static final Pattern FILLER = Pattern.compile(
            "(?i)(I |we )?(do(n['’]t| not)|can(['’]t|not)) (know|tell|say|remember).{0,12}|no idea|not sure|unsure"
                    + "|others?|(some(thing|one|body|where)|any(thing|one|body)) else|n/?a|tbd|todo|option ?\\d*|answer ?\\d*|distractor ?\\d*"
                    + "|(not|un)(known| mentioned| given| stated|-known)( in the (article|text))?|[^\\p{L}\\p{N}]+|(?<letter>[a-z])\\k<letter>{2,}");

    @Override
    public String id() {
        return "implausible-option";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        var flaws = new ArrayList<Flaw>();
        for (int i : choice.where(
                option -> FILLER.matcher(option.replaceAll("[.!]+$", "")).matches())) {
            flaws.addAll(
                    warn(
                            option(i),
                            "This option is no answer, so it fools nobody. Give one that a hasty reader might choose, or leave it out: two good options are enough."));
        }
        return flaws;
    }
}
