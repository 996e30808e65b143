package app.lede.attempt.page;

import static app.lede.attempt.page.Markup.button;
import static app.lede.attempt.page.Markup.el;

import app.lede.attempt.Question;
import app.lede.attempt.Sitting;
import app.lede.item.Prompt;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;

/**
 * All questions of an attempt, with the overview before handing in. All are on the page from the start, so that a
 * learner can go on while the network is away; the page's script shows one of them.
 */
public final class QuestionsHtml {
    private QuestionsHtml() {}

    /** @param notes what the learner has reported about questions, by the id of the item */
    public static String of(Sitting sitting, Map<UUID, String> notes) {
        var parts = new ArrayList<Element>();
        if (sitting.deadline() != null) {
            parts.add(timer());
        }
        parts.add(el("p", "lede-sr-only attempt-time-notice").attr("aria-live", "polite"));
        parts.add(strip(sitting));
        parts.add(el(
                "p",
                "attempt-progress",
                "Question " + sitting.current().number() + " of "
                        + sitting.questions().size()));
        var page = new QuestionHtml.Page(
                sitting.quiz().feedback() == FeedbackTiming.AFTER_EACH_ITEM,
                sitting.rules().certainty(),
                sitting.article() != null,
                sitting.readAloud());
        boolean one = sitting.rules().paging() == Paging.ONE_AT_A_TIME;
        for (var question : sitting.questions()) {
            parts.add(QuestionHtml.of(question, page, notes.getOrDefault(question.frozenItemId(), ""))
                    .attr("hidden", one && question != sitting.current()));
        }
        parts.add(overview(sitting));
        parts.add(moves());
        return Markup.html(List.copyOf(parts));
    }

    private static Element strip(Sitting sitting) {
        var list = new Element("ol");
        for (var question : sitting.questions()) {
            var state = QuestionState.of(question);
            list.appendChild(new Element("li")
                    .appendChild(button("", "")
                            .attr("data-go", String.valueOf(question.number() - 1))
                            .attr("data-state", state.words())
                            .attr("aria-label", "Question " + question.number() + ", " + state.words())
                            .appendChild(el("span", "", String.valueOf(question.number())))
                            .appendChild(el("span", "attempt-strip-sign", state.sign()))));
        }
        return el("nav", "attempt-strip").attr("aria-label", "Questions").appendChild(list);
    }

    /** The script counts down; screen readers are told at some moments only, and when somebody asks. */
    private static Element timer() {
        return el("div", "attempt-timer")
                .attr("hidden", true)
                .appendChild(el("span", "").attr("role", "timer").attr("aria-label", "Time left"))
                .appendChild(button("", "Hide time").attr("data-timer", true));
    }

    /** What is seen before handing in: each question with its state. The script fills it. */
    private static Element overview(Sitting sitting) {
        var list = el("ol", "attempt-overview-list");
        for (Question question : sitting.questions()) {
            list.appendChild(new Element("li")
                    .appendChild(button("", "")
                            .attr("data-go", String.valueOf(question.number() - 1))
                            .appendChild(el("span", "attempt-overview-stem", inBrief(question.prompt()))
                                    .attr("dir", "auto"))
                            .appendChild(el("span", "attempt-overview-state", ""))));
        }
        return el("section", "attempt-question attempt-overview")
                .attr("hidden", true)
                .attr("aria-labelledby", "overview-heading")
                .appendChild(el("h2", "", "Before you hand in")
                        .attr("id", "overview-heading")
                        .attr("tabindex", "-1"))
                .appendChild(el("p", "attempt-overview-words", ""))
                .appendChild(list)
                .appendChild(el("p", "attempt-overview-problem", "").attr("role", "alert"))
                .appendChild(el("div", "lede-actions")
                        .appendChild(button("lede-button lede-button-primary", "Hand in now")
                                .attr("data-submit", true))
                        .appendChild(
                                button("lede-button", "Back to the questions").attr("data-back", true)));
    }

    /** Where the stem is the same for many questions, what it is about. */
    private static String inBrief(Prompt prompt) {
        return switch (prompt) {
            case Prompt.Choose(var stem, var quote, var _) -> quote == null ? stem : "“" + quote + "”";
            case Prompt.Fill(var _, var before, var after) -> before + "_____" + after;
            case Prompt.ChooseAll _, Prompt.Type _, Prompt.TypeNumber _, Prompt.Arrange _, Prompt.Match _ ->
                prompt.stem();
        };
    }

    private static Element moves() {
        return el("div", "attempt-moves")
                .appendChild(button("lede-button", "Previous").attr("data-key", "previous"))
                .appendChild(button("lede-button", "Next").attr("data-key", "next"))
                .appendChild(button("lede-button", "Hand in").attr("data-hand-in", true));
    }
}
