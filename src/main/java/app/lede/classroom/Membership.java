package app.lede.classroom;

import app.lede.account.People;
import app.lede.base.CurrentActor;
import app.lede.base.ForSignedIn;
import app.lede.base.NotFound;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to which class, for other rooms: every answer is about the person who is acting. */
@Service
@Transactional(readOnly = true)
public class Membership {
    private final Classrooms classrooms;
    private final Teaching teaching;
    private final Enrolments enrolments;
    private final People people;
    private final CurrentActor actor;

    Membership(Classrooms classrooms, Teaching teaching, Enrolments enrolments, People people, CurrentActor actor) {
        this.classrooms = classrooms;
        this.teaching = teaching;
        this.enrolments = enrolments;
        this.people = people;
        this.actor = actor;
    }

    /**
     * Passes if the person acting teaches the class.
     *
     * @throws app.lede.base.NotFound otherwise
     */
    @ForSignedIn
    public void requireTeaching(UUID classId) {
        teaching.require(classId);
    }

    /**
     * Passes if the person acting is a learner in the class.
     *
     * @throws app.lede.base.NotFound otherwise
     */
    @ForSignedIn
    public void requireLearning(UUID classId) {
        if (!learns(classId)) {
            throw notFound();
        }
    }

    /**
     * Passes if the person acting teaches the class or is a learner in it.
     *
     * @throws app.lede.base.NotFound otherwise
     */
    @ForSignedIn
    public void requireBelonging(UUID classId) {
        if (!teaching.is(classId) && !learns(classId)) {
            throw notFound();
        }
    }

    /** The classes the person acting teaches, by name; archived ones are left out. */
    @ForSignedIn
    public List<ClassSummary> taught() {
        return taught(false);
    }

    /** The classes the person acting teaches that are archived, by name. */
    @ForSignedIn
    public List<ClassSummary> archived() {
        return taught(true);
    }

    private List<ClassSummary> taught(boolean archived) {
        var taught = classrooms.findAllTaught(actor.require().id()).stream()
                .filter(classroom -> classroom.isArchived() == archived)
                .toList();
        var sizes = enrolments.sizes(taught.stream().map(Classroom::id).toList()).stream()
                .collect(Collectors.toMap(Enrolments.Size::classroomId, Enrolments.Size::learners));
        return taught.stream()
                .map(classroom ->
                        classroom.summary(sizes.getOrDefault(classroom.id(), 0L).intValue()))
                .toList();
    }

    /** The ids of the classes the person acting is a learner in. */
    @ForSignedIn
    public Set<UUID> joined() {
        return enrolments.findByLearnerId(actor.require().id()).stream()
                .map(Enrolment::classroomId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As {@link #joined} without archived classes: what lists show a learner. */
    @ForSignedIn
    public Set<UUID> joinedNow() {
        var joined = new HashSet<>(joined());
        joined.removeAll(Set.copyOf(classrooms.findArchived(joined)));
        return joined;
    }

    /** The name of a class and what the person acting is granted in it, if they teach or learn in it. */
    @ForSignedIn
    public Optional<Belonging> belonging(UUID classId) {
        return classrooms
                .findBelonging(classId, actor.require().id())
                .map(found -> new Belonging(
                        found.name(),
                        Optional.ofNullable(found.granted())
                                .map(GrantedAccommodation::granted)
                                .orElse(Accommodation.NONE)));
    }

    /** The name of a class, if the person acting teaches or learns in it. */
    @ForSignedIn
    public Optional<String> name(UUID classId) {
        return classrooms.findNameOfBelonging(classId, actor.require().id());
    }

    /** The names of those of the classes given that the person acting teaches or learns in. */
    @ForSignedIn
    public Map<UUID, String> names(Collection<UUID> classIds) {
        return classrooms.findBelonging(classIds, actor.require().id()).stream()
                .collect(Collectors.toUnmodifiableMap(Classroom::id, Classroom::name));
    }

    /** Who is in a class the person acting teaches, by name. */
    @ForSignedIn
    public List<Member> members(UUID classId) {
        requireTeaching(classId);
        var enrolled = enrolments.findByClassroomId(classId);
        var names = people.names(enrolled.stream().map(Enrolment::learnerId).toList());
        return enrolled.stream()
                .map(enrolment -> new Member(
                        enrolment.learnerId(),
                        names.getOrDefault(enrolment.learnerId(), "Unknown"),
                        enrolment.joinedAt()))
                .sorted(Comparator.comparing(Member::name, Collator.getInstance(Locale.ENGLISH))
                        .thenComparing(Member::joinedAt))
                .toList();
    }

    private boolean learns(UUID classId) {
        return enrolments.existsByClassroomIdAndLearnerId(
                classId, actor.require().id());
    }

    private static NotFound notFound() {
        return new NotFound("There is no such class among yours.");
    }
}
