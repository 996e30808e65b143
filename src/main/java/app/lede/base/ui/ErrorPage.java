package app.lede.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;

/** What is common to pages that say what went wrong and what can be done. */
@ParentLayout(MainLayout.class)
abstract class ErrorPage extends Div implements HasDynamicTitle {
    private String title = "";

    ErrorPage() {
        addClassName("lede-narrow");
    }

    final void show(String heading, String text, Component... more) {
        title = heading;
        removeAll();
        add(new H1(heading), new Paragraph(text));
        add(more);
        var home = ButtonLink.to("", "To the first page");
        add(new Div(home));
    }

    @Override
    public String getPageTitle() {
        return title + " · Lede";
    }
}
