package app.lede.review;

import app.lede.attempt.ToldAnswer;
import app.lede.attempt.ToldAttempt;
import app.lede.attempt.ToldAttempts;
import app.lede.attempt.ToldMark;
import app.lede.base.CurrentActor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final ReviewsOff reviewsOff;
    private final ReviewDays days;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;

    Feeding(
            ToldAttempts told,
            FedAttempts fed,
            LoggedAnswers answers,
            StoredFacts facts,
            ReviewsOff reviewsOff,
            ReviewDays days,
            CurrentActor actor,
            PlatformTransactionManager transactions) {
        this.told = told;
        this.fed = fed;
        this.answers = answers;
        this.facts = facts;
        this.reviewsOff = reviewsOff;
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
        var current = told.marks();
        var off = reviewsOff.among(
                current.values().stream().map(ToldMark::classId).collect(Collectors.toSet()));
        var marks = current.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().mark()
                                + (off.contains(entry.getValue().classId()) ? "/off" : "")));
        var before = fed.findMarks(learnerId).stream()
                .collect(Collectors.toMap(FedAttempts.Fed::attemptId, FedAttempts.Fed::mark));
        var changed = marks.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        var stood =
                fed.findByAttemptIdIn(changed).stream().collect(Collectors.toMap(FedAttempt::attemptId, each -> each));
        var told = this.told.of(changed);
        var touched = new HashMap<FactName, String>();
        for (var attempt : told) {
            log(learnerId, attempt, mayBeAsked(attempt, off), touched);
            var mark = marks.getOrDefault(attempt.id(), "");
            var known = stood.get(attempt.id());
            if (known == null) {
                fed.save(new FedAttempt(attempt.id(), learnerId, mark));
            } else {
                known.stands(mark);
            }
        }
        replay(learnerId, touched);
    }

    /** A quiz that tells no keys, or a class without reviews, lets no fact be asked. */
    private static boolean mayBeAsked(ToldAttempt attempt, Set<UUID> off) {
        var quiz = attempt.paper().quiz();
        return quiz.rules().shows().key() && !off.contains(quiz.classId());
    }

    /** @param touched gets the statements of the facts that the attempt says something new of; empty if no more */
    private void log(UUID learnerId, ToldAttempt attempt, boolean askable, Map<FactName, String> touched) {
        var worst = worst(attempt);
        var logged = answers.findByAttemptId(attempt.id()).stream()
                .collect(Collectors.toMap(LoggedAnswer::name, Function.identity()));
        worst.forEach((name, answer) -> {
            var recollection = Recollection.inQuiz(answer);
            var known = logged.get(name);
            if (known == null) {
                known = answers.save(new LoggedAnswer(
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
            known.letAsk(askable);
            touched.put(name, FactName.statement(answer.frozen().item()));
        });
        logged.forEach((name, answer) -> {
            if (!worst.containsKey(name)) {
                answers.delete(answer);
                touched.putIfAbsent(name, "");
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

    private void replay(UUID learnerId, Map<FactName, String> touched) {
        var articles =
                touched.keySet().stream().map(FactName::articleId).distinct().toList();
        var logged =
                answers.findByLearnerIdAndArticleIdInAndUndoneFalseOrderByAnsweredAtAscId(learnerId, articles).stream()
                        .collect(Collectors.groupingBy(LoggedAnswer::name));
        var stored = facts.findByLearnerIdAndArticleIdIn(learnerId, articles).stream()
                .collect(Collectors.toMap(StoredFact::name, Function.identity()));
        touched.forEach((name, statement) ->
                stand(learnerId, name, statement, stored.get(name), logged.getOrDefault(name, List.of())));
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

    private void stand(
            UUID learnerId, FactName name, String statement, @Nullable StoredFact stored, List<LoggedAnswer> inTime) {
        var stand = Replay.of(inTime.stream().map(LoggedAnswer::toReplay).toList(), days)
                .orElse(null);
        if (stand == null) {
            if (stored != null) {
                facts.delete(stored);
            }
            return;
        }
        var fact = stored;
        if (fact == null) {
            fact = facts.save(new StoredFact(UUID.randomUUID(), learnerId, name, statement, stand, inTime.getLast()));
        } else {
            fact.become(stand, inTime.getLast());
        }
        fact.mayBeAsked(inTime.stream().anyMatch(LoggedAnswer::isAskable));
    }
}
