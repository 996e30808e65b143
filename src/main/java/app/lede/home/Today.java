package app.lede.home;

import app.lede.attempt.AttemptRecord;
import app.lede.attempt.AttemptRecords;
import app.lede.base.ForInstructors;
import app.lede.base.ForLearners;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.Membership;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizState;
import app.lede.quiz.Quizzes;
import app.lede.writing.ItemSets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What there is to do now for the person acting. */
@Service
@Transactional(readOnly = true)
public class Today {
    private final Quizzes quizzes;
    private final AttemptRecords attempts;
    private final ItemSets sets;
    private final Membership membership;
    private final Clock clock;

    Today(Quizzes quizzes, AttemptRecords attempts, ItemSets sets, Membership membership, Clock clock) {
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.sets = sets;
        this.membership = membership;
        this.clock = clock;
    }

    @ForInstructors
    public InstructorDay ofInstructor() {
        var now = clock.instant();
        var classes = membership.taught();
        Map<UUID, ClassSummary> byId =
                classes.stream().collect(Collectors.toMap(ClassSummary::id, Function.identity()));
        var given = quizzes.taught();
        var open = given.stream()
                .filter(quiz -> quiz.state(now) == QuizState.OPEN)
                .sorted(Comparator.comparing(Quiz::closesAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .map(quiz -> open(quiz, byId.get(quiz.classId())))
                .toList();
        var coming = given.stream()
                .filter(quiz -> quiz.state(now) == QuizState.SCHEDULED)
                .sorted(Comparator.comparing(Quiz::opensAt))
                .toList();
        return new InstructorDay(open, coming, sets.mine(), classes);
    }

    @ForLearners
    public LearnerDay ofLearner() {
        return LearnerDay.of(quizzes.forLearner(), attempts.mineInBrief(), clock.instant());
    }

    private OpenQuiz open(Quiz quiz, @Nullable ClassSummary classroom) {
        var all = attempts.ofQuiz(quiz.id());
        return new OpenQuiz(
                quiz,
                classroom == null ? 0 : classroom.learners(),
                learners(all.stream().map(AttemptRecord::learnerId)),
                learners(all.stream()
                        .filter(attempt -> attempt.state().isFinished())
                        .map(AttemptRecord::learnerId)));
    }

    private static int learners(Stream<UUID> ids) {
        return (int) ids.distinct().count();
    }
}
