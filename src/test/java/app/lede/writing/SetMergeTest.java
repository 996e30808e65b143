package app.lede.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Item;
import app.lede.item.TypedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SetMergeTest {
    private static final SetContent BASE = new SetContent(
            "Bridges",
            IntStream.range(0, 6)
                    .mapToObj(i -> written(new UUID(0, i), "Question " + i))
                    .toList());

    private static WrittenItem written(UUID id, String stem) {
        return new WrittenItem(
                new Item(id, new TypedAnswer(stem, List.of("x")), "", null, null, null, 1), Decision.DRAFTED);
    }

    private static UUID id(int index) {
        return new UUID(0, index);
    }

    private static SetContent edited(SetContent content, int index, String stem) {
        return content.replace(written(id(index), stem).item());
    }

    private static List<String> stems(SetContent content) {
        return content.items().stream()
                .map(item -> item.item().content().stem())
                .toList();
    }

    @Test
    void keepsBothWhereTwoChangedDifferentQuestions() {
        var merge = SetMerge.of(
                BASE, edited(BASE, 1, "Mine"), edited(BASE, 4, "Theirs").rename("Great bridges"));
        assertThat(merge.clashes()).isEmpty();
        assertThat(stems(merge.merged()))
                .containsExactly("Question 0", "Mine", "Question 2", "Question 3", "Theirs", "Question 5");
        assertThat(merge.merged().title()).isEqualTo("Great bridges");
    }

    @Test
    void aQuestionThatBothChangedIsAClashAndNeitherVersionIsLost() {
        var merge = SetMerge.of(BASE, edited(BASE, 1, "Mine"), edited(BASE, 1, "Theirs"));
        assertThat(merge.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.mine()).isEqualTo(written(id(1), "Mine"));
            assertThat(clash.theirs()).isEqualTo(written(id(1), "Theirs"));
        });
        var clash = merge.clashes().getFirst();
        var copy = UUID.randomUUID();
        assertThat(stems(SetMerge.settle(merge.merged(), clash, SetMerge.Choice.MINE, copy)))
                .contains("Mine")
                .doesNotContain("Theirs");
        assertThat(stems(SetMerge.settle(merge.merged(), clash, SetMerge.Choice.THEIRS, copy)))
                .contains("Theirs")
                .doesNotContain("Mine");
        assertThat(stems(SetMerge.settle(merge.merged(), clash, SetMerge.Choice.BOTH, copy)))
                .startsWith("Question 0", "Theirs", "Mine", "Question 2");
    }

    @Test
    void aQuestionThatOneKeepsAndTheOtherPutsRightIsKeptAndPutRight() {
        var merge = SetMerge.of(BASE, BASE.decide(id(1), Decision.KEPT), edited(BASE, 1, "Theirs"));
        assertThat(merge.clashes()).isEmpty();
        var both = new WrittenItem(written(id(1), "Theirs").item(), Decision.KEPT);
        assertThat(merge.merged().find(id(1))).contains(both);
    }

    @Test
    void tagsOfTheSameQuestionAreBroughtTogetherAndNeverClash() {
        var began = BASE.tag(List.of(id(1)), List.of("war", "old"), List.of());
        var mine = began.tag(List.of(id(1)), List.of("mine"), List.of("old"));
        var theirs = edited(began, 1, "Theirs").tag(List.of(id(1), id(2)), List.of("war", "old", "theirs"), List.of());
        var merge = SetMerge.of(began, mine, theirs);
        assertThat(merge.clashes()).isEmpty();
        var both = merge.merged().find(id(1)).orElseThrow().item();
        assertThat(both.content().stem()).isEqualTo("Theirs");
        assertThat(both.tags()).containsExactly("war", "theirs", "mine");
        assertThat(merge.merged().find(id(2)).orElseThrow().item().tags()).contains("theirs");
    }

    @Test
    void aClashDoesNotTakeTagsAway() {
        var mine = edited(BASE, 1, "Mine").tag(List.of(id(1)), List.of("mine"), List.of());
        var theirs = edited(BASE, 1, "Theirs").tag(List.of(id(1)), List.of("theirs"), List.of());
        var merge = SetMerge.of(BASE, mine, theirs);
        for (var choice : List.of(SetMerge.Choice.MINE, SetMerge.Choice.THEIRS)) {
            var settled = SetMerge.settle(merge.merged(), merge.clashes().getFirst(), choice, UUID.randomUUID());
            assertThat(settled.find(id(1)).orElseThrow().item().tags()).containsExactly("theirs", "mine");
        }
    }

    @Test
    void theSameChangeTwiceIsNoClash() {
        var same = edited(BASE, 1, "Same");
        assertThat(SetMerge.of(BASE, same, same)).isEqualTo(new SetMerge(same, List.of()));
    }

    @Test
    void whatOneDeletedAndTheOtherChangedIsAClash() {
        var merge = SetMerge.of(BASE, edited(BASE, 2, "Mine"), BASE.remove(id(2)));
        assertThat(merge.clashes())
                .singleElement()
                .satisfies(clash -> assertThat(clash.theirs()).isNull());
        assertThat(stems(SetMerge.settle(
                        merge.merged(), merge.clashes().getFirst(), SetMerge.Choice.MINE, UUID.randomUUID())))
                .contains("Mine");
        var other = SetMerge.of(BASE, BASE.remove(id(2)), edited(BASE, 2, "Theirs"));
        assertThat(stems(other.merged())).contains("Theirs");
        assertThat(stems(SetMerge.settle(
                        other.merged(), other.clashes().getFirst(), SetMerge.Choice.MINE, UUID.randomUUID())))
                .doesNotContain("Theirs");
    }

    @Test
    void whatOneAddedStandsWhereItStoodAlsoWhereTheOtherMovedQuestions() {
        var added = BASE.insert(3, written(new UUID(1, 1), "Added"));
        var merge = SetMerge.of(BASE, added, BASE.move(id(0), 5));
        assertThat(merge.clashes()).isEmpty();
        assertThat(stems(merge.merged()))
                .containsExactly(
                        "Question 1", "Question 2", "Added", "Question 3", "Question 4", "Question 5", "Question 0");
    }

    /** Whatever two people do, what each changed is in the result or is asked about. */
    @Property(tries = 500)
    void nothingThatSomebodyChangedIsLost(@ForAll long one, @ForAll long other) {
        var mine = steps(new Random(one), "mine");
        var theirs = steps(new Random(other), "theirs");
        var merge = SetMerge.of(BASE, mine, theirs);
        var asked = merge.clashes().stream().map(SetMerge.Clash::itemId).toList();
        for (var content : List.of(mine, theirs)) {
            for (var item : content.items()) {
                boolean changed = BASE.find(item.id()).filter(item::equals).isEmpty();
                if (changed && !asked.contains(item.id())) {
                    var kept = merge.merged().find(item.id()).orElseThrow();
                    assertHolds(item, kept);
                }
            }
        }
        assertThat(merge.merged().items().stream().map(WrittenItem::id)).doesNotHaveDuplicates();
        assertThat(SetMerge.of(BASE, mine, BASE)).isEqualTo(new SetMerge(mine, List.of()));
        assertThat(SetMerge.of(BASE, BASE, theirs)).isEqualTo(new SetMerge(theirs, List.of()));
    }

    /** What was changed of an item, its text or the decision about it, is in the one that came of it. */
    private static void assertHolds(WrittenItem changed, WrittenItem kept) {
        var was = BASE.find(changed.id()).orElse(null);
        if (was == null || !was.item().equals(changed.item())) {
            assertThat(kept.item()).isEqualTo(changed.item());
        }
        if (was == null || was.decision() != changed.decision()) {
            assertThat(kept.decision()).isEqualTo(changed.decision());
        }
    }

    private static SetContent steps(Random random, String who) {
        var content = BASE;
        var kinds = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        for (int i = 0; i < 4; i++) {
            int at = random.nextInt(6);
            content = switch (kinds.get(random.nextInt(kinds.size()))) {
                case 0 -> edited(content, at, who + i);
                case 1 -> content.remove(id(at));
                case 2 -> content.move(id(at), random.nextInt(6));
                case 3 -> content.decide(id(at), random.nextBoolean() ? Decision.KEPT : Decision.DROPPED);
                default -> content.insert(at, written(new UUID(random.nextLong(), 7), who + " added " + i));
            };
        }
        return content;
    }
}
