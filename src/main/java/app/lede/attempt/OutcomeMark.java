package app.lede.attempt;

import com.vaadin.flow.component.html.Span;

/** How a response scored: a sign and words, and a colour that says nothing on its own. */
public final class OutcomeMark extends Span {
    public OutcomeMark(OutcomeKind outcome) {
        var sign = new Span(sign(outcome) + " ");
        sign.getElement().setAttribute("aria-hidden", "true");
        addClassNames("attempt-outcome", colour(outcome));
        add(sign, new Span(words(outcome)));
    }

    public static String sign(OutcomeKind outcome) {
        return switch (outcome) {
            case RIGHT -> "✓";
            case PARTIAL -> "◐";
            case WRONG -> "✗";
            case UNANSWERED -> "–";
        };
    }

    public static String words(OutcomeKind outcome) {
        return switch (outcome) {
            case RIGHT -> "Right";
            case PARTIAL -> "Partly right";
            case WRONG -> "Wrong";
            case UNANSWERED -> "Not answered";
        };
    }

    /** The class of the style sheet that colours it. */
    public static String colour(OutcomeKind outcome) {
        return switch (outcome) {
            case RIGHT -> "lede-right";
            case PARTIAL -> "lede-partly";
            case WRONG -> "lede-wrong";
            case UNANSWERED -> "lede-unanswered";
        };
    }
}
