package app.lede.item;

import app.lede.item.AnswerWord.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When a typed answer is right though it is not written as an accepted one. What follows is all that is forgiven; the
 * instructor can list other ways to write an answer, before and after. {@code docs/answers.md} says it for instructors.
 *
 * <ol>
 *   <li>Case, accents, punctuation, spaces and hyphens: "bashar al assad", "Erdogan", "airbase" for "air base", "US" for
 *       "U.S.". Spaces between or within numbers are no such spaces.
 *   <li>"the", "a" and "an"; "in", "at" and "on" in front.
 *   <li>Numbers however they are written: "twenty-one" for "21", "400k" for "400,000", "3rd" for "third". Signs for what
 *       is counted, "$" for "dollars", "%" for "per cent"; and these may be missing, but never be others.
 *   <li>Dates however they are written, if they can be read in one way: see {@link WrittenDate}.
 *   <li>British for American spelling: {@code content/wordlists/spellings.txt}.
 *   <li>Slips of the keyboard: see {@link Slips}. At most two in an answer. None in numbers, in short words and in words
 *       that deny; none that makes another word or name that is known or stands in the article or the question.
 * </ol>
 *
 * <p>Digits are never forgiven: answers whose numbers differ in value or order are different answers. Where the rules
 * doubt they refuse, because a refused answer shows on the instructor's report and can be accepted there for everybody
 * who gave it, while nobody ever sees that a wrong one was let pass.
 */
final class AnswerRules {
    /** Slips in one answer. */
    private static final int MOST_SLIPS = 2;

    private final String context;
    private @Nullable AnswerContext words;

    /** @param context the article and the question, whose words exist */
    AnswerRules(String context) {
        this.context = context;
    }

    boolean isAnyOf(List<String> accepted, String typed) {
        return accepted.stream().filter(Predicate.not(String::isBlank)).anyMatch(answer -> is(answer, typed));
    }

    private boolean is(String accepted, String typed) {
        if (accepted.strip().equals(typed.strip())) {
            return true;
        }
        var right = AnswerWords.of(accepted);
        var given = AnswerWords.of(typed);
        if (right.isEmpty() || given.isEmpty()) {
            return false;
        }
        var date = WrittenDate.of(accepted);
        if (date.isPresent()) {
            var other = WrittenDate.of(typed);
            if (other.isPresent()) {
                return date.equals(other);
            }
        }
        return isSame(right, given) || isJoined(right, given) || isSlip(right, given);
    }

    private static boolean isSame(List<AnswerWord> right, List<AnswerWord> given) {
        return isSaid(right, given)
                || countedNumber(right)
                        .filter(number -> isSaid(List.of(number), given))
                        .isPresent()
                || countedNumber(given)
                        .filter(number -> isSaid(right, List.of(number)))
                        .isPresent();
    }

    private static boolean isSaid(List<AnswerWord> right, List<AnswerWord> given) {
        return right.size() == given.size() && indices(right, i -> right.get(i).says(given.get(i)));
    }

    /** The number of an answer that is a number and its unit. */
    private static Optional<AnswerWord> countedNumber(List<AnswerWord> words) {
        return words.size() == 2
                        && words.getFirst().kind() == Kind.NUMBER
                        && words.getLast().kind() == Kind.UNIT
                ? Optional.of(words.getFirst())
                : Optional.empty();
    }

    /** "air base" and "airbase"; but "not able" is not "notable". */
    private static boolean isJoined(List<AnswerWord> right, List<AnswerWord> given) {
        return right.size() != given.size()
                && isWordsOnly(right)
                && isWordsOnly(given)
                && joined(right).equals(joined(given));
    }

    private static boolean isWordsOnly(List<AnswerWord> words) {
        return words.stream()
                .allMatch(word -> word.kind() == Kind.WORD && !word.text().matches("no|not|non|un"));
    }

    private static String joined(List<AnswerWord> words) {
        return String.join("", words.stream().map(AnswerWord::text).toList());
    }

    private boolean isSlip(List<AnswerWord> right, List<AnswerWord> given) {
        if (right.size() != given.size()) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < right.size(); i++) {
            var word = right.get(i);
            var other = given.get(i);
            if (!word.says(other)) {
                if (word.kind() != Kind.WORD || other.kind() != Kind.WORD) {
                    return false;
                }
                int more = Slips.between(word, other.text(), this::words);
                if (more < 0) {
                    return false;
                }
                slips += more;
            }
        }
        return slips <= MOST_SLIPS;
    }

    /** Taken apart only when an answer may have a slip in it: most have none, or are another answer altogether. */
    private AnswerContext words() {
        var known = words;
        if (known == null) {
            known = AnswerContext.of(context);
            words = known;
        }
        return known;
    }

    private static boolean indices(List<AnswerWord> words, IntPredicate holds) {
        return IntStream.range(0, words.size()).allMatch(holds);
    }
}
