package app.lede.attempt;

import app.lede.item.ItemContent;
import app.lede.item.Marking;
import app.lede.item.Outcome;
import app.lede.item.Response;
import app.lede.quiz.InForce;
import app.lede.quiz.QuizPaper;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What responses are worth by a paper: its rules, its items, and what was decided about these since. Pure. */
final class Scoring {
    private final QuizPaper paper;

    Scoring(QuizPaper paper) {
        this.paper = paper;
    }

    /**
     * What a response is worth.
     *
     * @param certainty 1 to 3; null: not said
     * @param wrongTries how often the item was answered wrong before
     */
    Marks of(UUID frozenItemId, Response response, @Nullable Integer certainty, int wrongTries) {
        Function<Outcome, Marked> marked = outcome -> Marked.of(paper.quiz().rules(), outcome, certainty, wrongTries);
        var given = marked.apply(outcome(given(frozenItemId), response, List.of()));
        return new Marks(given, ruled(frozenItemId, response, given, marked));
    }

    /**
     * What a response is worth whose marks by the item as it was given are known: they stand, whatever has changed in how
     * Lede scores, unless what was decided since concerns this response.
     *
     * @param marked what an outcome is worth for this response
     */
    Marked ruled(UUID frozenItemId, Response response, Marked given, Function<Outcome, Marked> marked) {
        InForce rulings = paper.rulings().of(frozenItemId);
        if (rulings.fullMarks()) {
            return new Marked(OutcomeKind.RIGHT, 1);
        }
        var changed = rulings.content();
        if (changed != null) {
            return marked.apply(outcome(changed, response, rulings.alsoRight()));
        }
        return hangsOn(rulings.alsoRight(), frozenItemId, response) ? marked.apply(new Outcome.Right()) : given;
    }

    /** By the item as it was given. */
    Outcome outcomeGiven(UUID frozenItemId, Response response) {
        return outcome(given(frozenItemId), response, List.of());
    }

    /** Whether the response is right with the answers accepted afterwards, and else is not. */
    private boolean hangsOn(List<String> alsoRight, UUID frozenItemId, Response response) {
        if (alsoRight.isEmpty()) {
            return false;
        }
        var content = given(frozenItemId);
        return outcome(content, response, alsoRight) instanceof Outcome.Right
                && !(outcome(content, response, List.of()) instanceof Outcome.Right);
    }

    private Outcome outcome(ItemContent content, Response response, List<String> alsoRight) {
        return content.score(
                response,
                Marking.by(paper.quiz().rules().partialCredit())
                        .withContext(paper.article().text())
                        .withAlsoAccepted(alsoRight));
    }

    private ItemContent given(UUID frozenItemId) {
        return Layout.given(paper, frozenItemId).item().content();
    }
}
