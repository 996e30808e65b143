package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.ItemKind;
import app.lede.item.MultipleChoice;
import app.lede.item.Option;
import app.lede.writing.DraftItem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralKeysTest {
    private static final String OTHERS =
            " Spain had refused the agreement. Poland stayed away from the talks. Norway sent an observer to Berlin.";

    private static List<MultipleChoice> drafted(String text) {
        return TheEngine.draft("", text, LocalDate.of(2021, 9, 14), ItemKind.MULTIPLE_CHOICE).draft().items().stream()
                .map(DraftItem::item)
                .map(item -> (MultipleChoice) item.content())
                .toList();
    }

    @Test
    void asksForTheNamesOfAList() {
        var item = drafted("France, Germany and Italy signed the agreement on gas in Berlin." + OTHERS)
                .getFirst();
        assertThat(item.stem())
                .startsWith("Which of the following countries signed the agreement")
                .endsWith("?");
        assertThat(item.options().stream().filter(Option::key).map(Option::text))
                .containsExactly("France", "Germany", "Italy");
        assertThat(item.options().stream().filter(option -> !option.key()))
                .hasSizeGreaterThanOrEqualTo(2)
                .extracting(Option::text)
                .isSubsetOf("Spain", "Poland", "Norway");
    }

    @Test
    void leavesAListThatIsNotWhole() {
        assertThat(drafted("Countries including France, Germany and Italy signed the agreement on gas in Berlin."
                        + OTHERS))
                .isEmpty();
        assertThat(drafted("France, Germany and others signed the agreement on gas in Berlin." + OTHERS))
                .isEmpty();
    }

    @Test
    void takesNobodyForADistractorOfWhomTheSameIsTold() {
        assertThat(drafted("France, Germany and Italy signed the agreement on gas in Berlin." + OTHERS
                        + " Later the agreement on gas was signed by Spain too."))
                .allSatisfy(item ->
                        assertThat(item.options()).extracting(Option::text).doesNotContain("Spain"));
    }

    @Test
    void leavesAListWithoutOthersOfItsKind() {
        assertThat(drafted("France, Germany and Italy signed the agreement on gas in Berlin. The talks were long."))
                .isEmpty();
    }
}
