package app.lede.attempt;

import app.lede.base.CurrentActor;
import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.classroom.Membership;
import app.lede.item.Marking;
import app.lede.item.Outcome;
import app.lede.item.Response;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.Quizzes;
import app.lede.writing.FrozenItem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accepting typed answers after a quiz was given: everyone who gave one gets its marks, and so does everyone who gives it
 * from then on. Only responses that hang on the answer are touched. Frozen items stay as they were given.
 */
@Service
public class Regrading {
    /** Longer answers are not accepted for everybody. */
    public static final int LONGEST_ANSWER = 300;

    private final Attempts attempts;
    private final SavedResponses responses;
    private final AcceptedAnswers accepted;
    private final Quizzes quizzes;
    private final Membership membership;
    private final CurrentActor actor;
    private final Clock clock;

    Regrading(
            Attempts attempts,
            SavedResponses responses,
            AcceptedAnswers accepted,
            Quizzes quizzes,
            Membership membership,
            CurrentActor actor,
            Clock clock) {
        this.attempts = attempts;
        this.responses = responses;
        this.accepted = accepted;
        this.quizzes = quizzes;
        this.membership = membership;
        this.actor = actor;
        this.clock = clock;
    }

    /** An answer to an item of a quiz, as an instructor judges it. */
    private record Case(QuizPaper paper, FrozenItem frozen, String answer) {
        /** Whether the response is right with the answer accepted, and else is not. */
        boolean concerns(Response response) {
            return isRight(response, List.of(answer)) && !isRight(response, List.of());
        }

        boolean isRight(Response response, List<String> alsoAccepted) {
            return outcome(response, alsoAccepted) instanceof Outcome.Right;
        }

        Outcome outcome(Response response, List<String> alsoAccepted) {
            var marking = Marking.by(paper.quiz().rules().partialCredit())
                    .withContext(paper.article().text())
                    .withAlsoAccepted(alsoAccepted);
            return frozen.item().content().score(response, marking);
        }
    }

    /**
     * Who would gain by how much if the answer were accepted; nothing changes.
     *
     * @throws NotFound if the person acting does not teach the quiz's class, or it has no such item
     * @throws Refusal if the item is not answered by typing, or the answer is blank or too long
     */
    @ForInstructors
    @Transactional(readOnly = true)
    public List<Regraded> preview(UUID quizId, UUID frozenItemId, String answer) {
        var judged = judged(quizId, frozenItemId, answer);
        return regrade(judged, List.of(judged.answer()), all(quizId), SavedResponse::isNotRight, false);
    }

    /**
     * Accepts the answer and gives its marks to everyone who gave it. Doing it again gives them to those who gave it
     * meanwhile. Who answers in this very moment is waited for.
     *
     * @throws NotFound as {@link #preview}
     * @throws Refusal as {@link #preview}
     */
    @ForInstructors
    @Transactional
    public List<Regraded> accept(UUID quizId, UUID frozenItemId, String answer) {
        var judged = judged(quizId, frozenItemId, answer);
        var locked = attempts.findLockedAtQuiz(quizId);
        if (!accepted.answers(quizId, frozenItemId).contains(judged.answer())) {
            accepted.save(new AcceptedAnswer(
                    UUID.randomUUID(),
                    quizId,
                    frozenItemId,
                    judged.answer(),
                    actor.require().id(),
                    clock.instant()));
        }
        return regrade(judged, List.of(judged.answer()), locked, SavedResponse::isNotRight, true);
    }

    /**
     * Takes an acceptance back, with the marks it gave.
     *
     * @throws NotFound as {@link #preview}, and if the answer was not accepted
     */
    @ForInstructors
    @Transactional
    public List<Regraded> withdraw(UUID quizId, UUID frozenItemId, String answer) {
        var judged = judged(quizId, frozenItemId, answer);
        var locked = attempts.findLockedAtQuiz(quizId);
        var found = accepted.findByQuizIdOrderByAcceptedAtAscId(quizId).stream()
                .filter(each -> each.frozenItemId().equals(frozenItemId)
                        && each.answer().equals(judged.answer()))
                .findFirst()
                .orElseThrow(() -> new NotFound("This answer is not among those you accepted."));
        accepted.delete(found);
        var others = accepted.answers(quizId, frozenItemId).stream()
                .filter(Predicate.not(judged.answer()::equals))
                .toList();
        return regrade(judged, others, locked, Predicate.not(SavedResponse::isNotRight), true);
    }

    /** What was accepted afterwards, by the id of the item, in the order it was accepted. */
    @ForInstructors
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> accepted(UUID quizId) {
        membership.requireTeaching(quizzes.get(quizId).classId());
        return accepted.findByQuizIdOrderByAcceptedAtAscId(quizId).stream()
                .collect(Collectors.groupingBy(
                        AcceptedAnswer::frozenItemId, Collectors.mapping(AcceptedAnswer::answer, Collectors.toList())));
    }

    private Case judged(UUID quizId, UUID frozenItemId, String answer) {
        var paper = quizzes.paper(quizId);
        membership.requireTeaching(paper.quiz().classId());
        var frozen = Layout.item(paper, frozenItemId);
        if (!frozen.item().kind().isTyped()) {
            throw new Refusal("Only typed answers can be accepted afterwards.");
        }
        var plain = answer.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_ANSWER) {
            throw new Refusal("An answer to accept has 1 to " + LONGEST_ANSWER + " characters.");
        }
        return new Case(paper, frozen, plain);
    }

    private List<Attempt> all(UUID quizId) {
        return attempts.findByQuizIdOrderByStartedAtAscId(quizId);
    }

    private List<Regraded> regrade(
            Case judged, List<String> counting, List<Attempt> among, Predicate<SavedResponse> which, boolean keeping) {
        var byId = among.stream().collect(Collectors.toMap(Attempt::id, Function.identity()));
        var regraded = new ArrayList<Regraded>();
        for (var saved :
                responses.findOfItem(judged.paper().quiz().id(), judged.frozen().id())) {
            var attempt = byId.get(saved.attemptId());
            if (attempt == null || !which.test(saved) || !judged.concerns(saved.response())) {
                continue;
            }
            var outcome = judged.outcome(saved.response(), counting);
            var marked = saved.markedAs(judged.paper().quiz().rules(), outcome);
            if (marked.outcome() != saved.outcome() || marked.credit() != saved.credit()) {
                regraded.add(new Regraded(
                        attempt.id(),
                        attempt.learnerId(),
                        attempt.number(),
                        judged.frozen().item().content().say(saved.response()),
                        saved.credit(),
                        marked.credit()));
                if (keeping) {
                    saved.regrade(marked);
                }
            }
        }
        return List.copyOf(regraded);
    }
}
