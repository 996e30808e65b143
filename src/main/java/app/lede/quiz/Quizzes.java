package app.lede.quiz;

import app.lede.base.ForInstructors;
import app.lede.base.ForSignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The quizzes a person may see, for other rooms and for screens. */
@Service
public class Quizzes {

    /**
     * A quiz of a class the person acting teaches or learns in.
     *
     * @throws app.lede.base.NotFound otherwise
     */
    @ForSignedIn
    public Quiz get(UUID quizId) {
        throw new UnsupportedOperationException();
    }

    /**
     * The quiz with keys and article, for services that score or show feedback; never for a screen of a learner.
     *
     * @throws app.lede.base.NotFound as {@link #get}
     */
    @ForSignedIn
    public QuizPaper paper(UUID quizId) {
        throw new UnsupportedOperationException();
    }

    /** All quizzes in the classes the person acting teaches, newest first. */
    @ForInstructors
    public List<Quiz> taught() {
        throw new UnsupportedOperationException();
    }

    /** The quizzes of a class the person acting teaches, newest first. */
    @ForInstructors
    public List<Quiz> ofClass(UUID classId) {
        throw new UnsupportedOperationException();
    }

    /** The quizzes in the classes the person acting learns in, by closing time; scheduled ones too. */
    @ForSignedIn
    public List<Quiz> forLearner() {
        throw new UnsupportedOperationException();
    }
}
