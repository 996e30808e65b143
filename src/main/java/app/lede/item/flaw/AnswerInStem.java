package app.lede.item.flaw;

import app.lede.item.ClaimOrFact;
import app.lede.item.Flaw;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Numbers;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The right answer stands in the stem.
 *
 * <p>Wrong: "Where is Paris's cathedral of Notre-Dame, which burned in Paris?" answered "Paris"; "How many of the 32 teams took
 * part?" answered 32. Right: "In which city is Notre-Dame?" Not meant: "Who won, Argentina or France?"
 *
 * <p>Source: Haladyna 28b and 28d; News: a name in the stem is no answer.
 */
final class AnswerInStem implements FlawRule {
    private static final Pattern OFFERS = Pattern.compile("(?i)\\b(?:or|between)\\b");

    /** Shorter answers stand in a text by chance. Our choice. */
    private static final int FEWEST_LETTERS = 3;

    @Override
    public String id() {
        return "answer-in-stem";
    }

    @Override
    public List<Flaw> find(Item item) {
        boolean stands = switch (item.content()) {
            case SingleChoice _ -> Choice.of(item).filter(AnswerInStem::onlyKey).isPresent();
            case TypedAnswer typed -> !OFFERS.matcher(typed.stem()).find() && anyStands(typed.stem(), typed.accepted());
            case Gap gap -> anyStands(gap.before() + " . " + gap.after(), gap.accepted());
            case NumberAnswer number -> stands(number.stem(), number.value());
            case MultipleChoice _, WhoSaidIt _, TrueFalse _, ClaimOrFact _, TimeOrder _, Matching _ -> false;
        };
        return stands
                ? warn(
                        new Flaw.Place.Stem(),
                        "The answer stands in the question: learners only have to copy it. Leave it out, or ask for something else.")
                : none();
    }

    private static boolean onlyKey(Choice choice) {
        return !OFFERS.matcher(choice.stem()).find()
                && anyStands(choice.stem(), List.of(choice.keyText()))
                && choice.distractors().stream().noneMatch(option -> Words.holds(choice.stem(), option));
    }

    private static boolean anyStands(String stem, List<String> accepted) {
        return accepted.stream()
                .filter(answer ->
                        answer.chars().filter(Character::isLetterOrDigit).count() >= FEWEST_LETTERS)
                .anyMatch(answer -> Words.holds(stem, answer));
    }

    private static boolean stands(String stem, BigDecimal value) {
        return Words.asWritten(stem).stream()
                .filter(word -> Character.isDigit(word.codePointAt(0)))
                .flatMap(word -> Numbers.parse(word).stream())
                .anyMatch(number -> number.compareTo(value) == 0);
    }
}
