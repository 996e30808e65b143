package app.lede.writing.ui;

import app.lede.item.Item;
import app.lede.writing.ItemDifference;
import app.lede.writing.SetMerge;
import app.lede.writing.WrittenItem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Two versions of a question side by side, made at the same time in two windows. One has to choose. */
final class ConflictDialog extends Dialog {
    /** What is done with the choice. */
    interface Chosen {
        /** @param forAll whether the other questions that clash get the same choice */
        void choose(SetMerge.Choice choice, boolean forAll);
    }

    private static final int SHORT = 30;

    private final Checkbox forAll = new Checkbox();

    /** @param others how many more questions clash */
    ConflictDialog(SetMerge.Clash clash, int others, Chosen chosen) {
        setHeaderTitle("This question was changed in two windows");
        addClassName("writing-conflict");
        setWidth("60rem");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var sides = new Div(side("Your version", clash.mine()), side("The other version", clash.theirs()));
        sides.addClassName("writing-conflict-sides");
        add(new Paragraph("Both began from the same question. Choose which one stays." + differing(clash)), sides);
        forAll.setLabel(
                others == 1 ? "The same for the other question" : "The same for the other " + others + " questions");
        if (others > 0) {
            add(forAll);
        }
        getFooter().add(button("Keep the other", SetMerge.Choice.THEIRS, chosen));
        if (clash.mine() != null && clash.theirs() != null) {
            getFooter().add(button("Keep both", SetMerge.Choice.BOTH, chosen));
        }
        var mine = button("Keep yours", SetMerge.Choice.MINE, chosen);
        mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(mine);
    }

    private Button button(String words, SetMerge.Choice choice, Chosen chosen) {
        return new Button(words, click -> {
            close();
            chosen.choose(choice, forAll.getValue());
        });
    }

    /** What the two versions differ in, short values at once; empty where one of them is deleted. */
    private static String differing(SetMerge.Clash clash) {
        var mine = clash.mine();
        var theirs = clash.theirs();
        if (mine == null || theirs == null) {
            return "";
        }
        var parts = new ArrayList<String>();
        if (mine.decision() != theirs.decision()) {
            parts.add("decision (yours: " + mine.decision().label() + ", the other: "
                    + theirs.decision().label() + ")");
        }
        for (var difference : ItemDifference.between(mine.item(), theirs.item())) {
            var part = difference.part().toLowerCase(Locale.ROOT);
            parts.add(
                    isShort(difference.before()) && isShort(difference.after())
                            ? part + " (yours: " + difference.before() + ", the other: " + difference.after() + ")"
                            : part);
        }
        return parts.isEmpty() ? "" : " They differ in: " + String.join(", ", parts) + ".";
    }

    private static boolean isShort(String value) {
        return !value.isEmpty() && value.length() <= SHORT && !value.contains("\n");
    }

    private static Section side(String heading, @Nullable WrittenItem written) {
        var side = new Section(new H3(heading));
        side.getElement().setAttribute("aria-label", heading).setAttribute("tabindex", "0");
        if (written == null) {
            side.add(new Paragraph("Deleted."));
            return side;
        }
        Item item = written.item();
        var body = new CardBody();
        body.show(item, List.of());
        side.add(new Paragraph(written.decision().label()), body);
        var evidence = item.evidence();
        if (evidence != null) {
            var rests = new Paragraph("Rests on: “" + evidence.text() + "”");
            rests.addClassName("lede-note");
            side.add(rests);
        }
        return side;
    }
}
