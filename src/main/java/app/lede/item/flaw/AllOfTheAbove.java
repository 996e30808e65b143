package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An option says that all the others are right: who knows two of them knows the answer.
 *
 * <p>Wrong: "Latakia", "Tartus", "All of the above". Right: "Latakia", "Tartus", "Damascus".
 *
 * <p>Source: Haladyna 26; Tarrant; SAQUET, "all of the above".
 */
final class AllOfTheAbove implements ChoiceRule {
    private static final Pattern ALL = Pattern.compile(
            "(?i)(all( of)?|each of|any of) (the above|these|those|them|the (others|options|answers)|(options|answers)( are)?)\\b.*"
                    + "|(all|any|everything) (three|four|above|mentioned|listed)\\b.{0,12}"
                    + "|(all|everything)( is| are)? (correct|right|true)\\W*");

    @Override
    public String id() {
        return "all-of-the-above";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        return choice.where(option -> ALL.matcher(option).matches()).stream()
                .findFirst()
                .map(
                        i -> warn(
                                option(i),
                                "Who sees that two options are right picks this one without the third. Put a plain option in its place, or leave it out."))
                .orElseGet(this::none);
    }
}
