package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The stem does not say what is asked: without the options nobody could answer it.
 *
 * <p>Wrong: "What happened?"; "Who won?"; "Notre-Dame:". Right: "Who won the 2022 World Cup?"; "Where is Tartus?"
 *
 * <p>Source: Haladyna 14 and 15; Tarrant, "unfocused stem"; SAQUET, "unfocused stem" and "ambiguous information".
 */
final class UnfocusedStem implements StemRule {
    /** Nothing can be asked with fewer words, unless one of them is a name. Our choice. */
    static final int FEWEST_WORDS = 4;

    private static final Pattern GENERIC = Pattern.compile(
            "(?i)(?:what|which)(?: of (?:the following|these))? "
                    + "(?:happened|is it|was it|applies|fits|is the (?:right |correct |best )?(?:answer|option))(?: here| then| next| there)?\\W*"
                    + "|what about .*|(?:choose|select|pick|mark) (?:the|one)(?: (?:right|correct|best|true))?(?: (?:answer|option|one|statement))?\\W*");

    @Override
    public String id() {
        return "unfocused-stem";
    }

    @Override
    public List<Flaw> find(String stem, Form form) {
        if (form != Form.QUESTION) {
            return none();
        }
        var words = Words.asWritten(stem);
        boolean asked = stem.contains("?");
        boolean named = words.stream().skip(1).anyMatch(Words::startsUpper);
        boolean tooShort = words.size() < FEWEST_WORDS && !(asked && named);
        return tooShort || GENERIC.matcher(stem.strip()).matches()
                ? warn(
                        stem(),
                        "Read without the options, this does not say what you want to know. Name whom or what the question is about, and what about it.")
                : none();
    }
}
