package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.FactRef;
import app.lede.item.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactAskedTwiceTest {
    private final SetRule rule = new FactAskedTwice();

    @Test
    void hintsAtQuestionsThatAskTheSame() {
        assertThat(Sets.find(
                        rule,
                        "typed | When did Notre-Dame reopen? | 7 December 2024",
                        "typed | On which date did Notre-Dame reopen? | 7 December 2024"))
                .hasSize(1);
    }

    @Test
    void hintsAtTwoItemsOnOneFact() {
        var date = about("reopening", "typed | When did the cathedral open its doors again? | 7 December 2024");
        var place = about("reopening", "choice | Which cathedral reopened in 2024? | *Notre-Dame | Reims");
        assertThat(rule.find(List.of(date, place))).hasSize(1);
        assertThat(rule.find(List.of(date, about("fire", "typed | When did the fire break out? | 15 April 2019"))))
                .isEmpty();
    }

    @Test
    void leavesDifferentQuestionsOnTheSameSubject() {
        assertThat(Sets.find(
                        rule,
                        "number | In which year did Argentina first win the World Cup? | 1978 | 0",
                        "number | In which year did Argentina last win the World Cup? | 2022 | 0",
                        "true | The euro replaced the kuna.",
                        "true | The spire fell in 2019."))
                .isEmpty();
    }

    private static Item about(String fact, String line) {
        var item = ItemLine.read(line);
        return new Item(
                item.id(),
                item.content(),
                item.rationale(),
                item.evidence(),
                null,
                new FactRef(fact, fact),
                item.points());
    }
}
