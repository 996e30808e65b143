package app.lede.review;

import app.lede.base.ForInstructors;
import app.lede.base.Refusal;
import app.lede.classroom.Member;
import app.lede.classroom.Membership;
import app.lede.item.Item;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.Quizzes;
import app.lede.writing.Decision;
import app.lede.writing.ItemSets;
import app.lede.writing.WrittenItem;
import app.lede.writing.WrittenSet;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which facts of its quizzes a class has kept and which have faded. What single learners remember is not told: it is
 * theirs. It counts what feedback has told learners, but for the last minutes.
 */
@Service
public class ClassMemory {
    /** So many questions begin a lesson. */
    public static final int WARM_UP = 5;

    /** Of fewer learners a report would tell what one of them knows. */
    static final int FEWEST = 3;

    private final Quizzes quizzes;
    private final Membership membership;
    private final ClassSums sums;
    private final ItemSets sets;
    private final ReviewsOff reviewsOff;
    private final Clock clock;

    ClassMemory(
            Quizzes quizzes, Membership membership, ClassSums sums, ItemSets sets, ReviewsOff reviewsOff, Clock clock) {
        this.quizzes = quizzes;
        this.membership = membership;
        this.sums = sums;
        this.sets = sets;
        this.reviewsOff = reviewsOff;
        this.clock = clock;
    }

    /**
     * The facts asked in the quizzes of a class the person acting teaches, what has faded most first; those that fewer
     * than {@link #FEWEST} learners were asked are left out.
     *
     * @throws app.lede.base.NotFound if it is not theirs
     */
    @ForInstructors
    @Transactional(readOnly = true)
    public List<ClassFact> ofClass(UUID classId) {
        membership.requireTeaching(classId);
        return facts(classId, quizzes.papersOfClass(classId));
    }

    /**
     * Makes a set of the {@link #WARM_UP} questions about the facts of an article that have faded most in a class the
     * person acting teaches: to be looked over and given like any other.
     *
     * @throws app.lede.base.NotFound if the class is not theirs
     * @throws Refusal if no fact of the article was asked in it
     */
    @ForInstructors
    @Transactional
    public WrittenSet warmUp(UUID classId, UUID articleId) {
        membership.requireTeaching(classId);
        var papers = quizzes.papersOfClass(classId);
        var items = items(papers);
        var faded = facts(classId, papers).stream()
                .filter(fact -> fact.articleId().equals(articleId))
                .flatMap(fact -> Stream.ofNullable(items.get(new FactName(articleId, fact.key()))))
                .limit(WARM_UP)
                .map(item -> new WrittenItem(item.withId(UUID.randomUUID()), Decision.KEPT))
                .toList();
        if (faded.isEmpty()) {
            throw new Refusal("Too few learners of this class have been asked about this article for a warm-up.");
        }
        var set = sets.begin(articleId);
        return sets.save(
                set.id(),
                set.revision(),
                set.content().rename("Warm-up: " + set.article().title()).append(faded));
    }

    /**
     * Whether facts from the quizzes of a class the person acting teaches come back in reviews.
     *
     * @throws app.lede.base.NotFound if it is not theirs
     */
    @ForInstructors
    @Transactional(readOnly = true)
    public boolean hasReviews(UUID classId) {
        membership.requireTeaching(classId);
        return reviewsOff.findById(classId).isEmpty();
    }

    /**
     * Switches reviews of a class the person acting teaches on or off. What learners remember is kept meanwhile.
     *
     * @throws app.lede.base.NotFound if it is not theirs
     */
    @ForInstructors
    @Transactional
    public void switchReviews(UUID classId, boolean on) {
        membership.requireTeaching(classId);
        var off = reviewsOff.findById(classId);
        if (on) {
            off.ifPresent(reviewsOff::delete);
        } else if (off.isEmpty()) {
            reviewsOff.save(new ReviewOff(classId, clock.instant()));
        }
    }

    private List<ClassFact> facts(UUID classId, List<QuizPaper> papers) {
        var learners =
                membership.members(classId).stream().map(Member::learnerId).toList();
        var titles = new HashMap<UUID, String>();
        papers.forEach(paper -> titles.put(paper.article().id(), paper.article().title()));
        var items = items(papers);
        return sums.of(titles.keySet(), learners, clock.instant()).stream()
                .filter(sum -> sum.learners() >= FEWEST)
                .flatMap(sum -> Stream.ofNullable(items.get(new FactName(sum.articleId(), sum.key())))
                        .map(item -> new ClassFact(
                                sum.articleId(),
                                titles.getOrDefault(sum.articleId(), ""),
                                sum.key(),
                                FactName.statement(item),
                                (int) sum.learners(),
                                sum.known() / sum.learners())))
                .sorted(Comparator.comparingDouble(ClassFact::known).thenComparing(ClassFact::statement))
                .toList();
    }

    /** A question for each fact, the newest. Dropped ones are no good. */
    private static Map<FactName, Item> items(List<QuizPaper> papers) {
        var items = new LinkedHashMap<FactName, Item>();
        for (var paper : papers) {
            paper.items().stream()
                    .filter(frozen -> frozen.item().counts())
                    .forEach(frozen ->
                            items.putIfAbsent(FactName.of(paper.article().id(), frozen.item()), frozen.item()));
        }
        return items;
    }
}
