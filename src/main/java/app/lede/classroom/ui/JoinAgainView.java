package app.lede.classroom.ui;

import app.lede.base.ui.MainLayout;
import app.lede.classroom.ClassroomNavigation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Leads through sign-in, where somebody is not signed in, and back to the invitation. */
@Route(value = ClassroomNavigation.JOIN + "/:code/" + JoinAgainView.SIGNED_IN, layout = MainLayout.class)
@PageTitle("Join a class · Lede")
@PermitAll
class JoinAgainView extends Div implements BeforeEnterObserver {
    static final String SIGNED_IN = "signed-in";

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(
                ClassroomNavigation.join(event.getRouteParameters().get("code").orElse("-")));
    }
}
