package app.lede.results.ui;

import app.lede.account.AccountNavigation;
import app.lede.account.Audit;
import app.lede.account.LogLine;
import app.lede.base.ui.BrowserTime;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.results.Openings;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;

/** Who saw a learner's results, for the learner. */
@Route(value = AccountNavigation.WHO_SAW, layout = MainLayout.class)
@PageTitle("Who saw your results · Lede")
@RolesAllowed("LEARNER")
class WhoSawView extends Div {
    WhoSawView(Openings openings) {
        var back = new Paragraph(new Anchor(AccountNavigation.account(), "Your account"));
        back.addClassName("lede-kicker");
        add(
                back,
                new PageHeader("Who saw your results"),
                new Paragraph(
                        "Instructors see the scores of their whole class while they look at it. Here is who opened"
                                + " your page or one of your attempts, and who took results out of Lede as a file."));
        var lines = openings.ofMine();
        if (lines.isEmpty()) {
            add(new Paragraph("Nobody yet."));
            return;
        }
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(words(line))));
        add(list);
    }

    private static String words(LogLine line) {
        var did = switch (Audit.Action.valueOf(line.action())) {
            case LEARNER_OPENED -> "opened your page";
            case ATTEMPT_OPENED -> "opened one of your attempts";
            case SCORES_DOWNLOADED -> "took scores of the class out as a file";
            case RESPONSES_DOWNLOADED -> "took responses of the class out as a file";
            case REPORT_DOWNLOADED -> "took a report out as a file";
            case DATA_EXPORTED -> "took out everything kept about you";
            default -> line.words();
        };
        return BrowserTime.moment(line.at()) + ": " + Objects.requireNonNullElse(line.who(), "Somebody") + " " + did
                + (line.detail().isEmpty() ? "" : " (" + line.detail() + ")") + ".";
    }
}
