package app.lede.attempt.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Entry;
import app.lede.item.OptionId;
import app.lede.item.Prompt;
import app.lede.item.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of question has its controls, and shows again what was given. */
class AnswerHtmlTest {
    private static final List<Entry> ENTRIES = List.of(entry("a", "First"), entry("b", "Second"), entry("c", "Third"));
    private static final Response BLANK = new Response.Blank();

    @Test
    void aChoiceShowsWhatWasChosen() {
        var answer = answer(new Prompt.Choose("Which?", null, ENTRIES), Response.Chosen.of(id("b")));
        assertThat(answer.attr("data-answer")).isEqualTo("one");
        assertThat(answer.select("input[type=radio]").eachAttr("value")).containsExactly("a", "b", "c");
        assertThat(answer.select("input[checked]").eachAttr("value")).containsExactly("b");
        assertThat(answer.select("input").eachAttr("name")).containsOnly("choice-7");
        assertThat(answer.select(".attempt-letter").eachText()).containsExactly("A", "B", "C");
    }

    @Test
    void thatSeveralMayBeChosenIsSaidToEyesAndEars() {
        var answer = answer(new Prompt.ChooseAll("Which?", ENTRIES), Response.Chosen.of(id("a"), id("c")));
        assertThat(answer.text()).contains("Choose all that apply.");
        assertThat(answer.select("input[type=checkbox][checked]").eachAttr("value"))
                .containsExactly("a", "c");
        var described = answer.expectFirst("fieldset").attr("aria-describedby");
        assertThat(answer.expectFirst("#" + described).text()).isEqualTo("Choose all that apply.");
    }

    @Test
    void whatWasTypedIsThereAgain() {
        assertThat(answer(new Prompt.Type("Where?"), new Response.Typed("São \"Paulo\""))
                        .expectFirst("input")
                        .attr("value"))
                .isEqualTo("São \"Paulo\"");
    }

    @Test
    void aNumberIsAskedForWithItsUnit() {
        var answer = answer(new Prompt.TypeNumber("How long?", "metres"), BLANK);
        assertThat(answer.expectFirst("label").text()).isEqualTo("Your answer, in metres");
        assertThat(answer.expectFirst("input").attr("inputmode")).isEqualTo("decimal");
        assertThat(answer(new Prompt.TypeNumber("How many?", ""), BLANK)
                        .expectFirst("label")
                        .text())
                .isEqualTo("Your answer");
    }

    @Test
    void aGapStandsInItsSentence() {
        var answer = answer(new Prompt.Fill("Fill the gap.", "The bridge is ", " metres long."), BLANK);
        assertThat(answer.text()).isEqualTo("The bridge is metres long.");
        assertThat(answer.expectFirst("input").attr("aria-label")).contains("The bridge is", "metres long");
    }

    @Test
    void theOrderGivenBeforeIsShownAgain() {
        var fresh = answer(new Prompt.Arrange("Order.", ENTRIES), BLANK);
        assertThat(fresh.select("li").eachAttr("data-option")).containsExactly("a", "b", "c");
        assertThat(fresh.expectFirst("[data-order-stands]").hasAttr("hidden")).isFalse();
        var answered =
                answer(new Prompt.Arrange("Order.", ENTRIES), new Response.Ordered(List.of(id("c"), id("a"), id("b"))));
        assertThat(answered.select("li").eachAttr("data-option")).containsExactly("c", "a", "b");
        assertThat(answered.expectFirst("[data-order-stands]").hasAttr("hidden"))
                .isTrue();
    }

    @Test
    void pairsMadeBeforeAreShownAgain() {
        var answer = answer(match(), new Response.Matched(Map.of(id("l2"), id("c"))));
        assertThat(answer.select("select").eachAttr("data-left")).containsExactly("l1", "l2");
        assertThat(answer.select("option[selected]").eachAttr("value")).containsExactly("c");
    }

    @Test
    void whatPeopleWroteIsNeverMarkup() {
        var evil = "<img src=x onerror=alert(1)>\"'";
        var entries = List.of(entry("a", evil));
        var typed = AnswerHtml.of("7", new Prompt.Type(evil), new Response.Typed(evil), false);
        var choice = AnswerHtml.of("7", new Prompt.Choose(evil, evil, entries), BLANK, false);
        var order = AnswerHtml.of("7", new Prompt.Arrange(evil, entries), BLANK, false);
        for (var html : List.of(typed, choice, order)) {
            var parsed = Jsoup.parseBodyFragment(Markup.html(List.of(html)));
            assertThat(parsed.select("img")).isEmpty();
            assertThat(parsed.body().html()).contains("&lt;img");
        }
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void everyControlHasALabel(Prompt prompt) {
        var answer = answer(prompt, BLANK);
        assertThat(answer.select("input, select, button"))
                .isNotEmpty()
                .allMatch(control -> control.hasAttr("aria-label")
                        || !control.text().isBlank()
                        || control.closest("label") != null
                        || !answer.select("label[for=" + control.id() + "]").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void aSettledQuestionTakesNothing(Prompt prompt) {
        var settled = AnswerHtml.of("7", prompt, BLANK, true);
        assertThat(settled.select("input, select, button"))
                .isNotEmpty()
                .allMatch(control -> control.hasAttr("disabled"));
        assertThat(answer(prompt, BLANK).select("[disabled]")).isEmpty();
    }

    static Stream<Prompt> prompts() {
        return Stream.of(
                new Prompt.Choose("Which?", null, ENTRIES),
                new Prompt.ChooseAll("Which?", ENTRIES),
                new Prompt.Type("Which?"),
                new Prompt.TypeNumber("How many?", ""),
                new Prompt.Fill("Fill the gap.", "A ", " b"),
                new Prompt.Arrange("Order.", ENTRIES),
                match());
    }

    /** As a browser reads it. */
    private static Element answer(Prompt prompt, Response before) {
        var html = Markup.html(List.of(AnswerHtml.of("7", prompt, before, false)));
        return Jsoup.parseBodyFragment(html).expectFirst(".attempt-answer");
    }

    private static Prompt match() {
        return new Prompt.Match("Match.", List.of(entry("l1", "Left 1"), entry("l2", "Left 2")), ENTRIES);
    }

    private static Entry entry(String id, String text) {
        return new Entry(id(id), text);
    }

    private static OptionId id(String id) {
        return new OptionId(id);
    }
}
