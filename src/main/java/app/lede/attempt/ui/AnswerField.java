package app.lede.attempt.ui;

import app.lede.attempt.Question;
import app.lede.item.Prompt;
import app.lede.item.Response;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** Where a question is answered: the form depends on its kind, what it gives is a {@link Response}. */
final class AnswerField extends Div {

    /**
     * @param labelId the id of the element that asks the question
     * @param given told of every change, already as a response
     */
    AnswerField(Question question, String labelId, Consumer<Response> given) {
        addClassName("attempt-answer");
        getElement().setAttribute("data-answer", true);
        var before = question.given();
        add(
                switch (question.prompt()) {
                    case Prompt.Choose choose -> new ChoiceField(choose, before, labelId, given);
                    case Prompt.ChooseAll choose -> new ChoicesField(choose, before, labelId, given);
                    case Prompt.Type type -> new TypedField(before, labelId, given);
                    case Prompt.TypeNumber number -> new NumberField(number, before, labelId, given);
                    case Prompt.Fill fill -> new GapField(fill, before, given);
                    case Prompt.Arrange arrange -> new OrderField(arrange, before, labelId, given);
                    case Prompt.Match match -> new MatchField(match, before, labelId, given);
                });
        setEnabled(question.feedback() == null);
    }
}
