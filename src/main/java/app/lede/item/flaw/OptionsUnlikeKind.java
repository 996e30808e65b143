package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;

/**
 * One option is a number or a date and the others are not, or one date is told to the day and the others to the year:
 * what does not fit is struck, or taken for the key.
 *
 * <p>Wrong: "Damascus", "Tartus", "13 September"; "15 April 2019", "2017", "2018". Right: "Damascus", "Tartus", "Latakia".
 *
 * <p>Source: Haladyna 23, "homogeneous in content"; SAQUET, "implausible distractors".
 */
final class OptionsUnlikeKind implements ChoiceRule {
    @Override
    public String id() {
        return "options-unlike-kind";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        var odd = Kind.oddOneOut(choice.options());
        return odd.isPresent()
                ? warn(
                        option(odd.getAsInt()),
                        "This option is not of the same kind as the others, so it stands out. Make all of them names, or dates told equally exactly, or numbers.")
                : none();
    }
}
