package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An option says that none of the others is right: who picks it shows what is wrong and not what is right.
 *
 * <p>Wrong: "Latakia", "Daraa", "None of the above". Right: "Latakia", "Daraa", "Idlib".
 *
 * <p>Source: Haladyna 25; Tarrant; SAQUET, "none of the above".
 */
final class NoneOfTheAbove implements ChoiceRule {
    private static final Pattern NONE = Pattern.compile(
            "(?i)(none|neither)( of)? (the above|these|those|them|the (others|options|answers)|above|mentioned|listed)\\b.*"
                    + "|(none|nothing|neither)( is| are)? (correct|right|true)\\W*|none|neither");

    @Override
    public String id() {
        return "none-of-the-above";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        return choice.where(option -> NONE.matcher(option).matches()).stream()
                .findFirst()
                .map(
                        i -> warn(
                                option(i),
                                "Who picks this shows only what is wrong, not what is right. Put a plain option in its place, or leave it out."))
                .orElseGet(this::none);
    }
}
