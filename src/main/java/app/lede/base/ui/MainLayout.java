package app.lede.base.ui;

import app.lede.base.CurrentActor;
import app.lede.base.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sheet every page is printed on: masthead, navigation by what the person may do, account menu, main column. */
@AnonymousAllowed
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final String MAIN_ID = "main";

    private final Main main = new Main();
    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private boolean arrived;

    MainLayout(CurrentActor currentActor, AuthenticationContext authentication) {
        addClassName("lede-layout");
        BrowserPart.load(this, "offline");
        main.setId(MAIN_ID);
        main.addClassName("lede-main");
        main.getElement().setAttribute("tabindex", "-1");

        var wordmark = new Anchor("", "Lede");
        wordmark.addClassName("lede-wordmark");
        wordmark.setAriaLabel("Lede, home");
        var masthead = new Header(wordmark);
        masthead.addClassName("lede-masthead");
        var account = currentActor
                .find()
                .map(actor -> accountMenu(actor.displayName(), authentication))
                .orElseGet(() -> new Anchor("sign-in", "Sign in"));
        account.addClassName("lede-account");
        if (currentActor.find().isPresent()) {
            masthead.add(navigation());
        }
        masthead.add(account);
        add(skipLink(), masthead, main);
        currentActor
                .find()
                .filter(actor -> actor.roles().contains(Role.LEARNER))
                .ifPresent(learner -> add(new LeftBehind(learner.id())));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation().getPath();
        links.forEach((path, link) -> {
            if (here.equals(path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else if (!path.isEmpty() && here.startsWith(path + "/")) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        if (arrived) {
            // Else the keyboard stays on a link that may be gone, and a screen reader is told nothing.
            main.getElement()
                    .executeJs("setTimeout(() => this.contains(document.activeElement)"
                            + " || this.focus({preventScroll: true}))");
        }
        arrived = true;
    }

    private Nav navigation() {
        var list = new UnorderedList();
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            var path = entry.path().replaceFirst("^/", "");
            var link = new Anchor(path, entry.title());
            links.put(path, link);
            list.add(new ListItem(link));
        }
        var navigation = new Nav(list);
        navigation.addClassName("lede-nav");
        navigation.setAriaLabel("Main");
        return navigation;
    }

    private static Component accountMenu(String name, AuthenticationContext authentication) {
        var menu = new MenuBar();
        menu.getElement().setAttribute("aria-label", "Account");
        var top = menu.addItem(name);
        top.getSubMenu().addItem("Your account", click -> menu.getUI().ifPresent(ui -> ui.navigate("account")));
        top.getSubMenu().addItem("Sign out", click -> authentication.logout());
        return menu;
    }

    /** The page's base address is not the page's own, so the browser cannot follow "#main" by itself. */
    private static Anchor skipLink() {
        var skip = new Anchor("#" + MAIN_ID, "Skip to the content");
        skip.addClassName("lede-skip");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs(
                        "this.addEventListener('click', event => { event.preventDefault();"
                                + " document.getElementById($0).focus(); })",
                        MAIN_ID);
        return skip;
    }
}
