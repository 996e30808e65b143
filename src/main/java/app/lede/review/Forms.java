package app.lede.review;

import app.lede.attempt.ToldAttempt;
import app.lede.attempt.ToldAttempts;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.QuizState;
import app.lede.quiz.Quizzes;
import app.lede.writing.FrozenItem;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * In which questions a fact may be asked of the person acting, so that a review never tells a key before its time.
 *
 * <p>A class whose instructor has switched reviews off gives none. Else these are the questions about it that an attempt of theirs asked, once feedback on the attempt is due, if the quiz
 * tells keys; and those that such a quiz would have asked in another draw, once it has closed, unless a quiz of theirs
 * that is still to be taken has them too.
 */
@Component
class Forms {
    private final ToldAttempts told;
    private final LoggedAnswers answers;
    private final Quizzes quizzes;
    private final ReviewsOff reviewsOff;
    private final Clock clock;

    Forms(ToldAttempts told, LoggedAnswers answers, Quizzes quizzes, ReviewsOff reviewsOff, Clock clock) {
        this.told = told;
        this.answers = answers;
        this.quizzes = quizzes;
        this.reviewsOff = reviewsOff;
        this.clock = clock;
    }

    /** Asks a fact in the best of its forms; nothing if none may be asked now. To be asked within a transaction. */
    Optional<ReviewQuestion> ask(StoredFact fact) {
        var id = UUID.randomUUID();
        return Form.choose(of(fact), fact, new Random(id.getLeastSignificantBits()))
                .map(form -> new ReviewQuestion(
                        id,
                        fact.id(),
                        form.frozen().id(),
                        form.item().kind(),
                        form.paper().article().title(),
                        form.item().content().prompt(new Random(id.getMostSignificantBits()), true)));
    }

    /** To be asked within a transaction. Each question once, in its latest version. */
    List<Form> of(StoredFact fact) {
        var name = fact.name();
        var attemptIds = answers
                .findByLearnerIdAndArticleIdAndFactKeyAndUndoneFalseOrderByAnsweredAtAscId(
                        fact.learnerId(), name.articleId(), name.key())
                .stream()
                .map(LoggedAnswer::attemptId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var all = told.of(attemptIds);
        var off = reviewsOff.among(
                all.stream().map(attempt -> attempt.paper().quiz().classId()).collect(Collectors.toSet()));
        var attempts = all.stream()
                .filter(attempt -> attempt.paper().quiz().rules().shows().key())
                .filter(attempt -> !off.contains(attempt.paper().quiz().classId()))
                .toList();
        var asked = attempts.stream()
                .flatMap(attempt -> attempt.answers().stream()
                        .map(answer -> new Form(attempt.paper(), answer.frozen()))
                        .filter(form -> fits(form, name)))
                .toList();
        var notAsked = attempts.stream()
                .map(ToldAttempt::paper)
                .filter(paper -> paper.quiz().state(clock.instant()) == QuizState.CLOSED)
                .flatMap(paper -> paper.items().stream().map(frozen -> new Form(paper, frozen)))
                .filter(form -> fits(form, name))
                .filter(form -> asked.stream()
                        .noneMatch(other -> other.item().id().equals(form.item().id())))
                .toList();
        return once(Stream.concat(asked.stream(), stillSecret(notAsked)).toList());
    }

    private Stream<Form> stillSecret(List<Form> notAsked) {
        if (notAsked.isEmpty()) {
            return Stream.of();
        }
        var now = clock.instant();
        Set<UUID> toCome = quizzes.forLearner().stream()
                .filter(quiz -> quiz.state(now) != QuizState.CLOSED)
                .map(Quiz::id)
                .map(quizzes::paper)
                .map(QuizPaper::given)
                .flatMap(Collection::stream)
                .map(FrozenItem::item)
                .map(item -> item.id())
                .collect(Collectors.toSet());
        return notAsked.stream().filter(form -> !toCome.contains(form.item().id()));
    }

    /** What was dropped, or given to everybody, was no good question. */
    private static boolean fits(Form form, FactName name) {
        return form.item().counts()
                && !form.paper().rulings().of(form.frozen().id()).fullMarks()
                && FactName.of(form.paper().article().id(), form.item()).equals(name);
    }

    private static List<Form> once(List<Form> forms) {
        Map<UUID, Form> byItem = new LinkedHashMap<>();
        forms.forEach(form -> byItem.put(form.item().id(), form));
        return List.copyOf(byItem.values());
    }
}
