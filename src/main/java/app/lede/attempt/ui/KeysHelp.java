package app.lede.attempt.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Which keys there are, and how to turn them off: single letters get in the way of some who speak to their computer. */
final class KeysHelp extends NativeDetails {

    /** The box is ticked by the browser, from what it remembers. */
    @Tag("lede-shortcuts-switch")
    private static final class Switch extends HtmlContainer {
        Switch() {
            var box = new Element("input").setAttribute("type", "checkbox").setAttribute("data-shortcuts", true);
            var label = new HtmlContainer("label", new Span("Use these keys on this device"));
            label.getElement().insertChild(0, box);
            add(label);
        }
    }

    KeysHelp() {
        super("Keys");
        addClassName("attempt-keys");
        var keys = new DescriptionList();
        keys.add(
                new DescriptionList.Term("1 to 9, A to D"),
                new DescriptionList.Description("choose an option, or take it back where several can be right"));
        keys.add(new DescriptionList.Term("N"), new DescriptionList.Description("next question"));
        keys.add(new DescriptionList.Term("P"), new DescriptionList.Description("previous question"));
        keys.add(new DescriptionList.Term("F"), new DescriptionList.Description("come back to this question, or not"));
        keys.add(new DescriptionList.Term("T"), new DescriptionList.Description("say how much time is left"));
        setContent(new Div(keys, new Switch()));
    }
}
