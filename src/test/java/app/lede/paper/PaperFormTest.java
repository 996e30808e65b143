package app.lede.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Entry;
import app.lede.item.Item;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.Outcome;
import app.lede.item.Prompt;
import app.lede.item.Response;
import app.lede.item.SingleChoice;
import app.lede.testing.SampleItems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PaperFormTest {
    private static final List<Item> ITEMS = SampleItems.all();

    private static List<PaperForm> forms(int count, int shuffle) {
        return PaperForm.of(TestPapers.paper(ITEMS), new PaperChoice(count, shuffle, PageSize.A4, ArticlePlace.ONCE));
    }

    @Property(tries = 400)
    void theKeyOfAFormIsRightForWhatTheFormHasPrinted(
            @ForAll @IntRange(min = 1, max = 8) int count, @ForAll @IntRange(min = 1, max = 9_999) int shuffle) {
        for (var form : forms(count, shuffle)) {
            assertThat(form.places()).hasSameSizeAs(ITEMS);
            for (var place : form.places()) {
                var given = marked(place.prompt(), place.key().mark());
                assertThat(place.item().counts().content().score(given))
                        .as("form %s, question %s: %s", form.letter(), place.number(), place.key())
                        .isEqualTo(new Outcome.Right());
            }
        }
    }

    /** What a learner gives who copies the key's mark onto the sheet. */
    private static Response marked(Prompt prompt, String mark) {
        return switch (prompt) {
            case Prompt.Choose(var _, var _, var options) -> chosen(options, mark);
            case Prompt.ChooseAll(var _, var options) -> chosen(options, mark);
            case Prompt.Arrange(var _, var entries) ->
                new Response.Ordered(
                        letters(mark).map(letter -> at(entries, letter)).toList());
            case Prompt.Match(var _, var lefts, var rights) -> {
                var pairs = new HashMap<OptionId, OptionId>();
                for (var pair : mark.split(", ")) {
                    var parts = pair.split(" ");
                    pairs.put(lefts.get(Integer.parseInt(parts[0]) - 1).id(), at(rights, parts[1]));
                }
                yield new Response.Matched(pairs);
            }
            case Prompt.Type _, Prompt.TypeNumber _, Prompt.Fill _ -> new Response.Typed(mark.split(" / ")[0]);
        };
    }

    private static Response chosen(List<Entry> options, String mark) {
        return new Response.Chosen(
                letters(mark).map(letter -> at(options, letter)).collect(Collectors.toSet()));
    }

    private static Stream<String> letters(String mark) {
        return Stream.of(mark.split(", "));
    }

    private static OptionId at(List<Entry> entries, String letter) {
        return entries.get(letter.charAt(0) - 'A').id();
    }

    @Test
    void theSameShuffleGivesTheSameFormsAgain() {
        assertThat(forms(4, 7)).isEqualTo(forms(4, 7));
        assertThat(forms(8, 7).subList(0, 4)).isEqualTo(forms(4, 7));
        assertThat(forms(4, 7)).isNotEqualTo(forms(4, 8));
    }

    @Test
    void formsHaveDifferentOrders() {
        var orders = new HashSet<List<UUID>>();
        for (var form : forms(8, 1)) {
            orders.add(form.places().stream()
                    .map(place -> place.item().counts().id())
                    .toList());
        }
        assertThat(orders).hasSize(8);
    }

    @Test
    void oneFormKeepsTheOrderOfTheSet() {
        var form = forms(1, 5).getFirst();
        assertThat(form.letter()).isEmpty();
        assertThat(form.places().stream().map(place -> place.item().counts())).containsExactlyElementsOf(ITEMS);
        assertThat(form.places().getFirst().prompt())
                .isInstanceOfSatisfying(
                        Prompt.Choose.class,
                        prompt -> assertThat(prompt.options().stream().map(Entry::text))
                                .containsExactly("Ana Reyes", "Rui Costa", "Eva Lind"));
    }

    @Test
    void lettersGoOnBehindZ() {
        assertThat(IntStream.of(0, 25, 26, 27, 52).mapToObj(Letters::at)).containsExactly("A", "Z", "AA", "AB", "BA");
    }

    @Test
    void questionSheetsAreTheSameWhicheverOptionIsRight() {
        var id = UUID.randomUUID();
        var sheets = Stream.of(0, 1, 2)
                .map(right -> new SingleChoice(
                        "Who opened it?",
                        IntStream.range(0, 3)
                                .mapToObj(i -> new Option(new OptionId("o" + i), "Person " + i, i == right))
                                .toList()))
                .map(content -> new Item(id, content, "Because " + content.keyText(), null, null, null, 1))
                .map(item -> new PaperPages(
                                TestPapers.paper(List.of(item)),
                                new PaperChoice(3, 4, PageSize.A4, ArticlePlace.ONCE),
                                PaperFormat.PDF)
                        .write(Sheets.QUESTIONS))
                .distinct();
        assertThat(sheets).hasSize(1);
    }
}
