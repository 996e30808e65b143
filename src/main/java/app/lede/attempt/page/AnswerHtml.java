package app.lede.attempt.page;

import static app.lede.attempt.page.Markup.button;
import static app.lede.attempt.page.Markup.el;

import app.lede.item.Entry;
import app.lede.item.OptionId;
import app.lede.item.Prompt;
import app.lede.item.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Where a question is answered: the browser's own controls, which every keyboard and screen reader knows. The attribute
 * {@code data-answer} tells the page's script which form of response to read from it.
 */
final class AnswerHtml {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final String id;
    private final Response before;

    private AnswerHtml(String id, Response before) {
        this.id = id;
        this.before = before;
    }

    /** @param id names the question within its page; its stem has the id {@code stem-} and this */
    static Element of(String id, Prompt prompt, Response before, boolean settled) {
        var html = new AnswerHtml(id, before);
        var answer = Markup.el("div", "attempt-answer");
        html.fill(answer, prompt);
        if (settled) {
            answer.select("input, select, button").forEach(control -> control.attr("disabled", true));
        }
        return answer;
    }

    private void fill(Element answer, Prompt prompt) {
        switch (prompt) {
            case Prompt.Choose(var _, var _, var options) ->
                answer.attr("data-answer", "one").appendChild(choices("radio", options));
            case Prompt.ChooseAll(var _, var options) -> {
                answer.attr("data-answer", "some");
                answer.appendChild(
                        Markup.el("p", "attempt-hint", "Choose all that apply.").attr("id", "hint-" + id));
                answer.appendChild(choices("checkbox", options).attr("aria-describedby", "hint-" + id));
            }
            case Prompt.Type _ ->
                answer.attr("data-answer", "text")
                        .appendChild(Markup.el("div", "attempt-typed")
                                .appendChild(label("Your answer"))
                                .appendChild(input().attr("aria-describedby", "stem-" + id)));
            case Prompt.TypeNumber(var _, var unit) ->
                answer.attr("data-answer", "text").appendChild(number(unit));
            case Prompt.Fill(var _, var left, var right) ->
                answer.attr("data-answer", "text")
                        .appendChild(Markup.el("p", "attempt-gap lede-prose", left)
                                .appendChild(input().attr("aria-label", "The missing words in: " + left + "… " + right))
                                .appendText(right));
            case Prompt.Arrange(var _, var entries) -> {
                answer.attr("data-answer", "order").addClass("attempt-order");
                arrange(answer, entries);
            }
            case Prompt.Match(var _, var lefts, var rights) -> {
                answer.attr("data-answer", "pairs");
                answer.appendChild(match(lefts, rights));
            }
        }
    }

    private Element choices(String type, List<Entry> options) {
        var chosen = before instanceof Response.Chosen(var ids) ? ids : Set.<OptionId>of();
        var group = el("fieldset", "attempt-choices").attr("aria-labelledby", "stem-" + id);
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            group.appendChild(el("label", "attempt-choice")
                    .appendChild(new Element("input")
                            .attr("type", type)
                            .attr("name", "choice-" + id)
                            .attr("value", option.id().value())
                            .attr("checked", chosen.contains(option.id())))
                    .appendChild(el("span", "attempt-letter", letter(i)).attr("aria-hidden", "true"))
                    .appendChild(el("span", "", option.text()).attr("dir", "auto")));
        }
        return group;
    }

    /** The letter that chooses the option by the keyboard. */
    private static String letter(int index) {
        return LETTERS.substring(index % LETTERS.length(), index % LETTERS.length() + 1);
    }

    /** A number is typed as text: people write 400,000 and 0.4 million, and both are right. */
    private Element number(String unit) {
        return el("div", "attempt-typed attempt-number")
                .appendChild(label(unit.isBlank() ? "Your answer" : "Your answer, in " + unit))
                .appendChild(el("div", "attempt-number-line")
                        .appendChild(input().attr("inputmode", "decimal").attr("aria-describedby", "stem-" + id))
                        .appendChild(el("span", "", unit).attr("aria-hidden", "true")));
    }

    private Element label(String words) {
        return el("label", "", words).attr("for", "answer-" + id);
    }

    private Element input() {
        return el("input", "attempt-input")
                .attr("id", "answer-" + id)
                .attr("type", "text")
                .attr("maxlength", String.valueOf(Response.Typed.MAX_LENGTH))
                .attr("autocomplete", "off")
                .attr("autocapitalize", "off")
                .attr("spellcheck", "false")
                .attr("value", before instanceof Response.Typed(var text) ? text : "");
    }

    private void arrange(Element answer, List<Entry> entries) {
        answer.appendChild(el("p", "lede-note", "The earliest first. Use the buttons, or drag."));
        var list = el("ol", "").attr("aria-labelledby", "stem-" + id);
        inOrder(entries)
                .forEach(entry -> list.appendChild(el("li", "")
                        .attr("data-option", entry.id().value())
                        .attr("draggable", "true")
                        .appendChild(
                                el("span", "attempt-order-text", entry.text()).attr("dir", "auto"))
                        .appendChild(el("span", "attempt-order-buttons")
                                .appendChild(button("", "↑")
                                        .attr("data-move", "-1")
                                        .attr("aria-label", "Move up: " + entry.text()))
                                .appendChild(button("", "↓")
                                        .attr("data-move", "1")
                                        .attr("aria-label", "Move down: " + entry.text())))));
        answer.appendChild(list);
        answer.appendChild(button("lede-button", "This order is right")
                .attr("data-order-stands", true)
                .attr("hidden", before instanceof Response.Ordered));
        answer.appendChild(el("span", "lede-sr-only").attr("aria-live", "polite"));
    }

    private List<Entry> inOrder(List<Entry> shown) {
        List<OptionId> order = before instanceof Response.Ordered(var ids) ? ids : List.of();
        return shown.stream()
                .sorted(Comparator.comparingInt(
                        entry -> order.contains(entry.id()) ? order.indexOf(entry.id()) : order.size()))
                .toList();
    }

    /** The browser's own drop-down lists: on a phone they open the phone's. */
    private Element match(List<Entry> lefts, List<Entry> rights) {
        var pairs = before instanceof Response.Matched(var made) ? made : Map.<OptionId, OptionId>of();
        var group = el("div", "attempt-match").attr("role", "group").attr("aria-labelledby", "stem-" + id);
        for (var left : lefts) {
            var selectId = "match-" + id + "-" + left.id().value();
            var chosen = pairs.get(left.id());
            var select = el("select", "attempt-select")
                    .attr("id", selectId)
                    .attr("data-left", left.id().value())
                    .appendChild(el("option", "", "Choose…").attr("value", ""));
            rights.forEach(right -> select.appendChild(el("option", "", right.text())
                    .attr("value", right.id().value())
                    .attr("selected", right.id().equals(chosen))));
            group.appendChild(el("div", "attempt-pair")
                    .appendChild(
                            el("label", "", left.text()).attr("for", selectId).attr("dir", "auto"))
                    .appendChild(select));
        }
        return group;
    }
}
