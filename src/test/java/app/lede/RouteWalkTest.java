package app.lede;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Role;
import app.lede.testing.Acting;
import app.lede.testing.ScreenTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Opens all views as everybody who could. A new view is walked without being named here. */
class RouteWalkTest extends ScreenTest {
    private static final List<Class<? extends Annotation>> LOCKS =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

    @Override
    protected Actor actor() {
        return people.learner("Walker");
    }

    @Test
    void everyViewSaysForWhomItIs() {
        assertThat(views())
                .hasSizeGreaterThan(5)
                .allSatisfy(view -> assertThat(LOCKS.stream().filter(view::isAnnotationPresent))
                        .as(view.getSimpleName())
                        .hasSize(1));
    }

    @Test
    void viewsOpenForThoseTheyAreForAndForNobodyElse() {
        var wrong = new ArrayList<String>();
        for (var actor : everybody()) {
            for (var view : views()) {
                var arrival = open(view, actor);
                boolean right = isFor(view, actor) ? isWelcome(arrival, view) : isTurnedAway(arrival, actor);
                if (!right) {
                    wrong.add(view.getSimpleName() + " for "
                            + actor.map(somebody -> somebody.roles().toString()).orElse("nobody") + ": " + arrival);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The view, another one it led to for a reason of its own, or that what the address names does not exist. */
    private static boolean isWelcome(Object arrival, Class<?> view) {
        return view.isInstance(arrival)
                || arrival instanceof NotFound
                || (arrival instanceof HasElement && !isNamed(arrival, "SignInView", "NotAllowed", "UnexpectedError"));
    }

    private static boolean isTurnedAway(Object arrival, Optional<Actor> actor) {
        return actor.isEmpty()
                ? isNamed(arrival, "SignInView")
                : arrival instanceof AccessDeniedException || isNamed(arrival, "NotAllowed");
    }

    private static boolean isNamed(Object arrival, String... names) {
        return List.of(names).contains(arrival.getClass().getSimpleName());
    }

    /** Where the person arrives, or what was thrown on the way. */
    private Object open(Class<? extends Component> view, Optional<Actor> actor) {
        Acting.asNobody();
        UI.getCurrent().navigate("sign-in");
        actor.ifPresent(Acting::as);
        var template =
                RouteConfiguration.forApplicationScope().getTemplate(view).orElseThrow();
        var address = template.replaceAll(":[^/]+", UUID.randomUUID().toString());
        try {
            UI.getCurrent().navigate(address);
            return UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        } catch (RuntimeException thrown) {
            return root(thrown);
        }
    }

    private static Throwable root(Throwable thrown) {
        var here = thrown;
        while (here.getCause() != null && !(here instanceof NotFound)) {
            here = here.getCause();
        }
        return here;
    }

    private static boolean isFor(Class<?> view, Optional<Actor> actor) {
        var roles = view.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return actor.map(somebody -> Arrays.stream(roles.value()).anyMatch(role -> somebody.is(Role.valueOf(role))))
                    .orElse(false);
        }
        return view.isAnnotationPresent(AnonymousAllowed.class)
                || (view.isAnnotationPresent(PermitAll.class) && actor.isPresent());
    }

    private List<Optional<Actor>> everybody() {
        return List.of(
                Optional.empty(),
                Optional.of(people.learner("Walker")),
                Optional.of(people.instructor("Walker")),
                Optional.of(people.person("Walker", Role.ADMINISTRATOR)));
    }

    private static List<Class<? extends Component>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("app.lede").stream()
                .<Class<? extends Component>>map(found -> load(String.valueOf(found.getBeanClassName())))
                .toList();
    }

    private static Class<? extends Component> load(String name) {
        try {
            return Class.forName(name).asSubclass(Component.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
