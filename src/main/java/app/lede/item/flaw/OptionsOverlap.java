package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.ArrayList;
import java.util.List;

/**
 * Two amounts or dates overlap, so that one answer fits both.
 *
 * <p>Wrong: "10 to 20 percent" beside "20 to 30 percent"; "more than 100" beside "more than 400"; "September 2021" beside
 * "13 September 2021". Right: "10 to 19 percent" beside "20 to 29 percent"; "More than how many people …?" with "100"
 * beside "400".
 *
 * <p>Source: Haladyna 22, "choices should not be overlapping".
 */
final class OptionsOverlap implements ChoiceRule {
    @Override
    public String id() {
        return "options-overlap";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < choice.options().size(); i++) {
            for (int j = i + 1; j < choice.options().size(); j++) {
                flaws.addAll(compare(choice.options().get(i), choice.options().get(j), j));
            }
        }
        return flaws.isEmpty() ? none() : List.of(flaws.getFirst());
    }

    private List<Flaw> compare(String one, String other, int index) {
        var measure = Measure.read(one);
        var otherMeasure = Measure.read(other);
        var date = Dates.whole(one);
        var otherDate = Dates.whole(other);
        if (date.isPresent() && otherDate.isPresent()) {
            return date.get().grain() != otherDate.get().grain() && date.get().overlaps(otherDate.get())
                    ? warn(option(index), overlapping(one))
                    : none();
        }
        if (measure.isEmpty() || otherMeasure.isEmpty() || !measure.get().overlaps(otherMeasure.get())) {
            return none();
        }
        if (isOpen(measure.get()) && isOpen(otherMeasure.get())) {
            return hint(
                    option(index),
                    "What fits “" + one
                            + "” can fit this option too. Move “more than” or “fewer than” into the question and leave the plain numbers here.");
        }
        return measure.get().range() || otherMeasure.get().range() ? warn(option(index), overlapping(one)) : none();
    }

    private static boolean isOpen(Measure measure) {
        return Double.isInfinite(measure.low()) || Double.isInfinite(measure.high());
    }

    private static String overlapping(String one) {
        return "This option overlaps with “" + one
                + "”: one answer can fit both. Set the limits so that they do not meet.";
    }
}
