package app.lede.home.ui;

import app.lede.account.AccountNavigation;
import app.lede.base.CurrentActor;
import app.lede.base.Role;
import app.lede.base.ui.BrowserTime;
import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.home.Today;
import app.lede.review.Reviewing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The first screen: what there is to do now, by role. */
@Route(value = "", layout = MainLayout.class)
@Menu(title = "Home", order = 0)
@PageTitle("Today · Lede")
@PermitAll
class HomeView extends Div {
    private static final DateTimeFormatter DATELINE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    HomeView(CurrentActor currentActor, Today today, Reviewing reviewing, Clock clock) {
        addClassName("home");
        var dateline = new Paragraph(DATELINE.format(BrowserTime.local(clock.instant())));
        dateline.addClassName("lede-kicker");
        add(dateline, new PageHeader("Today"));
        var actor = currentActor.require();
        if (actor.is(Role.LEARNER)) {
            add(new LearnerPart(today.ofLearner(), reviewing.today()));
        }
        if (actor.is(Role.INSTRUCTOR)) {
            add(new InstructorPart(today.ofInstructor()));
        }
        if (!actor.is(Role.LEARNER) && !actor.is(Role.INSTRUCTOR)) {
            add(new EmptyState(
                    "You look after this server",
                    "Invite the instructors who will write quizzes, and help people who cannot sign in.",
                    ButtonLink.primary(AccountNavigation.people(), "Go to people")));
        }
    }
}
