package app.lede;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.base.ForAdministrators;
import app.lede.base.ForAnyone;
import app.lede.base.ForInstructors;
import app.lede.base.ForLearners;
import app.lede.base.ForSignedIn;
import app.lede.base.Refusal;
import app.lede.base.Role;
import app.lede.testing.Acting;
import app.lede.testing.AnyArguments;
import app.lede.testing.OnH2;
import app.lede.testing.SampleItems;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Walks all public methods of all services as everybody who could call them. Who may not is stopped before anything
 * else; who may is not given what belongs to others. A new method is walked without being named here.
 */
@OnH2
class ServiceWalkTest {
    /** A service's method and who may call it. */
    private record Door(Object service, Method method, Class<? extends Annotation> opensFor) {
        boolean opensFor(@Nullable Actor actor) {
            return opensFor == ForAnyone.class || (actor != null && opensFor(actor.roles()));
        }

        private boolean opensFor(Set<Role> roles) {
            return opensFor == ForSignedIn.class
                    || (opensFor == ForLearners.class && roles.contains(Role.LEARNER))
                    || (opensFor == ForInstructors.class && roles.contains(Role.INSTRUCTOR))
                    || (opensFor == ForAdministrators.class && roles.contains(Role.ADMINISTRATOR));
        }

        boolean takesAnId() {
            return List.of(method.getParameterTypes()).contains(UUID.class);
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    private static final List<Class<? extends Annotation>> LOCKS = List.of(
            ForAnyone.class, ForSignedIn.class, ForLearners.class, ForInstructors.class, ForAdministrators.class);

    /** What gives something for the id of another person's thing on purpose, and why. */
    private static final Map<String, String> OPEN_ON_PURPOSE =
            Map.of("People.instructorName", "who is invited to a class may know who invites; the caller has the code");

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes quizzes;

    @Autowired
    Starting starting;

    @AfterEach
    void actAsNobody() {
        Acting.asNobody();
    }

    @Test
    void everyPublicMethodSaysForWhomItIs() {
        var silent = services()
                .flatMap(service ->
                        methods(service).filter(method -> lock(service, method).isEmpty()))
                .toList();
        assertThat(silent)
                .as("methods without one of the annotations of app.lede.base")
                .isEmpty();
        assertThat(doors()).hasSizeGreaterThan(20);
    }

    @Test
    void whoMayNotIsStoppedBeforeAnythingElse() {
        var passed = new ArrayList<String>();
        for (var actor : everybody()) {
            for (var door : doors()) {
                if (!door.opensFor(actor.orElse(null))) {
                    var result = call(door, actor, UUID.randomUUID());
                    if (!(result instanceof AccessDeniedException
                            || result instanceof AuthenticationCredentialsNotFoundException)) {
                        passed.add(door + " as " + roles(actor) + ": " + result);
                    }
                }
            }
        }
        assertThat(passed).isEmpty();
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertNothingIsGiven(List.of(UUID.randomUUID()));
    }

    @Test
    void whatBelongsToOthersIsNotFound() {
        var owner = people.instructor("Owner");
        var member = people.learner("Member");
        var quiz = quizzes.quiz(owner, quizzes.settings(), member);
        var setId = quizzes.set(owner, SampleItems.all());
        var attempt = Acting.as(member, () -> starting.start(quiz.id()));
        assertNothingIsGiven(
                List.of(quiz.id(), quiz.classId(), quiz.versionId(), setId, attempt, owner.id(), member.id()));
    }

    private void assertNothingIsGiven(List<UUID> ids) {
        var given = new ArrayList<String>();
        for (var actor : everybody()) {
            for (var door : doors()) {
                // An administrator's methods are about other people.
                if (door.takesAnId()
                        && door.opensFor(actor.orElse(null))
                        && door.opensFor() != ForAdministrators.class) {
                    for (var id : ids) {
                        var result = call(door, actor, id);
                        if (!isNothing(result) && !OPEN_ON_PURPOSE.containsKey(door.toString())) {
                            given.add(door + " as " + roles(actor) + ": " + result);
                        }
                    }
                }
            }
        }
        assertThat(given).isEmpty();
    }

    private static boolean isNothing(@Nullable Object result) {
        return switch (result) {
            case null -> true;
            case Refusal refused -> true;
            case Optional<?> found -> found.isEmpty();
            case Collection<?> found -> found.isEmpty();
            case Map<?, ?> found -> found.isEmpty();
            case Boolean answer -> !answer;
            case Number count -> count.doubleValue() == 0;
            default -> false;
        };
    }

    /** What the method returned or threw. */
    private static @Nullable Object call(Door door, Optional<Actor> actor, UUID id) {
        actAs(actor);
        try {
            return door.method().invoke(door.service(), AnyArguments.of(door.method(), id));
        } catch (InvocationTargetException thrown) {
            return thrown.getCause();
        } catch (IllegalAccessException e) {
            return fail("cannot call " + door, e);
        } finally {
            Acting.asNobody();
        }
    }

    private static void actAs(Optional<Actor> actor) {
        if (actor.isPresent()) {
            Acting.as(actor.get());
        } else {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new AnonymousAuthenticationToken(
                    "test", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
            SecurityContextHolder.setContext(context);
        }
    }

    private List<Optional<Actor>> everybody() {
        return List.of(
                Optional.empty(),
                Optional.of(people.learner("Walker")),
                Optional.of(people.instructor("Walker")),
                Optional.of(people.person("Walker", Role.ADMINISTRATOR)));
    }

    private static String roles(Optional<Actor> actor) {
        return actor.map(somebody -> somebody.roles().toString()).orElse("nobody");
    }

    private List<Door> doors() {
        return services()
                .flatMap(service -> methods(service)
                        .flatMap(method -> lock(service, method).stream().map(lock -> new Door(service, method, lock))))
                .toList();
    }

    private Stream<Object> services() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("app.lede."));
    }

    private static Stream<Method> methods(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic());
    }

    private static Optional<Class<? extends Annotation>> lock(Object service, Method method) {
        return lock(method).or(() -> lock(AopUtils.getTargetClass(service)));
    }

    private static Optional<Class<? extends Annotation>> lock(AnnotatedElement element) {
        var found = LOCKS.stream().filter(element::isAnnotationPresent).toList();
        if (found.size() > 1) {
            return fail(element + " has more than one of " + found);
        }
        return found.stream().findFirst();
    }
}
