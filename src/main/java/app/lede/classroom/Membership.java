package app.lede.classroom;

import app.lede.base.ForSignedIn;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Who belongs to which class, for other rooms: every answer is about the person who is acting. */
@Service
public class Membership {

    /**
     * Passes if the person acting teaches the class.
     *
     * @throws app.lede.base.NotFound otherwise
     */
    @ForSignedIn
    public void requireTeaching(UUID classId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Passes if the person acting is a learner in the class.
     *
     * @throws app.lede.base.NotFound otherwise
     */
    @ForSignedIn
    public void requireLearning(UUID classId) {
        throw new UnsupportedOperationException();
    }

    /** The classes the person acting teaches. */
    @ForSignedIn
    public List<ClassSummary> taught() {
        throw new UnsupportedOperationException();
    }

    /** The ids of the classes the person acting is a learner in. */
    @ForSignedIn
    public Set<UUID> joined() {
        throw new UnsupportedOperationException();
    }

    /** Who is in a class the person acting teaches, by name. */
    @ForSignedIn
    public List<Member> members(UUID classId) {
        throw new UnsupportedOperationException();
    }
}
