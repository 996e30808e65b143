package app.lede.paper.ui;

import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.PathId;
import app.lede.paper.PaperNavigation;
import app.lede.paper.Papers;
import app.lede.writing.Decision;
import app.lede.writing.ItemSets;
import app.lede.writing.WritingNavigation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

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
        var incomplete = content.incomplete();
        add(new PageHeader("Print “" + content.title() + "”"));
        if (content.count(Decision.KEPT) == incomplete.size()) {
            add(new EmptyState(
                    "No question to print",
                    "Keep at least one complete question of the set, then print.",
                    ButtonLink.primary(WritingNavigation.set(setId), "Back to the set")));
            return;
        }
        if (!incomplete.isEmpty()) {
            add(new Paragraph("Left off until it is complete: question "
                    + incomplete.stream().map(String::valueOf).collect(Collectors.joining(", ")) + "."));
        }
        add(
                new PaperPanel(
                        content.title(),
                        (choice, sheets, format, out) -> papers.ofSet(setId, choice, sheets, format, out)),
                new Paragraph(new Anchor(WritingNavigation.set(setId), "Back to the set")));
    }
}
