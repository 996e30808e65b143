package app.lede.attempt.page;

import app.lede.attempt.OutcomeKind;
import app.lede.attempt.OutcomeMark;
import app.lede.attempt.Question;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a question stands, as the strip and the overview tell it: a sign for the eye, words for everybody. */
record QuestionState(String sign, String words) {
    static QuestionState of(Question question) {
        var feedback = question.feedback();
        if (feedback != null && question.isSettled()) {
            return settled(feedback.outcome());
        }
        return question.isAnswered() ? new QuestionState("●", "answered") : new QuestionState("", "blank");
    }

    /** @param outcome null where the quiz does not tell it */
    static QuestionState settled(@Nullable OutcomeKind outcome) {
        return outcome == null
                ? new QuestionState("●", "checked")
                : new QuestionState(
                        OutcomeMark.sign(outcome), OutcomeMark.words(outcome).toLowerCase(Locale.ROOT));
    }
}
