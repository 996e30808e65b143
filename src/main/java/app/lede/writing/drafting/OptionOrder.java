package app.lede.writing.drafting;

import app.lede.item.Numbers;
import app.lede.item.Option;
import app.lede.reading.Times;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The natural order of options: dates and numbers from the least to the greatest, all else by the alphabet. */
final class OptionOrder {
    private OptionOrder() {}

    static List<Option> sorted(List<Option> options) {
        return options.stream().sorted(order(options)).toList();
    }

    private static Comparator<Option> order(List<Option> options) {
        if (options.stream().allMatch(option -> Times.read(option.text()).isPresent())) {
            return Comparator.comparing(
                    option -> Times.read(option.text()).orElseThrow().date());
        }
        if (options.stream().allMatch(option -> Numbers.parse(option.text()).isPresent())) {
            return Comparator.comparing(option -> Numbers.parse(option.text()).orElse(BigDecimal.ZERO));
        }
        return Comparator.comparing(Option::text, String.CASE_INSENSITIVE_ORDER);
    }
}
