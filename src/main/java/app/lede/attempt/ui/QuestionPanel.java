package app.lede.attempt.ui;

import app.lede.attempt.Question;
import app.lede.item.Prompt;
import app.lede.item.Response;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import java.util.function.Consumer;

/** One question: what is asked, where to answer, and whether the answer is kept. */
final class QuestionPanel extends Section {
    private final H2 stem;
    private final SaveState saveState;
    private final Div below = new Div();

    QuestionPanel(Question question, Consumer<Response> given) {
        addClassName("attempt-question");
        stem = new H2(question.prompt().stem());
        stem.addClassName("lede-stem");
        stem.setId("stem-" + UUID.randomUUID());
        stem.getElement().setAttribute("tabindex", "-1");
        var stemId = stem.getId().orElseThrow();
        getElement().setAttribute("aria-labelledby", stemId);
        add(stem);
        if (question.prompt() instanceof Prompt.Choose(var asked, var quote, var options) && quote != null) {
            var words = new HtmlContainer("blockquote");
            words.setText(quote);
            words.addClassName("attempt-quote");
            add(words);
        }
        saveState = new SaveState(question.savedAt());
        below.addClassName("attempt-below");
        below.getElement().setAttribute("tabindex", "-1");
        add(new AnswerField(question, stemId, given), saveState, below);
    }

    SaveState saveState() {
        return saveState;
    }

    /** What stands below the answer: a button to check it, or what was right. */
    void showBelow(Component content) {
        below.removeAll();
        below.add(content);
    }

    /** Moves the keyboard and the screen reader to what is asked. */
    void focusStem() {
        stem.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }

    /** Moves the keyboard and the screen reader to what was right. */
    void focusBelow() {
        below.getElement().executeJs("this.focus()");
    }
}
