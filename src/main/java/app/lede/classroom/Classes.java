package app.lede.classroom;

import app.lede.account.Audit;
import app.lede.base.CurrentActor;
import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An instructor's classes: each sees and changes only those they teach. */
@Service
@Transactional
public class Classes {
    private final Classrooms classrooms;
    private final Teaching teaching;
    private final CoInstructors coInstructors;
    private final Enrolments enrolments;
    private final Grouping grouping;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Classes(
            Classrooms classrooms,
            Teaching teaching,
            CoInstructors coInstructors,
            Enrolments enrolments,
            Grouping grouping,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.classrooms = classrooms;
        this.teaching = teaching;
        this.coInstructors = coInstructors;
        this.enrolments = enrolments;
        this.grouping = grouping;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Begins a class without learners, taught by the person acting. */
    @ForInstructors
    public ClassSummary create(String name) {
        return begin(name, false);
    }

    /** Begins a class whose learners and answers are invented; every screen says so. */
    @ForInstructors
    public ClassSummary createDemonstration(String name) {
        return begin(name, true);
    }

    /**
     * A class the person acting teaches.
     *
     * @throws NotFound otherwise
     */
    @ForInstructors
    @Transactional(readOnly = true)
    public ClassSummary get(UUID classId) {
        return summary(teaching.require(classId));
    }

    @ForInstructors
    public ClassSummary rename(UUID classId, String name) {
        var classroom = teaching.require(classId);
        classroom.rename(name);
        return summary(classroom);
    }

    /** Gives the class a new join code; the old one stops working. */
    @ForInstructors
    public ClassSummary renewJoinCode(UUID classId) {
        var classroom = teaching.require(classId);
        classroom.changeJoinCode(JoinCode.random(random));
        return summary(classroom);
    }

    /** Takes a learner out of the class; what they have answered stays. Taking out a learner twice changes nothing. */
    @ForInstructors
    public void remove(UUID classId, UUID learnerId) {
        teaching.require(classId);
        enrolments.deleteByClassroomIdAndLearnerId(classId, learnerId);
        grouping.leave(classId, learnerId);
    }

    /** Hides a class from all lists, its learners' too. Nothing is deleted, and what runs goes on. */
    @ForInstructors
    public ClassSummary archive(UUID classId) {
        var classroom = teaching.require(classId);
        classroom.archive(clock.instant());
        audit.record(Audit.Action.CLASS_ARCHIVED, classId.toString());
        return summary(classroom);
    }

    /** Shows an archived class in lists again. */
    @ForInstructors
    public ClassSummary takeBack(UUID classId) {
        var classroom = teaching.require(classId);
        classroom.takeBack();
        audit.record(Audit.Action.CLASS_TAKEN_BACK, classId.toString());
        return summary(classroom);
    }

    /**
     * Begins a class with the instructors and the names of the groups of another, for new learners: without those of the
     * other, without its quizzes, and with a code of its own. It is the person's who copies.
     */
    @ForInstructors
    public ClassSummary copy(UUID classId, String name) {
        var original = teaching.require(classId);
        if (original.isDemonstration()) {
            throw new Refusal("A demonstration cannot be copied: begin a class instead.");
        }
        var copy = begin(name, false);
        var instructors = new ArrayList<>(List.of(original.instructorId()));
        coInstructors.findByClassroomIdOrderByAddedAt(classId).forEach(one -> instructors.add(one.personId()));
        instructors.remove(actor.require().id());
        instructors.forEach(id -> {
            coInstructors.save(new CoInstructor(UUID.randomUUID(), copy.id(), id, clock.instant()));
            audit.record(Audit.Action.CO_INSTRUCTOR_ADDED, copy.id() + ": " + id);
        });
        grouping.begin(copy.id(), grouping.names(classId));
        return copy;
    }

    private ClassSummary begin(String name, boolean demonstration) {
        var classroom = classrooms.save(new Classroom(
                UUID.randomUUID(),
                actor.require().id(),
                name,
                JoinCode.random(random),
                demonstration,
                clock.instant()));
        return summary(classroom);
    }

    private ClassSummary summary(Classroom classroom) {
        return classroom.summary(enrolments.countByClassroomId(classroom.id()));
    }
}
