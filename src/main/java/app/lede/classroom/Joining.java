package app.lede.classroom;

import app.lede.account.LearnerAccounts;
import app.lede.account.People;
import app.lede.account.Throttle;
import app.lede.base.CurrentActor;
import app.lede.base.ForAnyone;
import app.lede.base.ForLearners;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Lets learners into classes by their codes. Every look at a code counts against guessing, right or wrong: else a
 * guesser would see from the answer when to stop.
 */
@Service
public class Joining {
    static final String WRONG_CODE = "No class has this code. Check it with your instructor: it may have been changed.";
    private static final String BY_ADDRESS = "join";
    private static final String EVERYWHERE = "join-everywhere";

    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final LearnerAccounts accounts;
    private final People people;
    private final Throttle throttle;
    private final CurrentActor actor;
    private final Clock clock;

    Joining(
            Classrooms classrooms,
            Enrolments enrolments,
            LearnerAccounts accounts,
            People people,
            Throttle throttle,
            CurrentActor actor,
            Clock clock) {
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.people = people;
        this.throttle = throttle;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What a code invites to.
     *
     * @throws NotFound if no class has the code
     * @throws Refusal after too many tries
     */
    @ForAnyone
    public ClassInvitation find(String code) {
        var classroom = withCode(code);
        return new ClassInvitation(
                classroom.name(),
                people.instructorName(classroom.instructorId()).orElse(""));
    }

    /**
     * Makes an account for somebody who holds the code, and puts them into the class.
     *
     * @return the new learner's id
     * @throws NotFound if no class has the code
     * @throws Refusal if the name is taken or not usable, the password too weak, or after too many tries
     */
    @ForAnyone
    public UUID register(String code, String name, String password) {
        var classroom = withCode(code);
        var learnerId = accounts.register(name, password);
        enrol(classroom.id(), learnerId);
        return learnerId;
    }

    /**
     * Puts the person acting into the class with the code. Who is in it stays in it.
     *
     * @return the class's id
     * @throws NotFound if no class has the code
     * @throws Refusal after too many tries
     */
    @ForLearners
    public UUID join(String code) {
        var classroom = withCode(code);
        enrol(classroom.id(), actor.require().id());
        return classroom.id();
    }

    /** Each code is counted as a guess before it is looked up, and no longer once it was right. */
    private Classroom withCode(String typed) {
        throttle.requireByAddress(BY_ADDRESS);
        throttle.require(EVERYWHERE, "");
        var classroom = JoinCode.read(typed)
                .flatMap(code -> classrooms.findByJoinCode(code.value()))
                .orElseThrow(() -> new NotFound(WRONG_CODE));
        throttle.giveBackByAddress(BY_ADDRESS);
        throttle.giveBack(EVERYWHERE, "");
        if (classroom.isDemonstration()) {
            throw new Refusal("This class is a demonstration with invented learners: nobody can join it.");
        }
        if (classroom.isArchived()) {
            throw new Refusal("This class is archived: nobody can join it. Ask its instructor for another code.");
        }
        return classroom;
    }

    private void enrol(UUID classroomId, UUID learnerId) {
        if (!enrolments.existsByClassroomIdAndLearnerId(classroomId, learnerId)) {
            enrolments.save(new Enrolment(UUID.randomUUID(), classroomId, learnerId, clock.instant()));
        }
    }
}
