package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Numbers or dates stand in no order, so that a learner searches instead of reading.
 *
 * <p>Wrong: 2015, 1987, 2019. Right: 1987, 2015, 2019.
 *
 * <p>Source: Haladyna 21, "logical or numerical order"; SAQUET, "lost sequence".
 */
final class OptionsOutOfOrder implements ChoiceRule {
    /** Two are always in order. */
    static final int FEWEST = 3;

    @Override
    public String id() {
        return "options-out-of-order";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        var options = choice.options();
        var dates = options.stream().map(Dates::whole).flatMap(Optional::stream).toList();
        if (options.size() >= FEWEST && dates.size() == options.size()) {
            return isSorted(dates.stream().map(Dates::first).toList(), Comparator.<LocalDate>naturalOrder())
                    ? none()
                    : say("Dates are found fastest from the earliest to the latest. Put them in order.");
        }
        var measures =
                options.stream().map(Measure::read).flatMap(Optional::stream).toList();
        boolean alike = measures.stream().map(Measure::unit).distinct().count() == 1;
        if (options.size() < FEWEST || measures.size() < options.size() || !alike) {
            return none();
        }
        return isSorted(measures.stream().map(Measure::at).toList(), Comparator.<Double>naturalOrder())
                ? none()
                : say("Numbers are found fastest from the smallest to the largest. Put them in order.");
    }

    private List<Flaw> say(String sentence) {
        return hint(new Flaw.Place.Options(), sentence);
    }

    /** In either direction. */
    private static <T> boolean isSorted(List<T> values, Comparator<T> order) {
        return values.equals(values.stream().sorted(order).toList())
                || values.equals(values.stream().sorted(order.reversed()).toList());
    }
}
