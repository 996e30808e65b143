package app.lede.results;

import app.lede.account.Audit;
import app.lede.account.People;
import app.lede.attempt.Regraded;
import app.lede.attempt.Regrading;
import app.lede.base.ForInstructors;
import app.lede.quiz.Quizzes;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accepting a typed answer for everyone who gave it, and taking that back. What was done is on record. */
@Service
public class Accepting {
    private final Regrading regrading;
    private final Quizzes quizzes;
    private final People people;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Accepting(
            Regrading regrading, Quizzes quizzes, People people, Audit audit, PlatformTransactionManager transactions) {
        this.regrading = regrading;
        this.quizzes = quizzes;
        this.people = people;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Who would get how many points; nothing changes.
     *
     * @throws app.lede.base.NotFound if the person acting does not teach the quiz's class, or it has no such item
     * @throws app.lede.base.Refusal if the item is not answered by typing, or the answer is blank or too long
     */
    @ForInstructors
    public Regrade preview(UUID quizId, UUID frozenItemId, String answer) {
        return regrade(quizId, frozenItemId, answer, regrading.preview(quizId, frozenItemId, answer));
    }

    /**
     * Accepts an answer: all who gave it get its points in one transaction, and all who give it later.
     *
     * @throws app.lede.base.NotFound as {@link #preview}
     * @throws app.lede.base.Refusal as {@link #preview}
     */
    @ForInstructors
    public Regrade accept(UUID quizId, UUID frozenItemId, String answer) {
        var moved = recorded(
                Audit.Action.ANSWER_ACCEPTED,
                quizId,
                frozenItemId,
                answer,
                () -> regrading.accept(quizId, frozenItemId, answer));
        // An attempt that was begun meanwhile may have been answered before the acceptance could be seen.
        var late = regrading.accept(quizId, frozenItemId, answer);
        return regrade(
                quizId,
                frozenItemId,
                answer,
                Stream.concat(moved.stream(), late.stream()).toList());
    }

    /**
     * Takes an acceptance back, with the points it gave, in one transaction.
     *
     * @throws app.lede.base.NotFound as {@link #preview}, and if the answer was not accepted
     */
    @ForInstructors
    public Regrade withdraw(UUID quizId, UUID frozenItemId, String answer) {
        var moved = recorded(
                Audit.Action.ACCEPTANCE_WITHDRAWN,
                quizId,
                frozenItemId,
                answer,
                () -> regrading.withdraw(quizId, frozenItemId, answer));
        return regrade(quizId, frozenItemId, answer, moved);
    }

    private List<Regraded> recorded(
            Audit.Action action, UUID quizId, UUID frozenItemId, String answer, Supplier<List<Regraded>> change) {
        return transaction.execute(status -> {
            var moved = change.get();
            audit.record(
                    action,
                    "quiz " + quizId + ", item " + frozenItemId + ", " + moved.size() + " responses: "
                            + answer.strip());
            return moved;
        });
    }

    private Regrade regrade(UUID quizId, UUID frozenItemId, String answer, List<Regraded> moved) {
        int points = quizzes.paper(quizId).items().stream()
                .filter(frozen -> frozen.id().equals(frozenItemId))
                .mapToInt(frozen -> frozen.item().points())
                .findFirst()
                .orElse(0);
        var names =
                people.names(moved.stream().map(Regraded::learnerId).distinct().toList());
        return new Regrade(
                answer.strip(),
                moved.stream()
                        .map(each -> new Regrade.Move(
                                names.getOrDefault(each.learnerId(), "Unknown"),
                                each.number(),
                                each.given(),
                                Points.exact(each.before() * points),
                                Points.exact(each.after() * points)))
                        .sorted(Comparator.comparing(Regrade.Move::learner).thenComparing(Regrade.Move::number))
                        .toList());
    }
}
