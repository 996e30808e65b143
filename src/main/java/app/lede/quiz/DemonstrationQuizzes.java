package app.lede.quiz;

import app.lede.base.ForInstructors;
import app.lede.base.Refusal;
import app.lede.classroom.Classes;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives quizzes to a demonstration class as if at an earlier time: some have closed already. */
@Service
public class DemonstrationQuizzes {
    private final PublishedQuizzes published;
    private final Classes classes;

    DemonstrationQuizzes(PublishedQuizzes published, Classes classes) {
        this.published = published;
        this.classes = classes;
    }

    /**
     * Gives a version of a set to a class.
     *
     * @throws app.lede.base.NotFound if the person acting does not teach the class
     * @throws Refusal if it is a real class
     */
    @ForInstructors
    @Transactional
    public UUID give(UUID classId, UUID versionId, QuizSettings settings, Instant givenAt) {
        if (!classes.get(classId).demonstration()) {
            throw new Refusal("Quizzes with invented answers belong into a demonstration class only.");
        }
        return published
                .save(new PublishedQuiz(UUID.randomUUID(), classId, versionId, settings, givenAt))
                .id();
    }
}
