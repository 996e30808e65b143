package app.lede.writing.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.Notices;
import app.lede.item.Item;
import app.lede.writing.Decision;
import app.lede.writing.Rework;
import app.lede.writing.Reworking;
import app.lede.writing.WrittenItem;
import com.vaadin.flow.component.UI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The author's wishes for other forms of questions. The engine works off the session's lock; what comes is one step. */
final class Reworks {
    private static final Logger LOG = LoggerFactory.getLogger(Reworks.class);

    /** What the screen does about it. */
    interface Screen {
        void busy(UUID itemId, boolean busy);

        /** Shows an item that has come or changed. */
        void reveal(UUID itemId);
    }

    private final SetEditor editor;
    private final Reworking reworking;
    private final Screen screen;
    private final Set<UUID> running = new HashSet<>();

    Reworks(SetEditor editor, Reworking reworking, Screen screen) {
        this.editor = editor;
        this.reworking = reworking;
        this.screen = screen;
    }

    /** Begins one, unless one is going on for the item. */
    void begin(UUID itemId, Rework wish) {
        var ui = UI.getCurrent();
        var before = editor.content().find(itemId);
        if (before.isEmpty() || !running.add(itemId)) {
            return;
        }
        try {
            var result = reworking.begin(editor.set().id(), itemId, wish);
            screen.busy(itemId, true);
            var item = before.get().item();
            result.whenComplete((found, failure) -> ui.access(() -> {
                running.remove(itemId);
                screen.busy(itemId, false);
                if (failure == null) {
                    end(item, wish, found);
                } else {
                    fail(failure);
                }
            }));
        } catch (Refusal refusal) {
            running.remove(itemId);
            Notices.refuse(refusal);
        }
    }

    private void end(Item before, Rework wish, Optional<Item> found) {
        if (found.isEmpty()) {
            Notices.say(wish.nothing());
        } else if (editor.content()
                .find(before.id())
                .map(WrittenItem::item)
                .filter(before::equals)
                .isEmpty()) {
            Notices.say("The question was changed in the meantime, so it stays as you left it. Try again.");
        } else if (wish == Rework.ANOTHER_QUESTION) {
            add(before, found.get());
        } else {
            replace(wish, found.get());
        }
    }

    private void add(Item before, Item another) {
        int index = editor.content().indexOf(before.id());
        boolean added = editor.change(
                "another question on the sentence of question " + (index + 1),
                content -> content.insert(index + 1, new WrittenItem(another, Decision.DRAFTED)));
        if (added) {
            screen.reveal(another.id());
            Notices.say("Question " + (index + 2) + " is new: it asks about the same sentence.");
        }
    }

    private void replace(Rework wish, Item changed) {
        int number = editor.content().indexOf(changed.id()) + 1;
        if (editor.change(label(wish) + ": question " + number, content -> content.replace(changed))) {
            screen.reveal(changed.id());
            Notices.say("Question " + number + " was changed. “Undo” takes it back.");
        }
    }

    private static String label(Rework wish) {
        return switch (wish) {
            case ANOTHER_QUESTION -> "another question";
            case OTHER_DISTRACTORS -> "other distractors";
            case HARDER -> "harder";
            case EASIER -> "easier";
            case TYPED -> "typed";
        };
    }

    private static void fail(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof Refusal refusal) {
            Notices.refuse(refusal);
        } else {
            LOG.error("Another form of a question could not be made", cause);
            Notices.warn("That did not work: something went wrong here. Your set is as it was; try again.");
        }
    }
}
