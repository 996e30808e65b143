package app.lede.account.ui;

import app.lede.account.Account;
import app.lede.account.FormerPeople;
import app.lede.account.PersonalExports;
import app.lede.base.Erasure;
import app.lede.base.Refusal;
import app.lede.base.Role;
import app.lede.base.ui.Notices;
import app.lede.base.ui.Problem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;

/** What an administrator does on a person's request: hands out what is kept, or has it forgotten. */
final class PersonalDataDialog extends Dialog {
    private final transient FormerPeople former;
    private final transient Account account;
    private final transient Runnable whenGone;
    private final RadioButtonGroup<Erasure.Extent> extent = new RadioButtonGroup<>("How much is forgotten");
    private final Div preview = new Div();
    private final TextField name = new TextField("Type the name to go on");
    private final Problem problem = new Problem();
    private final Button erase = new Button("Forget this person for good", click -> erase());

    PersonalDataDialog(Account account, PersonalExports exports, FormerPeople former, Runnable whenGone) {
        this.account = account;
        this.former = former;
        this.whenGone = whenGone;
        setHeaderTitle("Data of " + account.displayName());
        setWidth("min(40rem, 100%)");
        extent.setItems(Erasure.Extent.values());
        extent.setItemLabelGenerator(PersonalDataDialog::words);
        extent.setValue(Erasure.Extent.PSEUDONYMISE);
        // Staff have classes and sets that others use: of them only the name can go.
        extent.setVisible(account.roles().stream().allMatch(Role.LEARNER::equals));
        extent.addValueChangeListener(change -> show());
        name.setHelperText(account.displayName());
        name.setWidthFull();
        erase.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_PRIMARY);
        preview.getElement().setAttribute("aria-live", "polite");
        var personId = account.id();
        add(
                new Paragraph(PersonalDownload.link(
                        "Download everything kept about this person (ZIP)", out -> exports.of(personId, out))),
                new H3("Forget this person"),
                extent,
                preview,
                new Paragraph("This cannot be taken back. Backups made before still have the data until they are"
                        + " deleted."),
                name,
                problem);
        getFooter().add(new Button("Close", click -> close()), erase);
        show();
    }

    static String words(Erasure.Extent extent) {
        return switch (extent) {
            case PSEUDONYMISE -> "Take the name away, keep scores under a number";
            case ERASE -> "Delete everything, scores too";
        };
    }

    private void show() {
        preview.removeAll();
        problem.clear();
        try {
            var list = new UnorderedList();
            former.preview(account.id(), extent.getValue()).forEach(line -> list.add(new ListItem(line.say())));
            preview.add(list);
            erase.setEnabled(true);
        } catch (Refusal refusal) {
            problem.show(refusal);
            erase.setEnabled(false);
        }
    }

    private void erase() {
        problem.clear();
        try {
            var left = former.erase(account.id(), extent.getValue(), name.getValue());
            close();
            Notices.say(left.isEmpty() ? "Everything is deleted." : "Done. Scores stay under “" + left + "”.");
            whenGone.run();
        } catch (Refusal refusal) {
            problem.show(refusal);
        }
    }
}
