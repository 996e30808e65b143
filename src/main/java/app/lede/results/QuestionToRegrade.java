package app.lede.results;

import app.lede.base.NotFound;
import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.quiz.InForce;
import app.lede.quiz.QuizPaper;
import java.util.UUID;

/**
 * A question of a quiz that something is to be decided about.
 *
 * @param number in the quiz, from 1
 * @param item as it counts now
 * @param given what was asked, with the key it was given with
 * @param rulings what is decided already
 * @param drawn whether learners were asked different questions, so that totals must stay equal
 */
public record QuestionToRegrade(
        UUID frozenItemId, int number, Item item, ItemContent given, InForce rulings, boolean drawn) {

    static QuestionToRegrade of(QuizPaper paper, UUID frozenItemId) {
        var items = ScoreSheet.inOrder(paper.items());
        for (int i = 0; i < items.size(); i++) {
            var frozen = items.get(i);
            if (frozen.id().equals(frozenItemId)) {
                return new QuestionToRegrade(
                        frozenItemId,
                        i + 1,
                        frozen.item(),
                        ScoreSheet.inOrder(paper.given()).get(i).item().content(),
                        paper.rulings().of(frozenItemId),
                        !paper.quiz().rules().asksAll(items.size()));
            }
        }
        throw new NotFound("This quiz has no such question.");
    }
}
