package app.lede.results.ui;

import app.lede.attempt.Faults;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PathId;
import app.lede.base.ui.Repeating;
import app.lede.classroom.Groups;
import app.lede.quiz.QuizState;
import app.lede.quiz.QuizTimes;
import app.lede.results.Exports;
import app.lede.results.MarkingAnew;
import app.lede.results.Openings;
import app.lede.results.ResultsNavigation;
import app.lede.results.Scores;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The scores of a quiz. While it is open they come up to date by themselves. */
@Route(value = ResultsNavigation.RESULTS + "/:quizId", layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
class ScoresView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final transient Scores scores;
    private final transient Groups groups;
    private final transient Openings openings;
    private final transient Exports exports;
    private final transient QuizTimes times;
    private final transient MarkingAnew marking;
    private final transient Faults faults;
    private final transient Clock clock;
    private @Nullable ScoresPage page;

    ScoresView(
            Scores scores,
            Groups groups,
            Openings openings,
            Exports exports,
            QuizTimes times,
            MarkingAnew marking,
            Faults faults,
            Clock clock) {
        this.scores = scores;
        this.groups = groups;
        this.openings = openings;
        this.exports = exports;
        this.times = times;
        this.marking = marking;
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var quizId = PathId.of(event, "quizId");
        page = new ScoresPage(scores, groups, openings, exports, times, marking, faults, scores.ofQuiz(quizId), clock);
        add(page);
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        if (page != null && page.scores().quiz().state(clock.instant()) != QuizState.CLOSED) {
            Repeating.every(FRESH, this, page::refresh);
        }
    }

    @Override
    public String getPageTitle() {
        return (page == null ? "Scores" : "Scores: " + page.scores().quiz().title()) + " · Lede";
    }
}
