package app.lede.attempt.page;

import static app.lede.attempt.page.Markup.el;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How sure the learner is, with what each level gives and takes: nobody is to be surprised by it. */
final class CertaintyHtml {
    private static final List<String> LEVELS = List.of("Not very sure", "Fairly sure", "Very sure");
    private static final List<String> MARKS = List.of("right +1, wrong 0", "right +2, wrong −2", "right +3, wrong −6");

    private CertaintyHtml() {}

    /** @param certainty 1 to 3, or null if not said */
    static Element of(String id, @Nullable Integer certainty, boolean settled) {
        var group = Markup.el("fieldset", "attempt-certainty")
                .attr("data-certainty", true)
                .attr("disabled", settled)
                .appendChild(Markup.el("legend", "", "How sure are you?"));
        for (int level = 1; level <= LEVELS.size(); level++) {
            group.appendChild(Markup.el("label", "")
                    .appendChild(new Element("input")
                            .attr("type", "radio")
                            .attr("name", "certainty-" + id)
                            .attr("value", String.valueOf(level))
                            .attr("checked", certainty != null && certainty == level))
                    .appendChild(el("span", "", LEVELS.get(level - 1)))
                    .appendChild(el("small", "", MARKS.get(level - 1))));
        }
        return group;
    }
}
