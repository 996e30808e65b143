package app.lede.attempt.ui;

import app.lede.attempt.OutcomeMark;
import app.lede.attempt.Question;
import app.lede.attempt.Sitting;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** All questions of the attempt by number, each with its state in a sign and in words. */
final class QuestionStrip extends Nav {
    private final List<NativeButton> buttons = new ArrayList<>();
    private final List<Span> signs = new ArrayList<>();

    /** @param goTo told the index of the question that is wanted, from 0 */
    QuestionStrip(int questions, IntConsumer goTo) {
        addClassName("attempt-strip");
        setAriaLabel("Questions");
        var list = new OrderedList();
        for (int i = 0; i < questions; i++) {
            int index = i;
            var sign = new Span();
            sign.addClassName("attempt-strip-sign");
            var button = new NativeButton("", click -> goTo.accept(index));
            button.add(new Span(String.valueOf(i + 1)), sign);
            button.getElement().setAttribute("type", "button");
            signs.add(sign);
            buttons.add(button);
            list.add(new ListItem(button));
        }
        add(list);
    }

    void show(Sitting sitting) {
        sitting.questions().forEach(question -> {
            int index = question.number() - 1;
            setState(index, sign(question), words(question));
            var element = buttons.get(index).getElement();
            if (index == sitting.position()) {
                element.setAttribute("aria-current", "step");
            } else {
                element.removeAttribute("aria-current");
            }
        });
    }

    /** After a save, without looking everything up again. */
    void setAnswered(int index, boolean answered) {
        setState(index, answered ? "●" : "", answered ? "answered" : "blank");
    }

    private void setState(int index, String sign, String words) {
        signs.get(index).setText(sign);
        buttons.get(index).setAriaLabel("Question " + (index + 1) + ", " + words);
        buttons.get(index).getElement().setAttribute("data-state", words);
    }

    private static String sign(Question question) {
        var feedback = question.feedback();
        if (feedback != null) {
            return OutcomeMark.sign(feedback.outcome());
        }
        return question.isAnswered() ? "●" : "";
    }

    private static String words(Question question) {
        var feedback = question.feedback();
        if (feedback != null) {
            return OutcomeMark.words(feedback.outcome()).toLowerCase(Locale.ROOT);
        }
        return question.isAnswered() ? "answered" : "blank";
    }
}
