package app.lede.attempt.ui;

import app.lede.attempt.AttemptNavigation;
import app.lede.attempt.CoverPage;
import app.lede.attempt.Faults;
import app.lede.attempt.Sitting;
import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.CurrentActor;
import app.lede.base.Refusal;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.Notices;
import app.lede.base.ui.PathId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/**
 * Taking a quiz: its cover, and behind it the questions. While answering, the address says so, so that loading the page
 * again leads back to the question and not to the cover.
 */
@Route(value = AttemptNavigation.TAKE + "/:quizId", layout = MainLayout.class)
@RolesAllowed("LEARNER")
class TakeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ANSWERING = "answering";

    private final transient Sittings sittings;
    private final transient Starting starting;
    private final transient Faults faults;
    private final transient CurrentActor actor;
    private String title = "Quiz · Lede";

    TakeView(Sittings sittings, Starting starting, Faults faults, CurrentActor actor) {
        this.sittings = sittings;
        this.starting = starting;
        this.faults = faults;
        this.actor = actor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var quizId = PathId.of(event, "quizId");
        boolean answering =
                event.getLocation().getQueryParameters().getParameters().containsKey(ANSWERING);
        var open = answering ? sittings.goingOn(quizId) : Optional.<Sitting>empty();
        open.ifPresentOrElse(this::show, () -> show(sittings.cover(quizId)));
    }

    private void show(CoverPage cover) {
        title = cover.quiz().title() + " · Lede";
        removeAll();
        add(new CoverPanel(cover, () -> start(cover.quiz().id())));
    }

    private void show(Sitting sitting) {
        title = TakingPanel.title(sitting);
        removeAll();
        add(new TakingPanel(sitting, actor.require().id(), faults.notes(sitting.attemptId())));
    }

    private void start(UUID quizId) {
        try {
            starting.start(quizId);
            getUI().ifPresent(ui -> ui.navigate(AttemptNavigation.take(quizId), QueryParameters.of(ANSWERING, "")));
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
            show(sittings.cover(quizId));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
