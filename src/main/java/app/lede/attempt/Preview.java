package app.lede.attempt;

import app.lede.item.Response;
import app.lede.quiz.ArticleAccess;
import app.lede.quiz.QuizPaper;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A quiz taken by the instructor who is about to give it. It lives on one screen and nowhere else: there is no attempt,
 * no response, nothing for statistics or for memory. It holds the keys.
 */
public final class Preview {
    private static final long SEED = 1;

    private final QuizPaper paper;
    private final List<Layout.Placed> places;
    private final Instant now;
    private final UUID id = UUID.randomUUID();
    /** How often an item was called wrong and may be tried again. */
    private final Map<UUID, Integer> wrongTries = new HashMap<>();

    Preview(QuizPaper paper, Instant now) {
        this.paper = paper;
        this.places = Layout.of(paper, SEED);
        this.now = now;
    }

    /** The questions as a learner is shown them at the start. */
    public Sitting sitting() {
        var questions = places.stream()
                .map(place -> new Question(
                        place.frozen().id(),
                        place.number(),
                        place.prompt(),
                        new Response.Blank(),
                        null,
                        null,
                        false,
                        null))
                .toList();
        boolean readable = paper.quiz().rules().article() == ArticleAccess.ALWAYS
                && paper.article().hasText();
        return new Sitting(id, paper.quiz(), questions, 0, readable ? paper.article() : null, null, now, false);
    }

    /** What a learner is told who asks at once what was right. */
    public ItemFeedback check(PreviewAnswer answer) {
        var place = place(answer.item());
        var saved = saved(answer);
        int tries = wrongTries.getOrDefault(answer.item(), 0) + 1;
        int left = paper.quiz().rules().tries() - tries;
        if (saved.outcome() == OutcomeKind.RIGHT || left <= 0) {
            return ItemFeedback.of(
                    place.number(), place.frozen(), saved, paper.quiz().rules().shows());
        }
        wrongTries.put(answer.item(), tries);
        return ItemFeedback.tryAgain(place.number(), place.frozen(), saved, left);
    }

    /**
     * What a learner is told after handing in.
     *
     * @param answers one for each question that was answered
     */
    public Feedback handIn(List<PreviewAnswer> answers) {
        var byItem = new HashMap<UUID, SavedResponse>();
        answers.stream()
                .filter(answer -> !answer.response().isBlank())
                .forEach(answer -> byItem.put(answer.item(), saved(answer)));
        var quiz = paper.quiz();
        if (!FeedbackRule.isDue(quiz, AttemptState.SUBMITTED, now)) {
            return new Feedback.HandedIn(id, quiz, byItem.size());
        }
        var shows = quiz.rules().shows();
        var items = places.stream()
                .map(place -> ItemFeedback.of(
                        place.number(),
                        place.frozen(),
                        byItem.get(place.frozen().id()),
                        shows))
                .toList();
        var article = shows.evidence() && paper.article().hasText() ? paper.article() : null;
        return new Feedback.Due(
                id,
                quiz,
                1,
                false,
                shows.score() ? score(byItem) : null,
                items,
                article,
                Remarks.NONE,
                Map.of(),
                List.of(),
                false);
    }

    private Score score(Map<UUID, SavedResponse> byItem) {
        double points = 0;
        for (var place : places) {
            var saved = byItem.get(place.frozen().id());
            points += saved == null ? 0 : saved.credit() * place.frozen().item().points();
        }
        return new Score(Math.max(0, points), paper.quiz().points());
    }

    private SavedResponse saved(PreviewAnswer answer) {
        int before = wrongTries.getOrDefault(answer.item(), 0);
        var marks = new Scoring(paper).of(answer.item(), answer.response(), answer.certainty(), before);
        return new SavedResponse(UUID.randomUUID(), id, answer.item(), answer.response(), marks, now);
    }

    private Layout.Placed place(UUID item) {
        return places.stream()
                .filter(place -> place.frozen().id().equals(item))
                .findFirst()
                .orElseThrow(() -> new app.lede.base.NotFound("This quiz has no such question."));
    }
}
