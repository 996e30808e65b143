package app.lede.attempt.page;

import static app.lede.attempt.page.Markup.button;
import static app.lede.attempt.page.Markup.el;

import app.lede.attempt.Faults;
import app.lede.attempt.Question;
import app.lede.item.Prompt;
import org.jsoup.nodes.Element;

/** One question: what is asked, where to answer, whether the answer is kept, and what was right once that is told. */
final class QuestionHtml {
    private QuestionHtml() {}

    /**
     * What the questions of an attempt have in common.
     *
     * @param check whether the learner can ask at once what was right
     * @param certainty whether the learner is asked how sure they are
     * @param article whether the article is on the page
     * @param readAloud whether the device may read questions out
     */
    record Page(boolean check, boolean certainty, boolean article, boolean readAloud) {}

    /** @param note what the learner has reported about it; empty if nothing */
    static Element of(Question question, Page page, String note) {
        var id = String.valueOf(question.number());
        var feedback = question.feedback();
        var section = Markup.el("section", "attempt-question")
                .attr("data-item", question.frozenItemId().toString())
                .attr("data-number", id)
                .attr("aria-labelledby", "stem-" + id);
        section.appendChild(Markup.el("h2", "lede-stem", question.prompt().stem())
                .attr("id", "stem-" + id)
                .attr("tabindex", "-1")
                .attr("dir", "auto"));
        if (question.prompt() instanceof Prompt.Choose(var _, var quote, var _) && quote != null) {
            section.appendChild(Markup.el("blockquote", "attempt-quote", quote).attr("dir", "auto"));
        }
        section.appendChild(AnswerHtml.of(id, question.prompt(), question.given(), question.isSettled()));
        if (page.certainty()) {
            section.appendChild(CertaintyHtml.of(id, question.certainty(), question.isSettled()));
        }
        section.appendChild(saveState(question));
        var below = Markup.el("div", "attempt-below").attr("tabindex", "-1");
        if (question.isSettled()) {
            var state = QuestionState.of(question);
            section.attr("data-outcome", state.words()).attr("data-sign", state.sign());
        }
        if (feedback != null) {
            below.appendChild(FeedbackHtml.element(feedback, page.article()));
        }
        if (page.check() && !question.isSettled()) {
            below.appendChild(button("lede-button lede-button-primary", "Check").attr("data-check", true));
        }
        var asides = el("div", "attempt-asides").appendChild(flag(question));
        if (page.readAloud()) {
            asides.appendChild(button("attempt-aloud", "Read aloud").attr("data-aloud", true));
        }
        return section.appendChild(below).appendChild(asides.appendChild(report(question, note)));
    }

    private static Element saveState(Question question) {
        var state =
                new Element("lede-save-state").attr("class", "attempt-saved").attr("role", "status");
        var savedAt = question.savedAt();
        if (savedAt != null && question.isAnswered()) {
            state.attr("data-saved-at", String.valueOf(savedAt.toEpochMilli()));
        }
        return state;
    }

    /** For telling the instructor that something is wrong with the question itself. */
    private static Element report(Question question, String note) {
        var id = "report-" + question.number();
        return el("details", "attempt-report")
                .appendChild(el("summary", "", note.isEmpty() ? "Report this question" : "You reported this question"))
                .appendChild(el("label", "", "What is wrong with question " + question.number() + "?")
                        .attr("for", id))
                .appendChild(el("textarea", "", note)
                        .attr("id", id)
                        .attr("rows", "3")
                        .attr("maxlength", String.valueOf(Faults.LONGEST_NOTE)))
                .appendChild(el("p", "lede-note", "Your instructor reads it, with your name."))
                .appendChild(button("lede-button", "Send to your instructor").attr("data-report", true))
                .appendChild(el("p", "attempt-reported").attr("role", "status"));
    }

    private static Element flag(Question question) {
        return button("attempt-flag", "Come back to this")
                .attr("data-flag", true)
                .attr("aria-pressed", String.valueOf(question.flagged()));
    }
}
