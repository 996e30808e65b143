package app.lede.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A question that is answered with a number.
 *
 * @param value the right number
 * @param tolerance how far off still counts, 0 or more, in the same unit
 * @param unit what is counted, shown behind the field; may be empty
 */
public record NumberAnswer(String stem, BigDecimal value, BigDecimal tolerance, String unit) implements ItemContent {

    @Override
    public ItemKind kind() {
        return ItemKind.NUMBER;
    }

    @Override
    public Outcome score(Response response, Marking marking) {
        if (response.isBlank()) {
            return new Outcome.Unanswered();
        }
        return Outcome.of(response instanceof Response.Typed typed
                && (Numbers.parse(withoutUnit(typed.text()))
                                .filter(given -> given.subtract(value).abs().compareTo(tolerance) <= 0)
                                .isPresent()
                        || AnswerText.matches(marking.alsoAccepted(), typed.text())));
    }

    /** The unit is taken away first: "400 m" means metres, not millions, where the unit is m. */
    private String withoutUnit(String text) {
        var given = text.strip();
        for (var words = unit.strip();
                !words.isEmpty();
                words = words.substring(0, Math.max(0, words.lastIndexOf(' ')))) {
            int begin = given.length() - words.length();
            if (begin > 0
                    && given.regionMatches(true, begin, words, 0, words.length())
                    && !Character.isLetter(given.charAt(begin - 1))) {
                return given.substring(0, begin);
            }
        }
        return given;
    }

    @Override
    public Prompt prompt(RandomGenerator random, boolean shuffled) {
        return new Prompt.TypeNumber(stem, unit);
    }

    @Override
    public String keyText() {
        return (Numbers.say(value) + " " + unit).strip();
    }

    @Override
    public String say(Response response) {
        return AnswerText.say(response);
    }

    @Override
    public List<String> problems() {
        var problems = new ArrayList<String>();
        Problems.requireStem(stem, problems);
        if (tolerance.signum() < 0) {
            problems.add("The tolerance must be 0 or more.");
        }
        return problems;
    }
}
