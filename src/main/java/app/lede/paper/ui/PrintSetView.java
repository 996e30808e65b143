package app.lede.paper.ui;

import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.PathId;
import app.lede.paper.PaperNavigation;
import app.lede.paper.Papers;
import app.lede.writing.Decision;
import app.lede.writing.ItemSets;
import app.lede.writing.SetContent;
import app.lede.writing.WritingNavigation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** Prints a set. */
@Route(value = PaperNavigation.SET + "/:setId", layout = MainLayout.class)
@PageTitle("Print · Lede")
@RolesAllowed("INSTRUCTOR")
class PrintSetView extends Div implements BeforeEnterObserver {
    private final transient ItemSets sets;
    private final transient Papers papers;

    PrintSetView(ItemSets sets, Papers papers) {
        this.sets = sets;
        this.papers = papers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var setId = PathId.of(event, "setId");
        var content = sets.get(setId).content();
        var back = new Anchor(WritingNavigation.set(setId), "Back to the set");
        var incomplete = incomplete(content);
        add(new PageHeader("Print “" + content.title() + "”"));
        if (content.count(Decision.KEPT) == incomplete.size()) {
            back.addClassNames("lede-button", "lede-button-primary");
            add(new EmptyState(
                    "No question to print", "Keep at least one complete question of the set, then print.", back));
            return;
        }
        if (!incomplete.isEmpty()) {
            add(new Paragraph("Left off until it is complete: question " + String.join(", ", incomplete) + "."));
        }
        add(
                new PaperPanel(
                        content.title(),
                        (choice, sheets, format, out) -> papers.ofSet(setId, choice, sheets, format, out)),
                new Paragraph(back));
    }

    /** The numbers of kept questions that cannot be asked yet. */
    private static List<String> incomplete(SetContent content) {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < content.items().size(); i++) {
            var written = content.items().get(i);
            if (written.is(Decision.KEPT) && !written.item().problems().isEmpty()) {
                numbers.add(String.valueOf(i + 1));
            }
        }
        return numbers;
    }
}
