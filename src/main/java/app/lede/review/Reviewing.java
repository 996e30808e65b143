package app.lede.review;

import app.lede.attempt.OutcomeKind;
import app.lede.base.CurrentActor;
import app.lede.base.ForLearners;
import app.lede.base.NotFound;
import app.lede.item.Marking;
import app.lede.item.Outcome;
import app.lede.item.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews of the person acting: what is due, asking, answering. Each learner sees only what they remember themselves. */
@Service
public class Reviewing {
    /** What a learner may want to do a day. */
    public static final int MOST_A_DAY = 200;

    /** What is done a day by who has chosen nothing: about seven minutes. */
    static final int USUAL_A_DAY = 20;

    /** With nothing else left, a step within the day may come this much early. */
    private static final Duration AHEAD = Duration.ofMinutes(20);

    /** How many that are due are looked at, to find one on another article. */
    private static final Limit LOOKED_AT = Limit.of(30);

    private final Feeding feeding;
    private final StoredFacts facts;
    private final LoggedAnswers answers;
    private final ReviewWishes wishes;
    private final Forms forms;
    private final ReviewDays days;
    private final CurrentActor actor;
    private final Clock clock;

    Reviewing(
            Feeding feeding,
            StoredFacts facts,
            LoggedAnswers answers,
            ReviewWishes wishes,
            Forms forms,
            ReviewDays days,
            CurrentActor actor,
            Clock clock) {
        this.feeding = feeding;
        this.facts = facts;
        this.answers = answers;
        this.wishes = wishes;
        this.forms = forms;
        this.days = days;
        this.actor = actor;
        this.clock = clock;
    }

    /** What is due today, with all that feedback has told until now. */
    // No transaction around it: that would hold one connection while feeding waits for another.
    @ForLearners
    public DueToday today() {
        feeding.feed();
        return due();
    }

    /**
     * The next question; nothing if no fact is due, or as much was done today as the learner wants.
     *
     * @param after the fact asked before, so that another article comes next where one is due; null at the beginning
     */
    @ForLearners
    @Transactional
    public Optional<ReviewQuestion> next(@Nullable UUID after) {
        var learnerId = learnerId();
        if (mostADay(learnerId) <= done(learnerId)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var due = facts.findDue(learnerId, now, now.plus(AHEAD), LOOKED_AT);
        var before = after == null ? null : facts.findById(after).orElse(null);
        for (var fact : mixed(due, before, now)) {
            var question = forms.ask(fact);
            if (question.isPresent()) {
                return question;
            }
            // none of its questions may be asked now, for instance because the learner has left the class
            fact.bury(days.begin(days.of(now).plusDays(1)));
        }
        return Optional.empty();
    }

    /**
     * Takes an answer, and tells at once what is right. The same asking answered again changes nothing.
     *
     * @param took how long the learner took to answer
     * @throws NotFound if it is no fact of the person acting, or may not be asked of them in this question
     */
    @ForLearners
    @Transactional
    public ReviewFeedback answer(ReviewQuestion question, Response response, Duration took) {
        var fact = mine(question.factId());
        var form = forms.of(fact).stream()
                .filter(each -> each.frozen().id().equals(question.frozenItemId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("This question cannot be asked any more. Go on with the next."));
        var outcome = score(form, response);
        if (answers.findById(question.id()).isEmpty()) {
            answers.save(new LoggedAnswer(
                    question.id(),
                    learnerId(),
                    fact.name(),
                    null,
                    form.frozen().id(),
                    clock.instant(),
                    new Recollection(form.item().kind(), OutcomeKind.of(outcome), outcome.credit(), null, 0, took)));
            feeding.replay(fact);
        }
        var shows = form.paper().quiz().rules().shows();
        var item = form.item();
        return new ReviewFeedback(
                OutcomeKind.of(outcome),
                item.content().say(response),
                item.content().keyText(),
                shows.rationale() ? item.rationale() : "",
                shows.evidence() ? item.evidence() : null,
                shows.evidence() ? item.attribution() : null,
                fact.dueAt(),
                days.between(clock.instant(), fact.dueAt()));
    }

    /**
     * Takes the last answer of today's reviews back: the fact stands as before it. Whether there was one.
     *
     * @return the fact's id, so that it can be asked again; nothing if nothing was answered today
     */
    @ForLearners
    @Transactional
    public Optional<UUID> undo() {
        var learnerId = learnerId();
        var last = answers.findFirstByLearnerIdAndAttemptIdIsNullAndUndoneFalseOrderByAnsweredAtDescId(learnerId)
                .filter(answer -> !answer.answeredAt().isBefore(beginOfToday()));
        last.ifPresent(LoggedAnswer::undo);
        return last.flatMap(answer -> facts.findByLearnerIdAndArticleIdAndFactKey(
                        learnerId, answer.name().articleId(), answer.name().key()))
                .map(fact -> {
                    feeding.replay(fact);
                    return fact.id();
                });
    }

    /**
     * Leaves a fact for tomorrow.
     *
     * @throws NotFound if it is no fact of the person acting
     */
    @ForLearners
    @Transactional
    public void bury(UUID factId) {
        mine(factId).bury(days.begin(days.of(clock.instant()).plusDays(1)));
    }

    /**
     * Asks about a fact no more, or again.
     *
     * @throws NotFound if it is no fact of the person acting
     */
    @ForLearners
    @Transactional
    public void suspend(UUID factId, boolean suspended) {
        mine(factId).suspend(suspended);
    }

    /** The facts the person acting does not want to be asked about. */
    @ForLearners
    @Transactional(readOnly = true)
    public List<LeftFact> left() {
        return facts.findByLearnerIdAndSuspendedTrueOrderByStatement(learnerId()).stream()
                .map(fact -> new LeftFact(fact.id(), fact.statement()))
                .toList();
    }

    /**
     * How many facts the person acting wants to be asked a day.
     *
     * @param mostADay 0 to {@link #MOST_A_DAY}; 0: no reviews
     * @throws app.lede.base.Refusal if it is not that
     */
    @ForLearners
    @Transactional
    public void wish(int mostADay) {
        var learnerId = learnerId();
        wishes.findById(learnerId)
                .ifPresentOrElse(wish -> wish.change(mostADay), () -> wishes.save(new ReviewWish(learnerId, mostADay)));
    }

    private DueToday due() {
        var learnerId = learnerId();
        return DueToday.of(facts.countDue(learnerId, clock.instant()), done(learnerId), mostADay(learnerId));
    }

    private int mostADay(UUID learnerId) {
        return wishes.findById(learnerId).map(ReviewWish::mostADay).orElse(USUAL_A_DAY);
    }

    private long done(UUID learnerId) {
        return answers.countReviews(learnerId, beginOfToday());
    }

    private Instant beginOfToday() {
        return days.begin(days.of(clock.instant()));
    }

    /** What is due before what may come early; in each, another article than the last first. */
    private static List<StoredFact> mixed(List<StoredFact> due, @Nullable StoredFact before, Instant now) {
        return due.stream()
                .sorted(Comparator.comparing((StoredFact fact) -> fact.dueAt().isAfter(now))
                        .thenComparing(fact -> before != null
                                && fact.name().articleId().equals(before.name().articleId()))
                        .thenComparing(StoredFact::dueAt))
                .toList();
    }

    private static Outcome score(Form form, Response response) {
        var paper = form.paper();
        return form.item()
                .content()
                .score(
                        response,
                        Marking.by(paper.quiz().rules().partialCredit())
                                .withContext(paper.article().text())
                                .withAlsoAccepted(
                                        paper.rulings().of(form.frozen().id()).alsoRight()));
    }

    private StoredFact mine(UUID factId) {
        return facts.findById(factId)
                .filter(fact -> fact.belongsTo(learnerId()))
                .orElseThrow(() -> new NotFound("There is no such fact among yours."));
    }

    private UUID learnerId() {
        return actor.require().id();
    }
}
