package app.lede.home.ui;

import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The first screen: what there is to do now, by role. */
@Route(value = "", layout = MainLayout.class)
@Menu(title = "Home", order = 0)
@PageTitle("Lede")
@PermitAll
class HomeView extends Div {
    HomeView() {
        add(new PageHeader("Home"));
    }
}
