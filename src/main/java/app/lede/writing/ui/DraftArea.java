package app.lede.writing.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.Notices;
import app.lede.writing.Decision;
import app.lede.writing.DraftRun;
import app.lede.writing.DraftState;
import app.lede.writing.DraftWish;
import app.lede.writing.Drafting;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;

/** Where drafts are asked for and watched, above the questions. */
final class DraftArea extends Div {
    private final transient SetEditor editor;
    private final transient Drafting drafting;
    private final transient Runnable changed;
    private boolean drafts;

    /** @param changed told when a draft begins, and when one ends that changes nothing */
    DraftArea(SetEditor editor, Drafting drafting, Runnable changed) {
        this.editor = editor;
        this.drafting = drafting;
        this.changed = changed;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        drafting.latest(editor.set().id()).ifPresent(this::watch);
    }

    /** Whether a draft is going on. */
    boolean drafts() {
        return drafts;
    }

    void ask() {
        new DraftDialog(editor.content().count(Decision.DRAFTED) > 0, this::begin).open();
    }

    private void begin(DraftWish wish) {
        try {
            watch(drafting.begin(editor.set().id(), wish));
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
    }

    private void watch(DraftRun run) {
        drafts = true;
        removeAll();
        add(new DraftPanel(run, this::drafted));
        changed.run();
    }

    private void drafted(DraftState state) {
        drafts = false;
        // whoever sees it here need not be told again
        drafting.latest(editor.set().id());
        if (state instanceof DraftState.Done done) {
            editor.take(done);
            Notices.say(done.added() == 1 ? "1 question was drafted." : done.added() + " questions were drafted.");
        } else {
            changed.run();
        }
    }
}
