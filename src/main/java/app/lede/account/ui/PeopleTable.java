package app.lede.account.ui;

import app.lede.account.Account;
import app.lede.base.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** People in rows, with what an administrator can do for each. */
class PeopleTable extends Div {
    PeopleTable(
            String name,
            List<Account> accounts,
            Consumer<Account> help,
            Consumer<Account> turn,
            Consumer<Account> data) {
        addClassName("lede-scroll");
        var table = new NativeTable();
        table.addClassName("account-people");
        table.getElement().setAttribute("aria-label", name);
        var head = new NativeTableRow();
        List.of("Name", "Signs in as", "Is", "").forEach(title -> head.add(heading(title, "col")));
        table.getHead().add(head);
        accounts.forEach(account -> table.getBody().add(row(account, help, turn, data)));
        add(table);
    }

    private static NativeTableRow row(
            Account account, Consumer<Account> help, Consumer<Account> turn, Consumer<Account> data) {
        var who = heading(account.displayName(), "row");
        if (account.disabled()) {
            var tag = new Span("Shut out");
            tag.addClassName("lede-tag");
            who.add(new Span(" "), tag);
        }
        var reset = new Button("New password…", click -> help.accept(account));
        reset.setAriaLabel("New password for " + account.displayName());
        var lock = new Button(account.disabled() ? "Let in again" : "Shut out", click -> turn.accept(account));
        lock.setAriaLabel((account.disabled() ? "Let in again: " : "Shut out: ") + account.displayName());
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        lock.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var kept = new Button("Data…", click -> data.accept(account));
        kept.setAriaLabel("Data of " + account.displayName());
        kept.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var actions = new NativeTableCell(reset, lock, kept);
        actions.addClassName("account-row-actions");
        return new NativeTableRow(
                who, new NativeTableCell(account.signInName()), new NativeTableCell(roles(account)), actions);
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static String roles(Account account) {
        return account.roles().stream().sorted().map(PeopleTable::word).collect(Collectors.joining(", "));
    }

    private static String word(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "Administrator";
            case INSTRUCTOR -> "Instructor";
            case LEARNER -> "Learner";
        };
    }
}
