package app.lede.attempt;

import app.lede.quiz.QuizPaper;
import app.lede.writing.FrozenItem;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a response was given.
 *
 * @param credit of full marks; below 0 with penalties
 */
record Credit(UUID attemptId, UUID frozenItemId, double credit) {
    /**
     * By attempt, the sum of credit times what the question is worth, 0 or more. An attempt that has no responses is left
     * out.
     */
    static Map<UUID, Double> points(QuizPaper paper, Collection<Credit> credits) {
        var worth = paper.items().stream()
                .collect(
                        Collectors.toMap(FrozenItem::id, frozen -> frozen.item().points()));
        return credits.stream()
                .collect(Collectors.groupingBy(
                        Credit::attemptId,
                        Collectors.collectingAndThen(
                                Collectors.summingDouble(
                                        credit -> credit.credit() * worth.getOrDefault(credit.frozenItemId(), 0)),
                                sum -> Math.max(0, sum))));
    }
}
