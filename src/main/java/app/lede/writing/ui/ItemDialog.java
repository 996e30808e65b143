package app.lede.writing.ui;

import app.lede.article.Article;
import app.lede.base.Refusal;
import app.lede.base.text.Evidence;
import app.lede.item.Item;
import app.lede.item.ItemFlaws;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All fields of one item. What was typed is lost only when the author says so. */
final class ItemDialog extends Dialog {
    /** So long after the last keystroke the fields are read: later than they are sent. */
    private static final int TYPED_MILLIS = ContentForm.SENT_MILLIS + 150;

    private final transient Item item;
    private final ContentForm content;
    private final ItemExtras extras;
    private final Div fields = new Div();
    private final Div problems = new Div();
    private final FlawList advice = new FlawList();
    private final AsLearnersSee preview = new AsLearnersSee();
    private transient @Nullable Item shown;
    /** What the fields said when the dialog was opened. */
    private final transient List<Object> opened;

    private final Button save = new Button("Save");
    private transient List<String> seen = List.of();

    /**
     * @param chosen the sentence that is chosen in the article, if one is
     * @param tags what to suggest as tags
     * @param saving saves the item; false if it could not be saved, then the dialog stays open
     */
    ItemDialog(
            String title,
            Item item,
            Article article,
            @Nullable Evidence chosen,
            List<String> tags,
            Predicate<Item> saving) {
        this.item = item;
        this.content = ContentForm.of(item.content());
        this.extras = new ItemExtras(item, article, chosen, tags);
        setHeaderTitle(title);
        setWidth("68rem");
        addClassName("writing-dialog");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(escape -> leave());
        problems.getElement().setAttribute("role", "alert");
        fields.add(content, extras);
        opened = values(fields);
        var columns = new Div(fields, new Div(preview, advice));
        columns.addClassName("writing-dialog-columns");
        add(columns, problems);
        fields.getElement().addEventListener("change", change -> advise());
        fields.getElement().addEventListener("input", input -> advise()).debounce(TYPED_MILLIS);
        fields.getElement().addEventListener("click", click -> advise()).debounce(TYPED_MILLIS);
        advise();
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save(saving));
        getFooter().add(new Button("Cancel", click -> leave()), save);
    }

    private void save(Predicate<Item> saving) {
        try {
            var edited = read();
            if (!edited.problems().isEmpty() && !edited.problems().equals(seen)) {
                show(edited.problems());
            } else if (saving.test(edited)) {
                close();
            }
        } catch (Refusal refusal) {
            show(List.of(String.valueOf(refusal.getMessage())));
            seen = List.of();
            save.setText("Save");
        }
    }

    /** An item that is not complete can be saved, but not by mistake. */
    private void show(List<String> messages) {
        seen = messages;
        problems.removeAll();
        var list = new UnorderedList();
        messages.forEach(message -> list.add(new ListItem(message)));
        problems.add(new Paragraph("Before this can be asked:"), list);
        problems.addClassName("writing-problems");
        save.setText("Save unfinished");
    }

    /** Tells the flaws of what the fields say now, and shows it as a learner is asked. */
    private void advise() {
        try {
            var now = read();
            if (!now.equals(shown)) {
                shown = now;
                preview.show(now);
                advice.show(ItemFlaws.find(now));
            }
        } catch (Refusal _) {
            // told when it is saved
            shown = null;
            advice.show(List.of());
        }
    }

    private Item read() {
        return extras.read(item.withContent(content.read()));
    }

    private void leave() {
        if (values(fields).equals(opened)) {
            close();
            return;
        }
        var ask = new ConfirmDialog();
        ask.setHeader("Discard what you changed?");
        ask.setText("This question stays as it was before you opened it.");
        ask.setCancelable(true);
        ask.setCancelText("Go on editing");
        ask.setConfirmText("Discard");
        ask.addConfirmListener(confirmed -> close());
        ask.open();
    }

    private static List<Object> values(Component component) {
        return switch (component) {
            case KeyMark mark -> List.of(mark.isMarked());
            case HasValue<?, ?> field -> List.of(Optional.ofNullable(field.getValue()));
            default ->
                component.getChildren().flatMap(child -> values(child).stream()).toList();
        };
    }
}
