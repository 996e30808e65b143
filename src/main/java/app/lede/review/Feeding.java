package app.lede.review;

import app.lede.attempt.ToldAnswer;
import app.lede.attempt.ToldAttempt;
import app.lede.attempt.ToldAttempts;
import app.lede.base.CurrentActor;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts a learner's attempts down as answers about facts, when feedback on them is due and not before, and works out what
 * is remembered. It can be asked for at any time: an attempt that stands as it stood then changes nothing, and one that
 * was marked anew takes the place of what was put down.
 */
@Component
class Feeding {
    private static final Logger LOG = LoggerFactory.getLogger(Feeding.class);

    private final ToldAttempts told;
    private final FedAttempts fed;
    private final LoggedAnswers answers;
    private final StoredFacts facts;
    private final ReviewDays days;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;

    Feeding(
            ToldAttempts told,
            FedAttempts fed,
            LoggedAnswers answers,
            StoredFacts facts,
            ReviewDays days,
            CurrentActor actor,
            PlatformTransactionManager transactions) {
        this.told = told;
        this.fed = fed;
        this.answers = answers;
        this.facts = facts;
        this.days = days;
        this.actor = actor;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes in what has come since of the person acting. To be asked outside of a transaction. */
    void feed() {
        var learnerId = actor.require().id();
        try {
            transaction.executeWithoutResult(_ -> feed(learnerId));
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException doneElsewhere) {
            LOG.debug("Another page of the same learner has just done it.", doneElsewhere);
        }
    }

    private void feed(UUID learnerId) {
        var marks = told.marks();
        var before =
                fed.findByLearnerId(learnerId).stream().collect(Collectors.toMap(FedAttempt::attemptId, each -> each));
        var changed = marks.entrySet().stream()
                .filter(entry -> {
                    var known = before.get(entry.getKey());
                    return known == null || !known.mark().equals(entry.getValue());
                })
                .map(Map.Entry::getKey)
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        var told = this.told.of(changed);
        var touched = new HashMap<FactName, Touched>();
        for (var attempt : told) {
            log(learnerId, attempt, touched);
            var mark = marks.getOrDefault(attempt.id(), "");
            var known = before.get(attempt.id());
            if (known == null) {
                fed.save(new FedAttempt(attempt.id(), learnerId, mark));
            } else {
                known.stands(mark);
            }
        }
        replay(learnerId, touched);
    }

    /**
     * A fact that an attempt says something new of.
     *
     * @param statement empty where the attempt says nothing of it any more
     */
    private record Touched(String statement, boolean askable) {
        Touched with(Touched other) {
            return new Touched(statement.isEmpty() ? other.statement : statement, askable || other.askable);
        }
    }

    private void log(UUID learnerId, ToldAttempt attempt, Map<FactName, Touched> touched) {
        var articleId = attempt.paper().article().id();
        boolean askable = attempt.paper().quiz().rules().shows().key();
        var worst = worst(attempt);
        var logged = answers.findByAttemptId(attempt.id()).stream()
                .collect(Collectors.toMap(LoggedAnswer::name, Function.identity()));
        worst.forEach((name, answer) -> {
            var recollection = Recollection.inQuiz(answer);
            var known = logged.get(name);
            if (known == null) {
                answers.save(new LoggedAnswer(
                        UUID.randomUUID(),
                        learnerId,
                        name,
                        attempt.id(),
                        answer.frozen().id(),
                        attempt.finishedAt(),
                        recollection));
            } else {
                known.become(answer.frozen().id(), attempt.finishedAt(), recollection);
            }
            touched.merge(name, new Touched(FactName.statement(answer.frozen().item()), askable), Touched::with);
        });
        logged.forEach((name, answer) -> {
            if (!worst.containsKey(name)) {
                answers.delete(answer);
                touched.merge(new FactName(articleId, name.key()), new Touched("", false), Touched::with);
            }
        });
    }

    /** For each fact the answer that was recalled worst: who knew it once and once not does not know it. */
    private static Map<FactName, ToldAnswer> worst(ToldAttempt attempt) {
        var paper = attempt.paper();
        return attempt.answers().stream()
                // what was dropped, or given to everybody, says nothing about what anybody knew
                .filter(answer -> answer.frozen().item().counts()
                        && !paper.rulings().of(answer.frozen().id()).fullMarks())
                .collect(Collectors.toMap(
                        answer -> FactName.of(
                                paper.article().id(), answer.frozen().item()),
                        Function.identity(),
                        (one, other) -> worse(one, other)));
    }

    private static ToldAnswer worse(ToldAnswer one, ToldAnswer other) {
        return Comparator.<ToldAnswer>comparingInt(answer ->
                                        Recollection.inQuiz(answer).grade().number())
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    private void replay(UUID learnerId, Map<FactName, Touched> touched) {
        var articles =
                touched.keySet().stream().map(FactName::articleId).distinct().toList();
        var logged =
                answers.findByLearnerIdAndArticleIdInAndUndoneFalseOrderByAnsweredAtAscId(learnerId, articles).stream()
                        .collect(Collectors.groupingBy(LoggedAnswer::name));
        var stored = facts.findByLearnerIdAndArticleIdIn(learnerId, articles).stream()
                .collect(Collectors.toMap(StoredFact::name, Function.identity()));
        touched.forEach((name, what) -> {
            var fact = stand(learnerId, name, what.statement(), stored.get(name), logged.getOrDefault(name, List.of()));
            if (fact != null && what.askable()) {
                fact.mayBeAsked();
            }
        });
    }

    /** Works a fact of the person acting out anew, after an answer was given or taken back. */
    void replay(StoredFact fact) {
        var name = fact.name();
        stand(
                fact.learnerId(),
                name,
                fact.statement(),
                fact,
                answers.findByLearnerIdAndArticleIdAndFactKeyAndUndoneFalseOrderByAnsweredAtAscId(
                        fact.learnerId(), name.articleId(), name.key()));
    }

    private @Nullable StoredFact stand(
            UUID learnerId,
            FactName name,
            String statement,
            @Nullable StoredFact stored,
            Collection<LoggedAnswer> counting) {
        var inTime = List.copyOf(counting);
        var stand = Replay.of(inTime.stream().map(LoggedAnswer::toReplay).toList(), days);
        if (stand.isEmpty()) {
            if (stored != null) {
                facts.delete(stored);
            }
            return null;
        }
        if (stored != null) {
            stored.become(stand.get(), inTime.getLast());
            return stored;
        }
        return facts.save(new StoredFact(UUID.randomUUID(), learnerId, name, statement, stand.get(), inTime.getLast()));
    }
}
