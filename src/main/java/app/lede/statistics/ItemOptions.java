package app.lede.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Options by thirds.
 *
 * @param options in their order, those nobody chose too; where several may be chosen the counts add up to more than the
 *     learners
 * @param unanswered those who gave no answer
 */
public record ItemOptions(List<OptionFigures> options, OptionFigures unanswered) {
    private static final double FUNCTIONING = 0.05;

    public ItemOptions {
        options = List.copyOf(options);
    }

    static ItemOptions of(Choices choices, Thirds thirds) {
        var options = new ArrayList<OptionFigures>();
        for (int i = 0; i < choices.options().size(); i++) {
            int place = i;
            var option = choices.options().get(i);
            var counted = count(option, choices, thirds, chosen -> chosen.contains(place));
            boolean isUnused = !option.key() && counted.share() != null && counted.share() < FUNCTIONING;
            options.add(isUnused ? counted.withoutUse() : counted);
        }
        return new ItemOptions(options, count(new Choice("No answer", false), choices, thirds, Set::isEmpty));
    }

    private static OptionFigures count(
            Choice option, Choices choices, Thirds thirds, Predicate<Set<Integer>> isCounted) {
        var by = new EnumMap<Third, Integer>(Third.class);
        int all = choices.chosen().size();
        for (int i = 0; i < all; i++) {
            if (isCounted.test(choices.chosen().get(i))) {
                by.merge(thirds.of().get(i), 1, Integer::sum);
            }
        }
        double share = by.values().stream().mapToInt(Integer::intValue).sum() / (double) all;
        return new OptionFigures(
                option.label(),
                option.key(),
                by.getOrDefault(Third.LOWER, 0),
                by.getOrDefault(Third.MIDDLE, 0),
                by.getOrDefault(Third.UPPER, 0),
                Blank.unlessDefined(share),
                false);
    }
}
