package app.lede.quiz;

import app.lede.base.ForInstructors;
import app.lede.base.ForLearners;
import app.lede.base.ForSignedIn;
import app.lede.base.NotFound;
import app.lede.classroom.Accommodation;
import app.lede.classroom.Accommodations;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.Membership;
import app.lede.writing.FrozenSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quizzes a person may see, for other rooms and for screens. */
@Service
@Transactional(readOnly = true)
public class Quizzes {
    private record Seen(Quiz quiz, FrozenSet set, Rulings rulings) {}

    private final PublishedQuizzes quizzes;
    private final Membership membership;
    private final Accommodations accommodations;
    private final FrozenPapers papers;
    private final StoredRegrades regrades;

    Quizzes(
            PublishedQuizzes quizzes,
            Membership membership,
            Accommodations accommodations,
            FrozenPapers papers,
            StoredRegrades regrades) {
        this.quizzes = quizzes;
        this.regrades = regrades;
        this.membership = membership;
        this.accommodations = accommodations;
        this.papers = papers;
    }

    /**
     * A quiz of a class the person acting teaches or learns in.
     *
     * @throws app.lede.base.NotFound otherwise
     */
    @ForSignedIn
    public Quiz get(UUID quizId) {
        return visible(quizId).quiz();
    }

    /**
     * The quiz with keys and article, for services that score or show feedback; never for a screen of a learner.
     *
     * @throws app.lede.base.NotFound as {@link #get}
     */
    @ForSignedIn
    public QuizPaper paper(UUID quizId) {
        var seen = visible(quizId);
        return QuizPaper.of(seen.quiz(), seen.set().article(), seen.set().items(), seen.rulings());
    }

    /** All quizzes in the classes the person acting teaches, newest first. */
    @ForInstructors
    public List<Quiz> taught() {
        return inClasses(membership.taught().stream().map(ClassSummary::id).toList());
    }

    /** The quizzes of a class the person acting teaches, newest first. */
    @ForInstructors
    public List<Quiz> ofClass(UUID classId) {
        membership.requireTeaching(classId);
        return inClasses(List.of(classId));
    }

    /** As {@link #ofClass}, with keys and articles. */
    @ForInstructors
    public List<QuizPaper> papersOfClass(UUID classId) {
        membership.requireTeaching(classId);
        return papers(quizzes.findByClassroomIdInOrderByCreatedAtDescOpensAtDesc(List.of(classId)), Set.of(classId));
    }

    /**
     * Those of the quizzes given that are in the classes the person acting learns in, with keys and articles, in no
     * order; never for a screen of a learner.
     */
    @ForLearners
    public List<QuizPaper> papersForLearner(Collection<UUID> quizIds) {
        var joined = membership.joined();
        return papers(
                quizzes.findByIdIn(quizIds).stream()
                        .filter(quiz -> joined.contains(quiz.classroomId()))
                        .toList(),
                joined);
    }

    /** The quizzes in the classes the person acting learns in, by closing time; scheduled ones too, archived classes left out. */
    @ForSignedIn
    public List<Quiz> forLearner() {
        return inClasses(membership.joinedNow()).stream()
                .sorted(Comparator.comparing(Quiz::closesAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                        .thenComparing(Quiz::opensAt))
                .toList();
    }

    private List<QuizPaper> papers(List<PublishedQuiz> found, Collection<UUID> classIds) {
        var names = membership.names(classIds);
        var granted = grantedByClass();
        var rulings = rulings(found);
        return found.stream()
                .map(quiz -> {
                    var set = papers.get(quiz.versionId());
                    var ruled = rulings.getOrDefault(quiz.id(), Rulings.NONE);
                    return QuizPaper.of(
                            shown(
                                    quiz,
                                    names.getOrDefault(quiz.classroomId(), ""),
                                    ruled,
                                    granted.apply(quiz.classroomId())),
                            set.article(),
                            set.items(),
                            ruled);
                })
                .toList();
    }

    private List<Quiz> inClasses(Collection<UUID> classIds) {
        var found = quizzes.findByClassroomIdInOrderByCreatedAtDescOpensAtDesc(classIds);
        var names = membership.names(classIds);
        var granted = grantedByClass();
        var rulings = rulings(found);
        return found.stream()
                .map(quiz -> shown(
                        quiz,
                        names.getOrDefault(quiz.classroomId(), ""),
                        rulings.getOrDefault(quiz.id(), Rulings.NONE),
                        granted.apply(quiz.classroomId())))
                .toList();
    }

    private Seen visible(UUID quizId) {
        var quiz = quizzes.findById(quizId).orElseThrow(Quizzes::notFound);
        var belonging = membership.belonging(quiz.classroomId()).orElseThrow(Quizzes::notFound);
        var rulings = rulings(List.of(quiz)).getOrDefault(quizId, Rulings.NONE);
        return new Seen(
                shown(quiz, belonging.className(), rulings, belonging.granted()),
                papers.get(quiz.versionId()),
                rulings);
    }

    private Quiz shown(PublishedQuiz quiz, String className, Rulings rulings, Accommodation granted) {
        var set = papers.get(quiz.versionId());
        return quiz.quiz(className, set, rulings.over(set.items()), granted);
    }

    /** The rulings in force; most quizzes have none, and then nothing is asked for. */
    private Map<UUID, Rulings> rulings(List<PublishedQuiz> of) {
        var regraded = of.stream()
                .filter(PublishedQuiz::isRegraded)
                .map(PublishedQuiz::id)
                .toList();
        return regraded.isEmpty()
                ? Map.of()
                : regrades.findByQuizIdInAndUndoneAtIsNullOrderByNumber(regraded).stream()
                        .map(StoredRegrade::regrade)
                        .collect(Collectors.groupingBy(
                                Regrade::quizId, Collectors.collectingAndThen(Collectors.toList(), Rulings::of)));
    }

    /** What the person acting is granted in a class: something only where they are a learner. */
    private Function<UUID, Accommodation> grantedByClass() {
        var granted = accommodations.mine();
        var joined = granted.isNone() ? Set.<UUID>of() : membership.joined();
        return classId -> joined.contains(classId) ? granted : Accommodation.NONE;
    }

    static NotFound notFound() {
        return new NotFound("There is no such quiz among yours.");
    }
}
