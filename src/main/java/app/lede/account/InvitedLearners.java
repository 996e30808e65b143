package app.lede.account;

import app.lede.base.CurrentActor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.base.Role;
import app.lede.base.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts that wait for their learner: somebody teaching made them from a roster, and a one-time link lets the learner
 * choose the first password. For services that have checked who asks; no view may use it.
 */
@Component
@Transactional
public class InvitedLearners {
    private static final Duration VALID = Duration.ofDays(7);

    /** Names in one question to the database. */
    private static final int AT_ONCE = 500;

    private final Persons persons;
    private final OneTimeLinks links;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    InvitedLearners(Persons persons, OneTimeLinks links, Audit audit, CurrentActor actor, Clock clock) {
        this.persons = persons;
        this.links = links;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Whose name it is.
     *
     * @param learner whether they learn here
     * @param waiting whether they have not chosen a password yet
     */
    public record Holder(UUID id, String signInName, String name, boolean learner, boolean waiting) {
        static Holder of(Person person) {
            return new Holder(
                    person.id(),
                    person.signInName(),
                    person.displayName(),
                    person.roles().contains(Role.LEARNER),
                    person.isWaiting());
        }
    }

    /** What a name is looked up by: two names with the same key are the same name. */
    public static String key(String signInName) {
        return SignInName.key(signInName);
    }

    /**
     * Passes if an account could have these names.
     *
     * @param name what others see; blank: the name to sign in with
     * @throws Refusal that says what is wrong with them
     */
    public static void check(String signInName, String name) {
        SignInName.chosen(signInName);
        DisplayName.check(name.isBlank() ? signInName : name);
    }

    /** Who has the names given, by {@link #key}; a name that nobody has is left out. */
    @Transactional(readOnly = true)
    public Map<String, Holder> find(Collection<String> signInNames) {
        var keys = signInNames.stream().map(SignInName::key).distinct().toList();
        var found = new HashMap<String, Holder>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            persons.findBySignInKeyIn(keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))
                    .forEach(person -> found.put(SignInName.key(person.signInName()), Holder.of(person)));
        }
        return found;
    }

    /** As {@link #find}, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, Holder> get(Collection<UUID> ids) {
        return persons.findByIdIn(ids).stream().collect(Collectors.toMap(Person::id, Holder::of));
    }

    /**
     * Makes an account without a password.
     *
     * @param name what others see; blank: the name to sign in with
     * @return the learner's id
     * @throws Refusal if the names will not do
     */
    public UUID create(String signInName, String name) {
        var chosen = SignInName.chosen(signInName);
        var learner = new Person(
                UUID.randomUUID(),
                chosen,
                name.isBlank() ? chosen.shown() : name,
                Person.NO_PASSWORD_YET,
                Set.of(Role.LEARNER),
                clock.instant());
        persons.saveAndFlush(learner);
        audit.record(Audit.Action.LEARNER_INVITED, learner.id().toString());
        return learner.id();
    }

    /** Changes what others see of a learner who waits; whoever has been here has a name of their own choice. */
    public void rename(UUID learnerId, String name) {
        var learner = persons.findById(learnerId).orElseThrow(() -> new NotFound("There is no such learner."));
        if (learner.isWaiting()) {
            learner.rename(name);
        }
    }

    /** New links, good for seven days, for those of the learners who still wait, by name; earlier ones stop working. */
    public List<LearnerLink> link(Collection<UUID> learnerIds) {
        return persons.findByIdIn(learnerIds).stream()
                .filter(person -> person.isWaiting() && !person.isDisabled())
                .sorted(Comparator.comparing(Person::displayName).thenComparing(Person::id))
                .map(this::link)
                .toList();
    }

    private LearnerLink link(Person learner) {
        var secret = Secret.random();
        links.deleteUnusedFor(learner.id());
        var link = links.saveAndFlush(
                OneTimeLink.passwordReset(secret, learner.id(), actor.require().id(), clock.instant(), VALID));
        audit.record(Audit.Action.RESET_LINK_MADE, learner.id().toString());
        return new LearnerLink(
                learner.id(),
                learner.signInName(),
                learner.displayName(),
                new IssuedLink(secret.text(), link.expiresAt()));
    }
}
