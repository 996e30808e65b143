package app.lede.quiz;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** Lets an instructor take a quiz that is not given yet, as a learner would. Nothing of it is kept or counted. */
public interface QuizPreview {
    /**
     * The quiz, to be shown to the instructor.
     *
     * @throws app.lede.base.NotFound if the set is not theirs
     * @throws app.lede.base.Refusal if it has nothing that can be asked
     */
    Component of(UUID setId, QuizSettings settings);
}
