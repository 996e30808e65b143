package app.lede.account.ui;

import app.lede.account.LogLine;
import app.lede.base.ui.BrowserTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Objects;

/** Entries of the audit log in rows. */
class LogTable extends Div {
    LogTable(List<LogLine> lines) {
        addClassName("lede-scroll");
        var table = new NativeTable();
        table.addClassName("account-people");
        table.getElement().setAttribute("aria-label", "Log");
        var head = new NativeTableRow();
        List.of("When", "Who", "What", "About", "More").forEach(title -> {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        lines.forEach(line -> table.getBody()
                .add(new NativeTableRow(
                        new NativeTableCell(BrowserTime.moment(line.at())),
                        new NativeTableCell(Objects.requireNonNullElse(line.who(), "")),
                        new NativeTableCell(line.words()),
                        new NativeTableCell(Objects.requireNonNullElse(line.about(), "")),
                        new NativeTableCell(line.detail()))));
        add(table);
    }
}
