package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.Set;

/**
 * Some options begin with a capital and others do not, without a name being the reason.
 *
 * <p>Wrong: "The finance ministry", "the central bank". Right: "the finance ministry", "the central bank". Not meant:
 * "Russia", "the rebels".
 *
 * <p>Source: Haladyna 12 and 23.
 */
final class OptionsUnlikeCapitals implements ChoiceRule {
    /** A capital on these is no name's. */
    private static final Set<String> NO_NAMES = Set.of(
            "The", "A", "An", "In", "On", "At", "By", "To", "For", "From", "With", "Because", "It", "They", "That",
            "Its", "His", "Her", "Their", "He", "She", "About", "Around", "More", "Less", "Fewer", "Nearly", "Almost",
            "Over", "After", "Before", "During", "Through", "Between");

    @Override
    public String id() {
        return "options-unlike-capitals";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        var firsts = choice.options().stream()
                .map(option -> Words.asWritten(option).stream().findFirst().orElse(""))
                .toList();
        boolean upper = firsts.stream().anyMatch(NO_NAMES::contains);
        boolean lower = firsts.stream()
                .anyMatch(word -> !word.isEmpty()
                        && Character.isLowerCase(word.codePointAt(0))
                        && word.chars().noneMatch(Character::isUpperCase));
        return upper && lower
                ? hint(
                        new Flaw.Place.Options(),
                        "Some options begin with a capital letter and some do not. Begin all of them alike.")
                : none();
    }
}
