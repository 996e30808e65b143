package app.lede.attempt;

import app.lede.base.ForInstructors;
import app.lede.base.ForLearners;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Finished and running sittings, for results and review. */
@Service
public class AttemptRecords {

    /** All attempts at a quiz in a class the person acting teaches, in the order they were started. */
    @ForInstructors
    public List<AttemptRecord> ofQuiz(UUID quizId) {
        throw new UnsupportedOperationException();
    }

    /** One attempt at a quiz the person acting teaches. */
    @ForInstructors
    public AttemptRecord get(UUID attemptId) {
        throw new UnsupportedOperationException();
    }

    /** The attempts of the person acting, newest first. */
    @ForLearners
    public List<AttemptRecord> mine() {
        throw new UnsupportedOperationException();
    }
}
