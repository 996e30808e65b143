package app.lede.writing.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.Notices;
import app.lede.writing.ChangedElsewhere;
import app.lede.writing.DraftState;
import app.lede.writing.ItemSets;
import app.lede.writing.SetContent;
import app.lede.writing.SetHistory;
import app.lede.writing.WrittenSet;
import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The set an author works on: every step is saved at once and can be undone. The history stays while the session
 * lasts, also when the screen is left and opened again.
 */
final class SetEditor {
    private final ItemSets sets;
    private final SetHistory history;
    private Runnable changed = () -> {};
    private WrittenSet set;

    SetEditor(ItemSets sets, WrittenSet set) {
        this.sets = sets;
        this.set = set;
        this.history = remembered(set);
    }

    /** Tells when the set is another than before. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    WrittenSet set() {
        return set;
    }

    SetContent content() {
        return set.content();
    }

    SetHistory history() {
        return history;
    }

    /**
     * Takes a step and saves it; says why if it cannot be saved.
     *
     * @param label what is done, as it stands behind "Undo: "
     * @return whether it is saved
     */
    boolean change(String label, UnaryOperator<SetContent> step) {
        var before = content();
        if (!save(step.apply(before))) {
            return false;
        }
        history.did(label, before, content());
        changed.run();
        return true;
    }

    void undo() {
        history.toUndo().ifPresent(step -> {
            if (save(step.before())) {
                history.undid();
                changed.run();
            }
        });
    }

    void redo() {
        history.toRedo().ifPresent(step -> {
            if (save(step.after())) {
                history.redid();
                changed.run();
            }
        });
    }

    /** Takes over what a draft has added. */
    void take(DraftState.Done done) {
        if (done.after().revision() < set.revision()) {
            return;
        }
        set = done.after();
        if (history.toUndo().map(step -> step.after().equals(done.before())).orElse(true)) {
            history.did("draft", done.before(), set.content());
        } else {
            history.clear();
        }
        changed.run();
    }

    private boolean save(SetContent content) {
        if (content.equals(content())) {
            return true;
        }
        try {
            set = sets.save(set.id(), set.revision(), content);
            return true;
        } catch (ChangedElsewhere conflict) {
            set = sets.get(set.id());
            history.clear();
            changed.run();
            Notices.refuse(conflict);
            return false;
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
            return false;
        }
    }

    private static SetHistory remembered(WrittenSet set) {
        var session = VaadinSession.getCurrent();
        var key = key(set.id());
        var kept = (SetHistory) session.getAttribute(key);
        if (kept == null
                || kept.toUndo()
                        .map(step -> !step.after().equals(set.content()))
                        .orElse(false)) {
            kept = new SetHistory();
            session.setAttribute(key, kept);
        }
        return kept;
    }

    private static String key(UUID setId) {
        return SetHistory.class.getName() + "." + setId;
    }
}
