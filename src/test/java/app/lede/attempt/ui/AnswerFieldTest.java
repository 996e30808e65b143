package app.lede.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.ItemFeedback;
import app.lede.attempt.OutcomeKind;
import app.lede.attempt.Question;
import app.lede.item.Entry;
import app.lede.item.ItemKind;
import app.lede.item.OptionId;
import app.lede.item.Prompt;
import app.lede.item.Response;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Each kind of question takes its kind of response, and shows again what was given. */
class AnswerFieldTest {
    private static final List<Entry> ENTRIES = List.of(entry("a", "First"), entry("b", "Second"), entry("c", "Third"));

    private final List<Response> given = new ArrayList<>();

    @Test
    void aChoiceGivesTheOptionThatWasChosen() {
        var field = field(new Prompt.Choose("Which?", null, ENTRIES), new Response.Blank());
        var radios = all(field, ChoiceField.Radio.class);
        change(radios.get(1), "");
        change(radios.get(2), "");
        assertThat(given).containsExactly(Response.Chosen.of(id("b")), Response.Chosen.of(id("c")));
    }

    @Test
    void aChoiceShowsWhatWasChosen() {
        var field = field(new Prompt.Choose("Which?", null, ENTRIES), Response.Chosen.of(id("b")));
        assertThat(all(field, ChoiceField.Radio.class))
                .extracting(radio -> radio.getElement().getProperty("checked", false))
                .containsExactly(false, true, false);
    }

    @Test
    void ofSeveralOptionsEachIsTakenAndTakenBack() {
        var field = field(new Prompt.ChooseAll("Which?", ENTRIES), Response.Chosen.of(id("a")));
        var boxes = all(field, ChoicesField.Box.class);
        check(boxes.get(2), true);
        check(boxes.get(0), false);
        check(boxes.get(2), false);
        assertThat(given)
                .containsExactly(
                        Response.Chosen.of(id("a"), id("c")), Response.Chosen.of(id("c")), new Response.Blank());
    }

    @Test
    void thatSeveralMayBeChosenIsSaidToEyesAndEars() {
        var field = field(new Prompt.ChooseAll("Which?", ENTRIES), Response.Chosen.of(id("a"), id("c")));
        assertThat(field.getElement().getTextRecursively()).contains("Choose all that apply.");
        var group = all(field, FieldSet.class).getFirst().getElement();
        assertThat(group.getAttribute("aria-labelledby")).isEqualTo("label");
        assertThat(all(field, Paragraph.class).getFirst().getId()).hasValue(group.getAttribute("aria-describedby"));
        assertThat(all(field, ChoicesField.Box.class))
                .extracting(box -> box.getElement().getProperty("checked", false))
                .containsExactly(true, false, true);
    }

    @Test
    void typedWordsAreGivenAndShown() {
        var field = field(new Prompt.Type("Which city?"), new Response.Typed("Port"));
        var input = all(field, Input.class).getFirst();
        assertThat(input.getValue()).isEqualTo("Port");
        input.setValue("Porto");
        input.setValue("  ");
        assertThat(given).containsExactly(new Response.Typed("Porto"), new Response.Blank());
    }

    @Test
    void aNumberIsTypedAsPeopleWriteIt() {
        var field = field(new Prompt.TypeNumber("How long?", "metres"), new Response.Blank());
        all(field, Input.class).getFirst().setValue("640,5");
        assertThat(given).containsExactly(new Response.Typed("640,5"));
        assertThat(field.getElement().getTextRecursively()).contains("Your answer, in metres");
    }

    @Test
    void aGapStandsInsideItsSentence() {
        var field = field(new Prompt.Fill("Fill the gap.", "The bridge is ", " metres long."), new Response.Blank());
        var input = all(field, Input.class).getFirst();
        assertThat(field.getElement().getTextRecursively()).isEqualTo("The bridge is  metres long.");
        assertThat(input.getAriaLabel())
                .hasValueSatisfying(label -> assertThat(label).contains("The bridge is", "metres long"));
        input.setValue("640");
        assertThat(given).containsExactly(new Response.Typed("640"));
    }

    @Test
    void entriesMoveByTheirButtons() {
        var field = field(new Prompt.Arrange("Order.", ENTRIES), new Response.Blank());
        assertThat(given).isEmpty();
        click(button(field, "Move down: First"));
        click(button(field, "Move up: Third"));
        assertThat(given).containsExactly(ordered("b", "a", "c"), ordered("b", "c", "a"));
        assertThat(texts(field)).containsExactly("Second", "Third", "First");
        assertThat(field.getElement().getTextRecursively()).contains("“Third” is now number 2 of 3.");
    }

    @Test
    void atTheEndsNothingMoves() {
        var field = field(new Prompt.Arrange("Order.", ENTRIES), new Response.Blank());
        click(button(field, "Move up: First"));
        click(button(field, "Move down: Third"));
        assertThat(given).isEmpty();
        assertThat(button(field, "Move up: First").getElement().getAttribute("aria-disabled"))
                .isEqualTo("true");
        assertThat(button(field, "Move up: Second").getElement().getAttribute("aria-disabled"))
                .isEqualTo("false");
    }

    @Test
    void theOrderGivenBeforeIsShownAgain() {
        var field = field(new Prompt.Arrange("Order.", ENTRIES), ordered("c", "a", "b"));
        assertThat(texts(field)).containsExactly("Third", "First", "Second");
    }

    @Test
    void pairsAreGivenAsTheyAreMade() {
        var field = field(match(), new Response.Blank());
        var selects = all(field, SelectOne.class);
        change(selects.get(0), "b");
        change(selects.get(1), "a");
        change(selects.get(0), "");
        assertThat(given)
                .containsExactly(
                        new Response.Matched(Map.of(id("l1"), id("b"))),
                        new Response.Matched(Map.of(id("l1"), id("b"), id("l2"), id("a"))),
                        new Response.Matched(Map.of(id("l2"), id("a"))));
    }

    @Test
    void aBrowserCannotChooseWhatIsNotInTheList() {
        var field = field(match(), new Response.Blank());
        change(all(field, SelectOne.class).getFirst(), "<script>");
        assertThat(given).containsExactly(new Response.Blank());
    }

    @Test
    void pairsMadeBeforeAreShownAgain() {
        var field = field(match(), new Response.Matched(Map.of(id("l2"), id("c"))));
        assertThat(all(field, SelectOne.class))
                .extracting(select -> select.getElement()
                        .getChildren()
                        .filter(option -> option.hasAttribute("selected"))
                        .map(option -> option.getAttribute("value"))
                        .toList())
                .containsExactly(List.of(""), List.of("c"));
    }

    @Test
    void aSettledQuestionTakesNothing() {
        var feedback = new ItemFeedback(
                UUID.randomUUID(),
                1,
                ItemKind.TYPED,
                "Which?",
                null,
                "Porto",
                OutcomeKind.RIGHT,
                1,
                1,
                "Porto",
                "",
                null,
                null);
        var field =
                new AnswerField(question(new Prompt.Type("Which?"), new Response.Blank(), feedback), "l", given::add);
        assertThat(all(field, Input.class).getFirst().isEnabled()).isFalse();
    }

    @Test
    void everyControlHasALabel() {
        var prompts = Stream.of(
                new Prompt.Choose("Which?", null, ENTRIES),
                new Prompt.ChooseAll("Which?", ENTRIES),
                new Prompt.Type("Which?"),
                new Prompt.TypeNumber("How many?", ""),
                new Prompt.Fill("Fill the gap.", "A ", " b"),
                new Prompt.Arrange("Order.", ENTRIES),
                match());
        assertThat(prompts).allSatisfy(prompt -> {
            var field = field(prompt, new Response.Blank());
            var components = all(field, Component.class).stream()
                    .filter(component -> !component.getElement().isTextNode())
                    .toList();
            var labelled = components.stream()
                    .map(component -> component.getElement().getAttribute("for"))
                    .toList();
            assertThat(components.stream()
                            .filter(component -> component.getElement().getTag().matches("input|select|button")))
                    .allMatch(control -> control.getElement().hasAttribute("aria-label")
                            || labelled.contains(control.getId().orElse("none"))
                            || control.getParent()
                                    .filter(parent ->
                                            parent.getElement().getTag().equals("label"))
                                    .isPresent());
        });
    }

    private AnswerField field(Prompt prompt, Response before) {
        return new AnswerField(question(prompt, before, null), "label", given::add);
    }

    private static Question question(Prompt prompt, Response before, @Nullable ItemFeedback feedback) {
        return new Question(UUID.randomUUID(), 1, prompt, before, null, feedback);
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

    private static Response ordered(String... ids) {
        return new Response.Ordered(Stream.of(ids).map(OptionId::new).toList());
    }

    private static List<String> texts(Component field) {
        return all(field, ListItem.class).stream()
                .map(row -> row.getElement().getChild(0).getText())
                .toList();
    }

    private static NativeButton button(Component field, String label) {
        return all(field, NativeButton.class).stream()
                .filter(button -> button.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    /** What a browser sends when a box is ticked or no longer is. */
    static void check(Component box, boolean checked) {
        box.getElement().getNode().getFeature(ElementPropertyMap.class).setProperty("checked", checked, false);
    }

    /** What a browser sends when a control has changed. */
    static void change(Component control, String value) {
        var data = JsonMapper.shared().createObjectNode().put("event.target.value", value);
        control.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(control.getElement(), "change", data));
    }

    static <T extends Component> List<T> all(Component root, Class<T> type) {
        return Stream.concat(
                        type.isInstance(root) ? Stream.of(type.cast(root)) : Stream.empty(),
                        root.getChildren().flatMap(child -> all(child, type).stream()))
                .toList();
    }
}
