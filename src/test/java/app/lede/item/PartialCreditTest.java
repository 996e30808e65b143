package app.lede.item;

import static app.lede.item.Items.CHOICE;
import static app.lede.item.Items.MATCHING;
import static app.lede.item.Items.ORDER;
import static app.lede.item.Items.SEVERAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lede.item.PartialCredit.Order;
import app.lede.item.PartialCredit.Pairs;
import app.lede.item.PartialCredit.SeveralKeys;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialCreditTest {

    @ParameterizedTest
    @CsvSource({
        // keys, right, chosen: all or nothing, right less wrong, right only
        "2,2,2,1,1,1",
        "2,1,1,0,0.5,0.5",
        "2,2,3,0,0.5,0",
        "2,1,2,0,0,0.5",
        "2,0,1,0,0,0",
        "4,3,4,0,0.5,0.75",
        "4,4,5,0,0.75,0",
        "0,0,1,0,0,0"
    })
    void ofSeveralKeysEachRuleGivesItsShare(int keys, int right, int chosen, double whole, double less, double only) {
        assertThat(SeveralKeys.ALL_OR_NOTHING.score(keys, right, chosen).credit())
                .isEqualTo(whole);
        assertThat(SeveralKeys.RIGHT_LESS_WRONG.score(keys, right, chosen).credit())
                .isEqualTo(less);
        assertThat(SeveralKeys.RIGHT_ONLY.score(keys, right, chosen).credit()).isEqualTo(only);
    }

    @ParameterizedTest
    @CsvSource({
        // as given: all or nothing, places, neighbours, longest run
        "0 1 2 3 4,1,1,1,1",
        "4 0 1 2 3,0,0,0.75,0.75",
        "1 0 2 3 4,0,0.6,0.5,0.75",
        "4 3 2 1 0,0,0.2,0,0",
        "2 3 4 0 1,0,0,0.75,0.5",
        "0,0,0.2,0,0",
        "0 1,0,0.4,0.25,0.25",
        "-1 0 1 2 3,0,0,0.75,0.75",
        "0 1 0 1 0 1,0,0.4,0.25,0.25",
        "0 1 2 3 4 -1,0,1,1,1"
    })
    void ofFiveEventsEachRuleGivesItsShare(String given, double whole, double places, double neighbours, double run) {
        var indices =
                Arrays.stream(given.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertThat(Order.ALL_OR_NOTHING.score(indices, 5).credit()).isEqualTo(whole);
        assertThat(Order.EACH_PLACE.score(indices, 5).credit()).isEqualTo(places);
        assertThat(Order.EACH_NEIGHBOUR.score(indices, 5).credit()).isEqualTo(neighbours);
        assertThat(Order.LONGEST_RUN.score(indices, 5).credit()).isEqualTo(run);
    }

    @Test
    void pairsCountOneByOneOrAllTogether() {
        assertThat(Pairs.EACH_PAIR.score(1, 4).credit()).isEqualTo(0.25);
        assertThat(Pairs.ALL_OR_NOTHING.score(3, 4)).isEqualTo(new Outcome.Wrong());
        assertThat(Pairs.ALL_OR_NOTHING.score(4, 4)).isEqualTo(new Outcome.Right());
        assertThat(Pairs.ALL_OR_NOTHING.score(0, 0)).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void itemsAreScoredByTheRulesTheyAreGiven() {
        var strict = Marking.by(PartialCredit.NONE);
        var oneKey = Response.Chosen.of(new OptionId("q2"));
        assertThat(SEVERAL.score(oneKey)).isEqualTo(new Outcome.Partial(0.5));
        assertThat(SEVERAL.score(oneKey, strict)).isEqualTo(new Outcome.Wrong());
        var onePair = new Response.Matched(Map.of(new OptionId("l1"), new OptionId("r9")));
        assertThat(MATCHING.score(onePair, strict)).isEqualTo(new Outcome.Wrong());
        var order = new Response.Ordered(List.of(new OptionId("e2"), new OptionId("e3"), new OptionId("e1")));
        var runs = Marking.by(new PartialCredit(SeveralKeys.ALL_OR_NOTHING, Pairs.ALL_OR_NOTHING, Order.LONGEST_RUN));
        assertThat(ORDER.score(order)).isEqualTo(new Outcome.Wrong());
        assertThat(ORDER.score(order, runs)).isEqualTo(new Outcome.Partial(0.5));
        assertThat(CHOICE.score(Response.Chosen.of(new OptionId("k3")), strict)).isEqualTo(new Outcome.Right());
    }

    @Property
    void whatIsRightEntirelyIsWorthAllByEveryRule(@ForAll @IntRange(min = 1, max = 8) int all) {
        var inOrder = IntStream.range(0, all).toArray();
        assertThat(Order.values())
                .allSatisfy(rule -> assertThat(rule.score(inOrder, all)).isEqualTo(new Outcome.Right()));
        assertThat(Pairs.values())
                .allSatisfy(rule -> assertThat(rule.score(all, all)).isEqualTo(new Outcome.Right()));
        assertThat(SeveralKeys.values())
                .allSatisfy(rule -> assertThat(rule.score(all, all, all)).isEqualTo(new Outcome.Right()));
    }

    @Property
    void onlyTheRightOrderIsWorthAll(@ForAll("orders") List<Integer> order) {
        var places = order.stream().mapToInt(Integer::intValue).toArray();
        var right = order.equals(order.stream().sorted().toList());
        assertThat(Order.values())
                .allSatisfy(rule -> assertThat(rule.score(places, places.length).credit() == 1)
                        .isEqualTo(right));
    }

    /** The share of the longest run is one less what must be moved, tried by moving. */
    @Property(tries = 200)
    void theLongestRunCountsTheEventsToMove(@ForAll("orders") List<Integer> order) {
        var places = order.stream().mapToInt(Integer::intValue).toArray();
        int longest = 0;
        for (int chosen = 0; chosen < 1 << places.length; chosen++) {
            int mask = chosen;
            var kept = IntStream.range(0, places.length)
                    .filter(i -> (mask & 1 << i) != 0)
                    .mapToObj(i -> places[i])
                    .toList();
            if (kept.equals(kept.stream().sorted().collect(Collectors.toList()))) {
                longest = Math.max(longest, kept.size());
            }
        }
        assertThat(Order.LONGEST_RUN.score(places, places.length).credit())
                .isCloseTo((longest - 1.0) / (places.length - 1), within(1e-12));
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.integers()
                .between(2, 7)
                .flatMap(size ->
                        Arbitraries.shuffle(IntStream.range(0, size).boxed().toList()));
    }
}
