package app.lede.exchange;

import java.util.List;

/** What answers with weights, as Moodle's formats have them, come to where an answer is right or wrong. */
final class WeightedAnswers {
    private WeightedAnswers() {}

    /** One key, the rest distractors. */
    static List<Contents.Choice> choices(List<Answer> answers, Question question) throws Unreadable {
        long right = answers.stream().filter(Answer::isRight).count();
        if (right != 1) {
            boolean isShared = right == 0 && answers.stream().anyMatch(Answer::isPartlyRight);
            throw new Unreadable(
                    right > 1 || isShared
                            ? "Several answers are right: only questions with one right option can be kept."
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
