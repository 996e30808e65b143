package app.lede.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.testing.SampleItems;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SetHistoryTest {
    private static final SetContent START = new SetContent(
            "Bridges",
            SampleItems.all().stream()
                    .map(item -> new WrittenItem(item, Decision.DRAFTED))
                    .toList());

    @Property
    void undoesAndDoesAgainAnySteps(@ForAll long seed, @ForAll @IntRange(max = 50) int steps) {
        var random = new Random(seed);
        var history = new SetHistory();
        var content = START;
        for (int i = 0; i < steps; i++) {
            var after = EditSteps.random(content, random);
            history.did("step", content, after);
            content = after;
        }
        var end = content;
        while (history.toUndo().isPresent()) {
            assertThat(history.toUndo().get().after()).isEqualTo(content);
            content = history.toUndo().get().before();
            history.undid();
        }
        assertThat(content).isEqualTo(START);
        while (history.toRedo().isPresent()) {
            content = history.toRedo().get().after();
            history.redid();
        }
        assertThat(content).isEqualTo(end);
    }

    @Test
    void forgetsWhatWasUndoneWhenANewStepIsTaken() {
        var history = new SetHistory();
        history.did("rename", START, START.rename("A"));
        history.undid();
        history.did("rename", START, START.rename("B"));
        assertThat(history.toRedo()).isEmpty();
        assertThat(history.toUndo()).map(SetHistory.Step::after).contains(START.rename("B"));
    }

    @Test
    void notesNoStepThatChangedNothing() {
        var history = new SetHistory();
        history.did("keep all", START, START.rename(START.title()));
        assertThat(history.toUndo()).isEmpty();
    }

    @Test
    void movesAnItemWithinTheRangeThereIs() {
        var first = START.items().getFirst().id();
        assertThat(START.move(first, 99).items().getLast().id()).isEqualTo(first);
        assertThat(START.move(first, -1)).isEqualTo(START);
        assertThat(new SetContent("T", List.of()).move(first, 0).items()).isEmpty();
    }
}
