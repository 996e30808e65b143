package app.lede.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.util.UUID;

/** A part of a page under a heading of its own ({@code h2}), which names it for screen readers too. */
public final class Section extends com.vaadin.flow.component.html.Section {
    private final H2 title;

    public Section(String heading, Component... content) {
        addClassName("lede-section");
        title = new H2(heading);
        title.setId("section-" + UUID.randomUUID());
        getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        add(title);
        add(content);
    }

    /** Changes the words of the heading. */
    public void setHeading(String heading) {
        title.setText(heading);
    }
}
