package app.lede.writing.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.Notices;
import app.lede.writing.Bank;
import app.lede.writing.SetSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;

/** Asks for the set that questions of the bank are to go into. */
final class ReuseDialog extends Dialog {
    /** @param done told when they are there */
    ReuseDialog(Bank bank, List<SetSummary> sets, List<UUID> itemIds, Runnable done) {
        setHeaderTitle("Use " + Count.questions(itemIds.size()) + " in another set");
        setWidth("min(32rem, 96vw)");
        var target = new ComboBox<SetSummary>("Set");
        target.setItems(sets);
        target.setItemLabelGenerator(SetSummary::title);
        target.setWidthFull();
        add(
                new Paragraph(
                        "Copies are put at its end. They keep what is known of them from quizzes. A copy shows the"
                                + " sentence it rests on where the same words stand in the article of that set."),
                target);
        var use = new Button("Use them", click -> {
            var chosen = target.getValue();
            target.setInvalid(chosen == null);
            target.setErrorMessage("Choose a set.");
            if (chosen == null) {
                return;
            }
            try {
                int lost = bank.reuse(itemIds, chosen.id());
                close();
                Notices.say("Put into “" + chosen.title() + "”: " + Count.questions(itemIds.size()) + "."
                        + (lost == 0
                                ? ""
                                : " " + Count.questions(lost) + " without a sentence: its article does not have it."));
                done.run();
            } catch (Refusal refusal) {
                Notices.refuse(refusal);
            }
        });
        use.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), use);
    }
}
