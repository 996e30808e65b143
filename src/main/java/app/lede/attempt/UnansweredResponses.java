package app.lede.attempt;

import app.lede.quiz.QuizPaper;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Rows for questions that have no answer and are worth something nevertheless, because everybody has full marks: so that
 * whatever adds up rows adds up these. To be called within a transaction.
 */
@Component
class UnansweredResponses {
    private final SavedResponses responses;

    UnansweredResponses(SavedResponses responses) {
        this.responses = responses;
    }

    /** Adds those of an attempt that are missing. */
    void fill(Attempt attempt, QuizPaper paper) {
        if (paper.rulings().byItem().values().stream().noneMatch(rulings -> rulings.fullMarks())) {
            return;
        }
        var saved = responses.findByAttemptId(attempt.id()).stream()
                .collect(Collectors.toMap(SavedResponse::frozenItemId, Function.identity()));
        missing(attempt, paper, List.copyOf(saved.keySet())).forEach(blank -> {
            blank.regrade(paper);
            responses.save(blank);
        });
    }

    /** Blank responses to the questions that an attempt asks, everybody has full marks for, and nobody answered in it. */
    static List<SavedResponse> missing(Attempt attempt, QuizPaper paper, List<UUID> answered) {
        return Layout.drawn(paper, attempt.seed()).stream()
                .filter(frozen -> paper.rulings().of(frozen.id()).fullMarks() && !answered.contains(frozen.id()))
                .map(frozen -> SavedResponse.blank(UUID.randomUUID(), attempt.id(), frozen.id(), attempt.startedAt()))
                .toList();
    }
}
