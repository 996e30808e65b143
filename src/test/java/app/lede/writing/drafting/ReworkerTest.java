package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Item;
import app.lede.item.ItemKind;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.SingleChoice;
import app.lede.item.TypedAnswer;
import app.lede.writing.DraftItem;
import app.lede.writing.Rework;
import app.lede.writing.ReworkRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the editor's wishes come to on an article with five persons and a number. */
class ReworkerTest {
    private static final String TEXT = "Maria Keller opened the new bridge in Hamburg on 4 May 2020."
            + " The bridge over the Elbe in Hamburg cost 640 million euros."
            + "\n\nPeter Brandt had planned the tunnel in Bremen. Anna Weiss led the company."
            + " Karl Schulz criticised the delays. Sofia Lang praised the workers in Kiel."
            + " Otto Fischer drew the pillars. Emma Vogel paid for the lamps.";

    private static List<Item> drafted(ItemKind kind) {
        return TheEngine.draft("", TEXT, null, kind).draft().items().stream()
                .map(DraftItem::item)
                .toList();
    }

    private static Optional<Item> rework(Item item, Rework wish, Item... others) {
        var asked = new ArrayList<>(List.of(others));
        asked.add(item);
        return TheEngine.loaded().rework(new ReworkRequest("", TEXT, null, item, asked, wish), new Random(5));
    }

    private static Item who() {
        return drafted(ItemKind.SINGLE_CHOICE).stream()
                .filter(item -> item.content().keyText().equals("Maria Keller"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> distractors(Item item) {
        return ((SingleChoice) item.content())
                .options().stream()
                        .filter(option -> !option.key())
                        .map(Option::text)
                        .toList();
    }

    @Test
    void otherDistractorsAreNoneOfThoseShownAndTheQuestionStays() {
        var item = who();
        var other = rework(item, Rework.OTHER_DISTRACTORS).orElseThrow();
        assertThat(other.id()).isEqualTo(item.id());
        assertThat(other.content().stem()).isEqualTo(item.content().stem());
        assertThat(other.content().keyText()).isEqualTo("Maria Keller");
        assertThat(distractors(other)).hasSizeGreaterThanOrEqualTo(2).doesNotContainAnyElementsOf(distractors(item));
    }

    @Test
    void harderOnesAreNamedNearerAndEasierOnesFarther() {
        var item = who();
        var easier = rework(item, Rework.EASIER).orElse(item);
        var harder = rework(easier, Rework.HARDER).orElseThrow();
        assertThat(mean(harder)).isLessThan(mean(easier));
        var again = rework(harder, Rework.HARDER).orElseThrow();
        assertThat(again.kind()).as("nothing is nearer, so it is typed").isEqualTo(ItemKind.TYPED);
    }

    /** The mean place in the article at which the wrong answers are named. */
    private static double mean(Item item) {
        return distractors(item).stream().mapToInt(TEXT::indexOf).average().orElseThrow();
    }

    @Test
    void aTypedQuestionKeepsItsStemAndTakesTheSurname() {
        var typed = (TypedAnswer) rework(who(), Rework.TYPED).orElseThrow().content();
        assertThat(typed.stem()).isEqualTo(who().content().stem());
        assertThat(typed.accepted()).contains("Maria Keller", "Keller");
    }

    @Test
    void aNumberThatWasTypedIsChosenWhenMadeEasier() {
        var number = drafted(ItemKind.NUMBER).getFirst();
        assertThat(number.content()).isInstanceOf(NumberAnswer.class);
        var easier = rework(number, Rework.EASIER).orElseThrow();
        assertThat(easier.id()).isEqualTo(number.id());
        assertThat(easier.kind()).isEqualTo(ItemKind.SINGLE_CHOICE);
        assertThat(easier.content().keyText()).contains("640");
    }

    @Test
    void anotherQuestionRestsOnTheSentenceAndAsksNothingThatIsAsked() {
        var item = who();
        var asked = new ArrayList<Item>();
        asked.add(item);
        for (var next = rework(item, Rework.ANOTHER_QUESTION);
                next.isPresent();
                next = rework(item, Rework.ANOTHER_QUESTION, asked.toArray(Item[]::new))) {
            var another = next.get();
            assertThat(another.id()).isNotEqualTo(item.id());
            assertThat(another.evidence()).isEqualTo(item.evidence());
            assertThat(asked).extracting(Item::content).doesNotContain(another.content());
            asked.add(another);
            assertThat(asked).as("it comes to an end").hasSizeLessThan(20);
        }
        assertThat(asked).hasSizeGreaterThan(1);
    }

    @Test
    void whatTheEngineDoesNotKnowItCannotRework() {
        var written = who().withContent(new SingleChoice("Who?", List.of()));
        assertThat(rework(written, Rework.OTHER_DISTRACTORS)).isEmpty();
    }
}
