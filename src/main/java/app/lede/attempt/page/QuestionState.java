package app.lede.attempt.page;

import app.lede.attempt.OutcomeMark;
import app.lede.attempt.Question;
import java.util.Locale;

/** How a question stands, as the strip and the overview tell it: a sign for the eye, words for everybody. */
record QuestionState(String sign, String words) {
    static QuestionState of(Question question) {
        var feedback = question.feedback();
        if (feedback != null) {
            return new QuestionState(
                    OutcomeMark.sign(feedback.outcome()),
                    OutcomeMark.words(feedback.outcome()).toLowerCase(Locale.ROOT));
        }
        return question.isAnswered() ? new QuestionState("●", "answered") : new QuestionState("", "blank");
    }
}
