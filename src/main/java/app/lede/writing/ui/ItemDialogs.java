package app.lede.writing.ui;

import app.lede.item.Item;
import app.lede.item.ItemKind;
import app.lede.writing.Decision;
import app.lede.writing.WrittenItem;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Opens the dialogs in which questions are written and edited. */
final class ItemDialogs {
    private final SetEditor editor;
    private final ArticlePane article;
    private final TagSuggestions suggestions;

    ItemDialogs(SetEditor editor, ArticlePane article, TagSuggestions suggestions) {
        this.editor = editor;
        this.article = article;
        this.suggestions = suggestions;
    }

    void edit(UUID itemId) {
        editor.content().find(itemId).ifPresent(written -> {
            int number = editor.content().indexOf(itemId) + 1;
            open(
                    "Edit question " + number + " · " + written.item().kind().label(),
                    written.item(),
                    edited -> editor.change("edit question " + number, content -> content.replace(edited)));
        });
    }

    /**
     * Asks for a kind, then for the question.
     *
     * @param current the item behind which the new one is put
     * @param added told of the new item
     */
    void write(Optional<UUID> current, Consumer<UUID> added) {
        new NewItemDialog(kind -> write(kind, current, added)).open();
    }

    private void write(ItemKind kind, Optional<UUID> current, Consumer<UUID> added) {
        var blank = new Item(
                UUID.randomUUID(), Blanks.of(kind), "", article.chosenSentence().orElse(null), null, null, 1);
        int index = current.map(editor.content()::indexOf).orElse(-1) + 1;
        open("New question · " + kind.label(), blank, item -> {
            boolean saved = editor.change(
                    "add a question", content -> content.insert(index, new WrittenItem(item, Decision.KEPT)));
            if (saved) {
                added.accept(item.id());
            }
            return saved;
        });
    }

    private void open(String title, Item item, Predicate<Item> saving) {
        new ItemDialog(
                        title,
                        item,
                        editor.set().article(),
                        article.chosenSentence().orElse(null),
                        suggestions.list(),
                        saving)
                .open();
    }
}
