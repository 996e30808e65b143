package app.lede.classroom;

import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups in a class: names that learners go by together. A learner may be in several. */
@Service
@Transactional
public class Groups {
    /** A learner in more groups than this was put there by mistake. */
    static final int MOST = 20;

    private final Teaching teaching;
    private final Grouping grouping;
    private final Enrolments enrolments;

    Groups(Teaching teaching, Grouping grouping, Enrolments enrolments) {
        this.teaching = teaching;
        this.grouping = grouping;
        this.enrolments = enrolments;
    }

    /** The names of the groups of a class the person acting teaches; groups without learners too. */
    @ForInstructors
    @Transactional(readOnly = true)
    public List<String> names(UUID classId) {
        teaching.require(classId);
        return grouping.names(classId);
    }

    /** The groups of each learner of a class the person acting teaches, by name; who is in none is left out. */
    @ForInstructors
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> ofClass(UUID classId) {
        teaching.require(classId);
        return grouping.ofClass(classId);
    }

    /**
     * Puts a learner into exactly the groups given; a group that is not there is begun.
     *
     * @throws NotFound if the learner is not in the class
     * @throws Refusal if a name will not do
     */
    @ForInstructors
    public void put(UUID classId, UUID learnerId, Collection<String> names) {
        teaching.require(classId);
        if (!enrolments.existsByClassroomIdAndLearnerId(classId, learnerId)) {
            throw new NotFound("There is no such learner in this class.");
        }
        if (names.size() > MOST) {
            throw new Refusal("A learner is in at most " + MOST + " groups.");
        }
        names.forEach(ClassGroup::check);
        grouping.put(classId, Map.of(learnerId, names));
    }

    /**
     * Gives a group of a class the person acting teaches another name; its learners stay in it.
     *
     * @throws NotFound if there is no such group
     * @throws Refusal if the name will not do, or another group of the class has it
     */
    @ForInstructors
    public void rename(UUID classId, String name, String changed) {
        teaching.require(classId);
        grouping.rename(classId, name, changed);
    }

    /**
     * Deletes a group of a class the person acting teaches; its learners stay in the class.
     *
     * @throws NotFound if there is no such group
     */
    @ForInstructors
    public void delete(UUID classId, String name) {
        teaching.require(classId);
        grouping.delete(classId, name);
    }
}
