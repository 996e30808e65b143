package app.lede.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The title of a page (its only {@code h1}) and what can be done on it. */
public final class PageHeader extends Header {
    private final H1 title;

    public PageHeader(String title, Component... actions) {
        this.title = new H1(title);
        addClassName("lede-page-header");
        add(this.title);
        if (actions.length > 0) {
            var bar = new Div(actions);
            bar.addClassName("lede-actions");
            add(bar);
        }
    }

    /** Changes the words of the title. */
    public void setPageTitle(String text) {
        title.setText(text);
    }
}
