package app.lede.review.ui;

import app.lede.item.Entry;
import app.lede.item.OptionId;
import app.lede.item.Prompt;
import app.lede.item.Response;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Where a question of a review is answered. One option is answered by one tap; everything else ends with "Check". */
final class AnswerPanel extends Div {
    private final transient Consumer<Response> answer;

    /** @param answer is called once; with a blank response when the learner does not know */
    AnswerPanel(Prompt prompt, Consumer<Response> answer) {
        this.answer = answer;
        addClassName("review-answer");
        switch (prompt) {
            case Prompt.Choose(var _, var _, var options) -> options.forEach(option -> add(option(option)));
            case Prompt.ChooseAll(var _, var options) -> several(options);
            case Prompt.Type _ -> typed("Your answer");
            case Prompt.TypeNumber(var _, var unit) ->
                typed(unit.isBlank() ? "Your answer" : "Your answer, in " + unit);
            case Prompt.Fill(var _, var before, var after) -> {
                var sentence = new Paragraph(before + "_____" + after);
                sentence.addClassName("lede-prose");
                add(sentence);
                typed("The missing words");
            }
            case Prompt.Arrange(var _, var entries) -> {
                var order = new OrderList(entries);
                add(order);
                add(check(() -> new Response.Ordered(order.order())));
            }
            case Prompt.Match(var _, var lefts, var rights) -> match(lefts, rights);
        }
        var unknown = new Button("I do not know", click -> answer.accept(new Response.Blank()));
        unknown.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        unknown.setDisableOnClick(true);
        add(unknown);
    }

    private Component option(Entry option) {
        var button = new NativeButton(option.text(), click -> answer.accept(Response.Chosen.of(option.id())));
        button.addClassName("review-option");
        button.getElement().setAttribute("dir", "auto");
        return button;
    }

    private void several(List<Entry> options) {
        var group = new CheckboxGroup<Entry>("Choose all that apply");
        group.setItems(options);
        group.setItemLabelGenerator(Entry::text);
        add(group);
        add(check(() ->
                new Response.Chosen(group.getValue().stream().map(Entry::id).collect(Collectors.toSet()))));
    }

    private void typed(String label) {
        var field = new TextField(label);
        field.setMaxLength(Response.Typed.MAX_LENGTH);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setAutocomplete(Autocomplete.OFF);
        field.setWidthFull();
        field.focus();
        var check = check(() -> new Response.Typed(field.getValue()));
        check.addClickShortcut(Key.ENTER);
        add(field, check);
    }

    private void match(List<Entry> lefts, List<Entry> rights) {
        Map<OptionId, Select<Entry>> choices = new LinkedHashMap<>();
        for (var left : lefts) {
            var select = new Select<Entry>();
            select.setLabel(left.text());
            select.setItems(rights);
            select.setItemLabelGenerator(Entry::text);
            select.setPlaceholder("Choose…");
            select.setWidthFull();
            choices.put(left.id(), select);
            add(select);
        }
        add(check(() -> {
            var pairs = new HashMap<OptionId, OptionId>();
            choices.forEach(
                    (left, select) -> select.getOptionalValue().ifPresent(right -> pairs.put(left, right.id())));
            return new Response.Matched(pairs);
        }));
    }

    private Button check(Supplier<Response> response) {
        var button = new Button("Check", click -> answer.accept(response.get()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }
}
