package app.lede.quiz;

import app.lede.base.ForInstructors;
import app.lede.classroom.Membership;
import app.lede.writing.FrozenItem;
import app.lede.writing.ItemSets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives item sets to classes, and changes when a quiz closes. */
@Service
@Transactional
public class Publishing {
    private final PublishedQuizzes published;
    private final Quizzes quizzes;
    private final Membership membership;
    private final ItemSets itemSets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(
            PublishedQuizzes published,
            Quizzes quizzes,
            Membership membership,
            ItemSets itemSets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.published = published;
        this.quizzes = quizzes;
        this.membership = membership;
        this.itemSets = itemSets;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Freezes a set of the person acting and gives it to classes they teach: all of them, or none.
     *
     * @return one quiz for each class, in the order of the classes given
     * @throws SettingsRefused if something must be put right first
     * @throws app.lede.base.NotFound if the set or a class is not theirs
     * @throws app.lede.base.Refusal if the set has nothing that can be asked
     */
    @ForInstructors
    public List<Quiz> publish(UUID setId, Collection<UUID> classIds, QuizSettings settings) {
        return publish(
                setId,
                settings,
                classIds.stream()
                        .distinct()
                        .map(classId -> new ClassTimes(classId, settings.opensAt(), settings.closesAt()))
                        .toList());
    }

    /**
     * As {@link #publish(UUID, Collection, QuizSettings)}, each class with times of its own. If those of one class cannot
     * be, no class gets it.
     *
     * @param settings whose own times are not looked at where a class has others
     * @param times one for each class
     */
    @ForInstructors
    public List<Quiz> publish(UUID setId, QuizSettings settings, List<ClassTimes> times) {
        var now = clock.instant();
        SettingsRefused.unless(problems(settings, times, now));
        times.forEach(one -> membership.requireTeaching(one.classId()));
        var set = itemSets.freeze(setId);
        settings.requireFitting(set.items().stream().map(FrozenItem::item).toList());
        return times.stream()
                .map(one -> published.save(new PublishedQuiz(
                        UUID.randomUUID(),
                        one.classId(),
                        set.versionId(),
                        settings.withTimes(one.opensAt(), one.closesAt()),
                        now)))
                .map(quiz -> quizzes.get(quiz.id()))
                .toList();
    }

    /** What all classes have in common is told once; what is wrong with the times of one, with that class. */
    private static List<SettingsProblem> problems(QuizSettings settings, List<ClassTimes> times, Instant now) {
        var problems = new ArrayList<SettingsProblem>();
        if (times.isEmpty()) {
            problems.add(new SettingsProblem(SettingsProblem.Place.CLASSES, "Choose at least one class."));
        }
        if (times.stream().map(ClassTimes::classId).distinct().count() < times.size()) {
            problems.add(new SettingsProblem(SettingsProblem.Place.CLASSES, "Choose each class once."));
        }
        boolean same = times.stream()
                .allMatch(one -> one.opensAt().equals(settings.opensAt())
                        && Objects.equals(one.closesAt(), settings.closesAt()));
        settings.problems(now).stream()
                .filter(problem -> same || problem.place() != SettingsProblem.Place.CLOSING)
                .forEach(problems::add);
        if (!same) {
            for (var one : times) {
                settings.withTimes(one.opensAt(), one.closesAt()).problems(now).stream()
                        .filter(problem -> problem.place() == SettingsProblem.Place.CLOSING)
                        .map(problem -> new SettingsProblem(problem.place(), problem.message(), one.classId()))
                        .forEach(problems::add);
            }
        }
        return List.copyOf(problems);
    }

    /** Closes a quiz now; running attempts end with what was saved. */
    @ForInstructors
    public void closeNow(UUID quizId) {
        var quiz = mine(quizId);
        quiz.close(clock.instant());
        tellOfClosing(quiz);
    }

    /**
     * Changes when a quiz closes and when feedback is given.
     *
     * @param closesAt null: it stays open
     * @throws app.lede.base.Refusal if the closing time is changed to one that is not in the future
     */
    @ForInstructors
    public void change(UUID quizId, @Nullable Instant closesAt, FeedbackTiming feedback) {
        var quiz = mine(quizId);
        if (!quiz.closesAtSameTime(closesAt)) {
            quiz.changeClosing(closesAt, clock.instant());
            tellOfClosing(quiz);
        }
        quiz.changeFeedback(feedback);
    }

    private void tellOfClosing(PublishedQuiz quiz) {
        events.publishEvent(new ClosingChanged(quiz.id()));
    }

    private PublishedQuiz mine(UUID quizId) {
        var quiz = published.findLocked(quizId).orElseThrow(Quizzes::notFound);
        membership.requireTeaching(quiz.classroomId());
        return quiz;
    }
}
