package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Several true/false questions in the dress of one choice: learners judge unrelated statements one by one.
 *
 * <p>Wrong: "Which of the following is true?" Right: "What did the fire destroy?"
 *
 * <p>Source: Haladyna 9 and 14; Tarrant, "true/false"; SAQUET, "true/false question".
 */
final class TrueFalseAsChoice implements ChoiceRule {
    private static final Pattern WHICH_IS_TRUE = Pattern.compile(
            "(?i)(?:.*[.:,] )?which(?: one)?(?: of (?:the following|these|those|the statements|the sentences)(?: \\p{L}+){0,4}?| \\p{L}* ?(?:statements?|sentences?|claims?)(?: \\p{L}+){0,4}?)?"
                    + " (?:is|are) (?:not )?(?:true|correct|false|incorrect|accurate|wrong|untrue|right)\\b.*|(?:is (?:this|it)|true or false)\\b.*");
    private static final Set<String> VERDICTS =
            Set.of("true", "false", "yes", "no", "right", "wrong", "correct", "incorrect", "not given", "maybe");

    @Override
    public String id() {
        return "true-false-as-choice";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        if (choice.options().stream().allMatch(option -> VERDICTS.contains(String.join(" ", Words.of(option))))) {
            return warn(new Flaw.Place.Options(), "These options only judge a statement. Make this a true/false item.");
        }
        return WHICH_IS_TRUE.matcher(choice.stem().strip()).matches()
                ? warn(
                        new Flaw.Place.Stem(),
                        "This asks for several verdicts at once and not for one thing. Ask what you want to know, or write true/false items.")
                : none();
    }
}
