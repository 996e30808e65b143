package app.lede.account.ui;

import app.lede.account.AccountNavigation;
import app.lede.account.AuditLog;
import app.lede.base.ui.BrowserTime;
import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was done and seen on this server, for administrators. */
@Route(value = AccountNavigation.LOG, layout = MainLayout.class)
@Menu(title = "Log", order = 91)
@PageTitle("Log · Lede")
@RolesAllowed("ADMINISTRATOR")
class LogView extends Div {
    private static final int DAYS_AT_FIRST = 30;

    private final AuditLog log;
    private final TextField name = new TextField("Name of a learner or an instructor");
    private final DatePicker from = new DatePicker("From");
    private final DatePicker until = new DatePicker("Up to and including");
    private final Div found = new Div();

    LogView(AuditLog log, Clock clock) {
        this.log = log;
        var today = BrowserTime.local(clock.instant()).toLocalDate();
        from.setValue(today.minusDays(DAYS_AT_FIRST));
        until.setValue(today);
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> show());
        from.addValueChangeListener(change -> show());
        until.addValueChangeListener(change -> show());
        var filter = new Div(name, from, until);
        filter.addClassName("lede-form");
        var keeping = ButtonLink.to(AccountNavigation.RETENTION, "Keeping data");
        add(new PageHeader("Log", keeping), filter, found);
        show();
    }

    private void show() {
        found.removeAll();
        var lines = log.find(
                name.getValue(),
                BrowserTime.instant(day(from.getValue(), LocalDate.EPOCH).atStartOfDay()),
                BrowserTime.instant(day(until.getValue(), LocalDate.of(9999, 1, 1))
                        .plusDays(1)
                        .atStartOfDay()));
        var note = new Paragraph(
                lines.isEmpty()
                        ? "Nothing in this time."
                        : lines.size() == AuditLog.SHOWN
                                ? "The last " + AuditLog.SHOWN + " entries: choose a shorter time for earlier ones."
                                : lines.size() + (lines.size() == 1 ? " entry." : " entries."));
        note.addClassName("lede-note");
        note.getElement().setAttribute("role", "status");
        found.add(note);
        if (!lines.isEmpty()) {
            found.add(new LogTable(lines));
        }
    }

    private static LocalDate day(@Nullable LocalDate chosen, LocalDate otherwise) {
        return chosen == null ? otherwise : chosen;
    }
}
