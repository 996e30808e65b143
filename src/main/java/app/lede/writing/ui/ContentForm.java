package app.lede.writing.ui;

import app.lede.base.Refusal;
import app.lede.item.ClaimOrFact;
import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The fields of one kind of item. */
abstract class ContentForm extends Div {

    /** So long after the last keystroke what was typed is sent. */
    static final int SENT_MILLIS = 350;

    ContentForm() {
        addClassName("writing-form");
    }

    /** Has what is typed sent after a short pause, so that advice and preview keep up with it. */
    static <F extends HasValueChangeMode> F sentWhileTyped(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SENT_MILLIS);
        return field;
    }

    /**
     * What the fields say now; it may be incomplete.
     *
     * @throws Refusal if a field cannot be read at all, such as a number that is none
     */
    abstract ItemContent read();

    static ContentForm of(ItemContent content) {
        return switch (content) {
            case SingleChoice choice -> new SingleChoiceForm(choice);
            case MultipleChoice choice -> new MultipleChoiceForm(choice);
            case TrueFalse statement -> new TrueFalseForm(statement);
            case TypedAnswer typed -> new TypedAnswerForm(typed);
            case NumberAnswer number -> new NumberAnswerForm(number);
            case Gap gap -> new GapForm(gap);
            case TimeOrder order -> new TimeOrderForm(order);
            case Matching matching -> new MatchingForm(matching);
            case WhoSaidIt quote -> new WhoSaidItForm(quote);
            case ClaimOrFact statement -> new ClaimOrFactForm(statement);
        };
    }

    static TextArea area(String label, String value) {
        var area = new TextArea(label);
        area.setValue(value);
        area.setMinRows(2);
        return sentWhileTyped(area);
    }

    static TextField field(String label, String value) {
        var field = new TextField(label);
        field.setValue(value);
        return sentWhileTyped(field);
    }
}
