package app.lede.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Outcome;
import app.lede.testing.SampleItems;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InventedLearnerTest {
    private static final List<InventedItem> ITEMS = SampleItems.all().stream()
            .map(item -> new InventedItem(item, 0, List.of("something else")))
            .toList();

    private static double meanCredit(double ability) {
        var random = new Random(1);
        var learner = new InventedLearner(ability);
        return IntStream.range(0, 400)
                .mapToDouble(i -> {
                    var item = ITEMS.get(i % ITEMS.size());
                    return item.item()
                            .content()
                            .score(learner.answer(item, random))
                            .credit();
                })
                .average()
                .orElseThrow();
    }

    @Test
    void knowsTheRightResponseOfEveryKind() {
        assertThat(ITEMS).allSatisfy(item -> {
            var content = item.item().content();
            assertThat(content.score(InventedLearner.right(content))).isEqualTo(new Outcome.Right());
        });
    }

    @Test
    void doesBetterWithMoreAbility() {
        assertThat(meanCredit(-2)).isLessThan(meanCredit(0));
        assertThat(meanCredit(0)).isLessThan(meanCredit(2));
        assertThat(meanCredit(8)).isGreaterThan(0.99);
    }
}
