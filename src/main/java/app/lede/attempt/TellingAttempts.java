package app.lede.attempt;

import app.lede.base.PersonalEntry;
import app.lede.base.PersonalFile;
import app.lede.classroom.Accommodation;
import app.lede.classroom.AccommodationsOfLearners;
import app.lede.quiz.PapersOfRecord;
import app.lede.quiz.QuizPaper;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Writes a learner's attempts down for their file, one at a time. It never runs ahead of feedback, and tells no more than
 * feedback does: what scored how stays out until it is due, and keys are no part of it at all. It checks no access.
 */
@Component
class TellingAttempts {
    private final Attempts attempts;
    private final SavedResponses responses;
    private final RemarksOfAttempts remarks;
    private final RegradeMoves moves;
    private final PapersOfRecord papers;
    private final AccommodationsOfLearners accommodations;
    private final Clock clock;

    TellingAttempts(
            Attempts attempts,
            SavedResponses responses,
            RemarksOfAttempts remarks,
            RegradeMoves moves,
            PapersOfRecord papers,
            AccommodationsOfLearners accommodations,
            Clock clock) {
        this.attempts = attempts;
        this.responses = responses;
        this.remarks = remarks;
        this.moves = moves;
        this.papers = papers;
        this.accommodations = accommodations;
        this.clock = clock;
    }

    void tell(UUID learnerId, PersonalFile file) {
        file.section(
                "attempts",
                "Attempts",
                "Each time you took a quiz, with your answers as they are saved. Scores and comments follow when feedback"
                        + " on the quiz is due.");
        var granted = accommodations.of(List.of(learnerId)).getOrDefault(learnerId, Accommodation.NONE);
        for (var attempt : attempts.findByLearnerIdOrderByStartedAtDescId(learnerId)) {
            papers.of(attempt.quizId(), granted).ifPresent(paper -> file.entry(entry(attempt, paper)));
        }
    }

    private PersonalEntry entry(Attempt attempt, QuizPaper paper) {
        var quiz = paper.quiz();
        boolean due = FeedbackRule.isDue(quiz, attempt.state(), clock.instant());
        var saved = responses.findByAttemptId(attempt.id());
        var remarked = due ? remarks.of(attempt.id(), saved) : Remarks.NONE;
        var entry = new PersonalEntry()
                .put("id", attempt.id())
                .put("quiz", quiz.title())
                .put("quizId", quiz.id())
                .put("classId", quiz.classId())
                .put("number", attempt.number())
                .put("state", attempt.state())
                .put("startedAt", attempt.startedAt())
                .put("finishedAt", attempt.finishedAt())
                .put("dueAt", attempt.dueAt())
                .put("reopenedUntil", attempt.reopenedUntil())
                .put("feedbackIsDue", due);
        if (due && quiz.rules().shows().score()) {
            var score = Briefs.score(paper, attempt.seed(), saved);
            entry.put("points", score.points()).put("of", score.of());
            entry.put(
                    "markedAnew",
                    moves.findByAttemptId(attempt.id()).stream()
                            .map(move -> new PersonalEntry()
                                    .put("pointsBefore", move.before().points())
                                    .put("pointsAfter", move.after().points()))
                            .toList());
        }
        return entry.put("comment", remarked.comment())
                .put("responses", responses(attempt, paper, saved, remarked, due));
    }

    private static List<PersonalEntry> responses(
            Attempt attempt, QuizPaper paper, List<SavedResponse> saved, Remarks remarked, boolean due) {
        var byItem = saved.stream().collect(Collectors.toMap(SavedResponse::frozenItemId, Function.identity()));
        boolean told = due && paper.quiz().rules().shows().rightOrWrong();
        return Layout.of(paper, attempt.seed()).stream()
                .filter(placed -> byItem.containsKey(placed.frozen().id()))
                .map(placed -> {
                    var response =
                            Objects.requireNonNull(byItem.get(placed.frozen().id()));
                    var content = placed.frozen().item().content();
                    var remark = remarked.of(placed.frozen().id());
                    var entry = new PersonalEntry()
                            .put("number", placed.number())
                            .put("question", content.stem())
                            .put("answer", content.say(response.response()));
                    response.tell(entry);
                    if (told) {
                        entry.put("outcome", response.outcome()).put("credit", response.credit());
                    }
                    return entry.put("reason", remark.reason()).put("comment", remark.comment());
                })
                .toList();
    }
}
