package app.lede.classroom.ui;

import app.lede.account.AccountNavigation;
import app.lede.account.LearnerLink;
import app.lede.base.ui.BrowserTime;
import app.lede.table.TableCell;
import app.lede.table.TableFormat;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The links of invited learners, shown once: to be downloaded or printed, and handed out. */
final class LinksPanel extends Div {
    private static final List<String> COLUMNS = List.of("Name", "Sign-in name", "Link");

    private record Line(String name, String signInName, String address) {}

    LinksPanel(List<LearnerLink> links) {
        // The address is known now, while the request of this page is; not when the file is fetched.
        var lines = links.stream()
                .map(one -> new Line(
                        one.name(),
                        one.signInName(),
                        JoinAddress.full(AccountNavigation.invitation(one.link().secret()))))
                .toList();
        var until = links.isEmpty()
                ? ""
                : BrowserTime.moment(links.getFirst().link().expiresAt());
        add(new Paragraph(
                "Give each learner the link of their own. With it they choose a password; it works once, until " + until
                        + ". Lede cannot show these links again, but it can make new ones."));
        var downloads = new Div();
        downloads.addClassName("lede-actions");
        for (var format : TableFormat.values()) {
            var link = TableDownload.link(
                    "Download the links as " + format.name(), "links", format, out -> write(format, lines, out));
            link.addClassName("lede-button");
            downloads.add(link);
        }
        add(downloads);
        var table = new RosterTable("Links of invited learners", COLUMNS);
        lines.forEach(line -> table.addRow(line.name(), line.signInName(), line.address()));
        add(table);
        if (table.left() > 0) {
            add(new Paragraph("And " + table.left() + " more: they stand in the file."));
        }
    }

    private static void write(TableFormat format, List<Line> lines, OutputStream out) throws IOException {
        try (var table = format.write(out, "Links")) {
            table.head(COLUMNS);
            for (var line : lines) {
                table.row(List.of(
                        TableCell.text(line.name()),
                        TableCell.text(line.signInName()),
                        TableCell.text(line.address())));
            }
        }
    }
}
