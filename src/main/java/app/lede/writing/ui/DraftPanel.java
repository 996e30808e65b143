package app.lede.writing.ui;

import app.lede.writing.DraftRun;
import app.lede.writing.DraftState;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.function.Consumer;

/** Shows how far a draft has come while it is written, and what came of it. */
final class DraftPanel extends Div {
    private final transient DraftRun run;
    private final transient Consumer<DraftState> over;
    private final Paragraph step = new Paragraph();
    private boolean told;

    /** @param over told once, on this screen, when nothing more will come */
    DraftPanel(DraftRun run, Consumer<DraftState> over) {
        this.run = run;
        this.over = over;
        addClassName("writing-draft");
        step.getElement().setAttribute("role", "status");
        add(step);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        var watching = run.onChange(state -> ui.access(() -> show(state)));
        addDetachListener(detach -> {
            detach.unregisterListener();
            watching.remove();
        });
        var progress = new ProgressBar();
        progress.setIndeterminate(true);
        progress.getElement().setAttribute("aria-label", "Draft");
        removeAll();
        add(step, progress, new Button("Cancel", click -> run.cancel()));
        show(run.state());
    }

    private void show(DraftState state) {
        if (state.isOver()) {
            if (!told) {
                told = true;
                removeAll();
                add(step);
                step.setText("");
                notices(state).forEach(notice -> add(new Paragraph(notice)));
                setVisible(!notices(state).isEmpty());
                over.accept(state);
            }
            return;
        }
        step.setText(
                state instanceof DraftState.Working working
                        ? working.step().label() + " …"
                        : "Waiting: other drafts are being written …");
    }

    private static List<String> notices(DraftState state) {
        return switch (state) {
            case DraftState.Done done -> done.notices();
            case DraftState.Failed failed -> List.of(failed.message());
            case DraftState.Cancelled cancelled -> List.of("The draft was cancelled. Your set is as it was.");
            case DraftState.Waiting waiting -> List.of();
            case DraftState.Working working -> List.of();
        };
    }
}
