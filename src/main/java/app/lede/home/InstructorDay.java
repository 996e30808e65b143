package app.lede.home;

import app.lede.classroom.ClassSummary;
import app.lede.quiz.Quiz;
import app.lede.writing.SetSummary;
import java.util.List;

/**
 * What an instructor sees first.
 *
 * @param open quizzes that are open, the one that closes next first
 * @param coming quizzes that open later, the next one first
 * @param writing item sets, the last changed first
 */
public record InstructorDay(
        List<OpenQuiz> open, List<Quiz> coming, List<SetSummary> writing, List<ClassSummary> classes) {
    public InstructorDay {
        open = List.copyOf(open);
        coming = List.copyOf(coming);
        writing = List.copyOf(writing);
        classes = List.copyOf(classes);
    }

    /** Whether nothing has been done here yet. */
    public boolean isEmpty() {
        return open.isEmpty() && coming.isEmpty() && writing.isEmpty() && classes.isEmpty();
    }
}
