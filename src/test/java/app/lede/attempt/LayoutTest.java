package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Entry;
import app.lede.item.Prompt;
import app.lede.quiz.QuizPaper;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void isTheSameForTheSameSeed() {
        var paper = SomePaper.choices(10, true);
        assertThat(Layout.of(paper, 99)).isEqualTo(Layout.of(paper, 99));
    }

    /** Fixed for good: an attempt begun before an update of Lede or of Java goes on in the same order. */
    @Test
    void keepsTheOrderItHasAlwaysHad() {
        assertThat(positions(10, true, 2026)).containsExactly(0, 8, 1, 2, 5, 3, 7, 6, 4, 9);
    }

    @Test
    void keepsTheAuthorsOrderWhenNotShuffled() {
        assertThat(positions(10, false, 5))
                .containsExactlyElementsOf(IntStream.range(0, 10).boxed().toList());
        assertThat(options(Layout.of(SomePaper.choices(3, false), 5).getFirst()))
                .containsExactly("Option 0", "Option 1", "Option 2", "Option 3", "Option 4");
    }

    @Test
    void differsFromLearnerToLearner() {
        var orders = new HashSet<List<Integer>>();
        for (long seed = 0; seed < 200; seed++) {
            orders.add(positions(10, true, seed));
        }
        assertThat(orders).hasSizeGreaterThan(190);
    }

    @Test
    void holdsEveryItemOnceAndNumbersThemFromOne() {
        var layout = Layout.of(SomePaper.choices(10, true), 7);
        assertThat(layout.stream().map(Layout.Placed::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
        assertThat(positions(10, true, 7))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 10).boxed().toList());
    }

    @Test
    void theOptionsOfAnItemDoNotDependOnWhatElseIsAsked() {
        var alone = Layout.of(SomePaper.choices(1, true), 3).getFirst();
        var amongOthers = Layout.of(SomePaper.choices(10, true), 3).stream()
                .filter(placed -> placed.frozen().id().equals(new UUID(0, 0)))
                .findFirst()
                .orElseThrow();
        assertThat(options(alone)).isEqualTo(options(amongOthers));
    }

    @Test
    void theKeysOfAnAttemptStandInDifferentPlaces() {
        var places = Layout.of(SomePaper.choices(40, true), 11).stream()
                .map(placed -> options(placed).indexOf("Option 0"))
                .distinct();
        assertThat(places).hasSize(5);
    }

    @Test
    void drawsAsManyAsTheRulesSayEachOnce() {
        for (long seed = 0; seed < 50; seed++) {
            var drawn = positions(SomePaper.drawing(4, 10), seed);
            assertThat(drawn).hasSize(4).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyItemIsDrawnAboutAsOften() {
        var counts = new int[10];
        for (long seed = 0; seed < 5_000; seed++) {
            positions(SomePaper.drawing(4, 10), seed).forEach(position -> counts[position]++);
        }
        // 2,000 expected; the standard deviation is 35
        assertThat(IntStream.of(counts)).allSatisfy(count -> assertThat(count).isBetween(1_800, 2_200));
    }

    /** Fixed for good, as the order is. */
    @Test
    void drawsWhatItHasAlwaysDrawn() {
        assertThat(positions(SomePaper.drawing(4, 10), 2026)).containsExactly(1, 2, 6, 8);
    }

    @Test
    void drawsAllWhereNoNumberIsGivenOrTheNumberIsTooLarge() {
        assertThat(positions(SomePaper.drawing(0, 10), 3)).hasSize(10);
        assertThat(positions(SomePaper.drawing(11, 10), 3)).hasSize(10);
    }

    private static List<Integer> positions(QuizPaper paper, long seed) {
        return Layout.of(paper, seed).stream()
                .map(placed -> placed.frozen().position())
                .toList();
    }

    private static List<Integer> positions(int count, boolean shuffled, long seed) {
        return Layout.of(SomePaper.choices(count, shuffled), seed).stream()
                .map(placed -> placed.frozen().position())
                .toList();
    }

    private static List<String> options(Layout.Placed placed) {
        return ((Prompt.Choose) placed.prompt())
                .options().stream().map(Entry::text).toList();
    }
}
