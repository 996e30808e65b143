package app.lede.writing.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.Notices;
import app.lede.writing.ChangedElsewhere;
import app.lede.writing.DraftState;
import app.lede.writing.ItemSets;
import app.lede.writing.SetContent;
import app.lede.writing.SetHistory;
import app.lede.writing.SetMerge;
import app.lede.writing.WrittenSet;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The set an author works on: every step is saved at once and can be undone. The history stays while the session
 * lasts, also when the screen is left and opened again.
 */
final class SetEditor {
    /** How often a step is brought together with what others save in the same moments, before it is refused. */
    private static final int MAX_TRIES = 5;

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
        var saving = save(label, step.apply(before));
        if (saving == Saving.AS_ASKED) {
            history.did(label, before, content());
        }
        if (saving != Saving.REFUSED) {
            changed.run();
        }
        return saving != Saving.REFUSED;
    }

    void undo() {
        history.toUndo().ifPresent(step -> {
            if (save("undo", step.before()) == Saving.AS_ASKED) {
                history.undid();
            }
            changed.run();
        });
    }

    void redo() {
        history.toRedo().ifPresent(step -> {
            if (save("do again", step.after()) == Saving.AS_ASKED) {
                history.redid();
            }
            changed.run();
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

    private Saving save(String label, SetContent content) {
        if (content.equals(content())) {
            return Saving.AS_ASKED;
        }
        try {
            set = sets.save(set.id(), set.revision(), content);
            return Saving.AS_ASKED;
        } catch (ChangedElsewhere conflict) {
            return bringTogether(label, content);
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
            return Saving.REFUSED;
        }
    }

    /**
     * Somebody else has changed the set since: what they made and what is made here are both kept. Where they go on
     * saving meanwhile, it is tried again with what they have then.
     */
    private Saving bringTogether(String label, SetContent mine) {
        var base = content();
        for (int tries = 1; ; tries++) {
            var theirs = sets.get(set.id());
            var merge = SetMerge.of(base, mine, theirs.content());
            try {
                set = merge.merged().equals(theirs.content())
                        ? theirs
                        : sets.save(theirs.id(), theirs.revision(), merge.merged());
                history.clear();
                history.did(label, theirs.content(), content());
                tell(merge);
                return Saving.BROUGHT_TOGETHER;
            } catch (ChangedElsewhere again) {
                if (tries == MAX_TRIES) {
                    Notices.refuse(again);
                    return Saving.REFUSED;
                }
            } catch (Refusal refusal) {
                Notices.refuse(refusal);
                return Saving.REFUSED;
            }
        }
    }

    private void tell(SetMerge merge) {
        if (merge.clashes().isEmpty()) {
            Notices.say("This set was also changed in another window. Both changes are kept.");
        } else {
            ask(merge.clashes());
        }
    }

    /** Asks about one question after the other. */
    private void ask(List<SetMerge.Clash> clashes) {
        var others = clashes.subList(1, clashes.size());
        new ConflictDialog(clashes.getFirst(), others.size(), (choice, forAll) -> {
                    settle(forAll ? clashes : clashes.subList(0, 1), choice);
                    if (!forAll && !others.isEmpty()) {
                        ask(others);
                    }
                })
                .open();
    }

    private void settle(List<SetMerge.Clash> clashes, SetMerge.Choice choice) {
        change("choose between two versions", content -> {
            var settled = content;
            for (var clash : clashes) {
                settled = SetMerge.settle(settled, clash, choice, UUID.randomUUID());
            }
            return settled;
        });
    }

    private enum Saving {
        AS_ASKED,
        /** With what was changed elsewhere; the history is that of what came of it. */
        BROUGHT_TOGETHER,
        REFUSED
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
