package app.lede.attempt.page;

import static app.lede.attempt.page.Markup.button;

import app.lede.attempt.Question;
import app.lede.item.Prompt;
import org.jsoup.nodes.Element;

/** One question: what is asked, where to answer, whether the answer is kept, and what was right once that is told. */
final class QuestionHtml {
    private QuestionHtml() {}

    /**
     * @param check whether the learner can ask at once what was right
     * @param certainty whether the learner is asked how sure they are
     * @param article whether the article is on the page
     */
    static Element of(Question question, boolean check, boolean certainty, boolean article) {
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
        section.appendChild(AnswerHtml.of(id, question.prompt(), question.given(), feedback != null));
        if (certainty) {
            section.appendChild(CertaintyHtml.of(id, question.certainty(), feedback != null));
        }
        section.appendChild(saveState(question));
        var below = Markup.el("div", "attempt-below").attr("tabindex", "-1");
        if (feedback != null) {
            section.attr("data-outcome", QuestionState.of(question).words());
            below.appendChild(FeedbackHtml.element(feedback, article));
        } else if (check) {
            below.appendChild(button("lede-button lede-button-primary", "Check").attr("data-check", true));
        }
        return section.appendChild(below).appendChild(flag(question));
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

    private static Element flag(Question question) {
        return button("attempt-flag", "Come back to this")
                .attr("data-flag", true)
                .attr("aria-pressed", String.valueOf(question.flagged()));
    }
}
