package app.lede.attempt.ui;

import app.lede.item.Entry;
import app.lede.item.OptionId;
import app.lede.item.Prompt;
import app.lede.item.Response;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** For each left a list of the rights to choose from. */
final class MatchField extends Div {
    private final transient Map<OptionId, OptionId> pairs = new HashMap<>();

    MatchField(Prompt.Match prompt, Response before, String labelId, Consumer<Response> given) {
        addClassName("attempt-match");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", labelId);
        if (before instanceof Response.Matched matched) {
            pairs.putAll(matched.pairs());
        }
        prompt.lefts().forEach(left -> add(row(left, prompt.rights(), given)));
    }

    private Div row(Entry left, List<Entry> rights, Consumer<Response> given) {
        var select = new SelectOne(rights, pairs.get(left.id()));
        var id = "match-" + UUID.randomUUID();
        select.setId(id);
        select.addChosenListener(right -> {
            right.ifPresentOrElse(chosen -> pairs.put(left.id(), chosen), () -> pairs.remove(left.id()));
            given.accept(pairs.isEmpty() ? new Response.Blank() : new Response.Matched(pairs));
        });
        var label = new NativeLabel(left.text());
        label.setFor(id);
        var row = new Div(label, select);
        row.addClassName("attempt-pair");
        return row;
    }
}
