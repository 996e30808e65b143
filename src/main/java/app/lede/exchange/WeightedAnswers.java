package app.lede.exchange;

import app.lede.item.Item;
import app.lede.item.ItemKind;
import app.lede.item.MultipleChoice;
import app.lede.item.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What answers with weights, as Moodle's formats have them, come to where an answer is right or wrong. */
final class WeightedAnswers {
    private WeightedAnswers() {}

    /** Most keys that a weight of Moodle's formats can be shared between: it knows no smaller share than a twentieth. */
    static final int MOST_KEYS = 10;

    /** What each key gives where {@code keys} share the marks, as Moodle writes it: 33.33333. */
    static BigDecimal share(int keys) {
        return Answer.FULL
                .divide(BigDecimal.valueOf(keys), 5, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** Why the weights of an item's keys cannot be told. */
    static Optional<String> whyNot(Item item) {
        return item.content() instanceof MultipleChoice choice
                        && choice.options().stream().filter(Option::key).count() > MOST_KEYS
                ? Optional.of("Moodle has no weights for more than " + MOST_KEYS + " right options.")
                : Optional.empty();
    }

    /** Whether a question that lets several answers be chosen has several that are right, or once had. */
    static boolean isSeveral(List<Answer> answers, Question question) {
        return question.extras().kind() == ItemKind.MULTIPLE_CHOICE
                || answers.stream()
                                .filter(answer -> answer.percent().signum() > 0)
                                .count()
                        > 1;
    }

    /** Each that gives marks is a key, the rest are distractors. */
    static List<Contents.Choice> severalKeys(List<Answer> answers, Question question) throws Unreadable {
        var keys =
                answers.stream().filter(answer -> answer.percent().signum() > 0).toList();
        if (keys.isEmpty()) {
            throw new Unreadable("No answer gives marks.");
        }
        var share = share(keys.size());
        boolean isAsHere = answers.stream()
                .allMatch(answer -> isNear(answer.percent(), keys.contains(answer) ? share : share.negate()));
        if (!isAsHere) {
            question.note("Weights are not kept: each right option counts as much, each wrong one takes as much away.");
        }
        answers.forEach(answer -> question.answerFeedback(answer.feedback(), false));
        return answers.stream()
                .map(answer ->
                        new Contents.Choice(answer.text(), answer.percent().signum() > 0))
                .toList();
    }

    private static boolean isNear(BigDecimal percent, BigDecimal share) {
        return percent.subtract(share).abs().compareTo(new BigDecimal("0.01")) < 0;
    }

    /** One key, the rest distractors. */
    static List<Contents.Choice> choices(List<Answer> answers, Question question) throws Unreadable {
        long right = answers.stream().filter(Answer::isRight).count();
        if (right != 1) {
            boolean isShared = right == 0 && answers.stream().anyMatch(Answer::isPartlyRight);
            throw new Unreadable(
                    right > 1 || isShared
                            ? "Several answers give marks, but only one may be chosen: such questions cannot be kept."
                            : "No answer gives full marks.");
        }
        tell(answers, question);
        return answers.stream()
                .map(answer -> new Contents.Choice(answer.text(), answer.isRight()))
                .toList();
    }

    /** The answers that give full marks. */
    static List<String> accepted(List<Answer> answers, Question question) throws Unreadable {
        var right = answers.stream()
                .filter(Answer::isRight)
                .map(Answer::text)
                .filter(text -> !Wildcards.isIn(text))
                .map(text -> Wildcards.unescape(text).strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        if (right.isEmpty()) {
            throw new Unreadable(
                    answers.stream().anyMatch(Answer::isRight)
                            ? "Only answers with a wildcard (*) are right: these cannot be kept."
                            : "No answer gives full marks.");
        }
        if (answers.stream().anyMatch(answer -> answer.isRight() && Wildcards.isIn(answer.text()))) {
            question.note("Answers with a wildcard (*) are not kept.");
        }
        tell(answers, question);
        return right;
    }

    /** The one answer that gives full marks. */
    static Answer only(List<Answer> answers, Question question) throws Unreadable {
        var right = answers.stream().filter(Answer::isRight).toList();
        if (right.size() != 1) {
            throw new Unreadable(
                    right.isEmpty()
                            ? "No answer gives full marks."
                            : "Several numbers are right: only one, with a tolerance, can be kept.");
        }
        tell(answers, question);
        return right.getFirst();
    }

    private static void tell(List<Answer> answers, Question question) {
        if (answers.stream()
                .anyMatch(answer -> answer.isPartlyRight() || answer.percent().signum() < 0)) {
            question.note("Weights between right and wrong, or below nothing, are not kept.");
        }
        answers.forEach(answer -> question.answerFeedback(answer.feedback(), answer.isRight()));
    }
}
