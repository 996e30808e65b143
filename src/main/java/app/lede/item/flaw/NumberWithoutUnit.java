package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.NumberAnswer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number is asked for and nothing says in which unit.
 *
 * <p>Wrong: "How wide is Dimorphos?" without a unit. Right: the same with the unit "metres", or "How many metres wide is
 * Dimorphos?"
 *
 * <p>Source: Haladyna 14; News: numbers keep their unit.
 */
final class NumberWithoutUnit implements FlawRule {
    private static final Pattern MEASURED = Pattern.compile(
            "(?i).*\\b(?:how (?:much|long|far|tall|fast|big|heavy|high|wide|deep|large|hot|cold|expensive)|(?:what|which) (?:was the |is the |were the |are the )?(?:\\p{L}+ ){0,2}(?:speed|distance|length|height|width|depth|price|cost|costs|temperature|weight|mass|area|size|diameter|duration|share|value|sum|amount))\\b.*");
    private static final Pattern UNIT_NAMED = Pattern.compile(
            "(?i).*(?:%|[$€£]|\\bper ?cent\\b|\\bpercentage\\b|\\bdegrees?\\b|\\b(?:in|how many) \\p{L}*(?:met(?:re|er)s?|miles?|feet|inches|grams?|grammes?|tons?|tonnes?|pounds?|lit(?:re|er)s?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|dollars?|euros?|kuna|yen|yuan|roubles?|rubles?|rupees?|francs?|hectares?|acres?|millions?|billions?|watts?|volts?|celsius|fahrenheit|people|points)\\b).*");

    @Override
    public String id() {
        return "number-without-unit";
    }

    @Override
    public List<Flaw> find(Item item) {
        return item.content() instanceof NumberAnswer number
                        && number.unit().isBlank()
                        && MEASURED.matcher(number.stem()).matches()
                        && !UNIT_NAMED.matcher(number.stem()).matches()
                ? warn(
                        new Flaw.Place.Answer(),
                        "Nothing says in which unit the number is to be given. Fill in the unit, or name it in the question.")
                : none();
    }
}
