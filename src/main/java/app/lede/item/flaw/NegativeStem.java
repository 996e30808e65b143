package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The stem asks for what is not so, and the "not" is easily overlooked.
 *
 * <p>Wrong: "Which country did not sign the treaty?" Right: "Which country refused to sign the treaty?", or at least "Which
 * country did NOT sign the treaty?" Not meant: "Why did the pope not travel to Paris?"; "Which team that had not won before
 * reached the final?"
 *
 * <p>Source: Haladyna 17; Tarrant, "negative stem"; SAQUET, "negative worded".
 */
final class NegativeStem implements StemRule {
    private static final Pattern NEGATIVE =
            Pattern.compile("(?<!whether or |whether |-|if )\\b(not|cannot|\\p{L}+n['’]t)\\b(?!-| only| just| yet)");
    private static final Pattern EXCEPT = Pattern.compile("(?:\\ball (?:of .*)?)?\\bexcept(?: for)?(?: one)?\\W*$");
    private static final Pattern ASKS_FOR_REASON =
            Pattern.compile("(?i)(?:.*, )?(?:why|how come|for what reason|is|are|was|were|did|does|do|has|have)\\b.*");

    /** Where the question itself ends and a clause that only describes begins. */
    private static final Pattern CLAUSE = Pattern.compile(
            ",|\\b(?:that|whose|because|although|though|after|before|unless|until|since|while)\\b|(?<=\\s)(?:who|which|when|where|if)\\b");

    @Override
    public String id() {
        return "negative-stem";
    }

    @Override
    public List<Flaw> find(String stem, Form form) {
        var plain = Words.withoutQuotations(stem).strip();
        var question = CLAUSE.split(plain, 2)[0];
        boolean negative = !ASKS_FOR_REASON.matcher(plain).matches()
                && NEGATIVE.matcher(question).find();
        return form == Form.QUESTION && (negative || EXCEPT.matcher(plain).find())
                ? warn(
                        stem(),
                        "The “not” is easily overlooked. Ask for what is so; if it must be, write NOT or EXCEPT in capitals.")
                : none();
    }
}
