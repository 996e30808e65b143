package app.lede.results.ui;

import app.lede.results.Mark;
import com.vaadin.flow.component.html.Span;

/** How something scored: the sign to see, the words to hear, the colour last. */
final class MarkSign {
    private MarkSign() {}

    /** The sign alone, for where words are too much; screen readers hear the words. */
    static Span sign(Mark mark) {
        var sign = new Span(mark.symbol());
        sign.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(mark.words());
        words.addClassName("lede-sr-only");
        var both = new Span(sign, words);
        both.addClassName(colour(mark));
        return both;
    }

    /** The sign and its words. */
    static Span said(Mark mark) {
        var sign = new Span(mark.symbol() + " ");
        sign.getElement().setAttribute("aria-hidden", "true");
        var both = new Span(sign, new Span(capital(mark.words())));
        both.addClassNames("results-said", colour(mark));
        return both;
    }

    static String colour(Mark mark) {
        return switch (mark) {
            case RIGHT -> "lede-right";
            case PARTIAL -> "lede-partly";
            case WRONG -> "lede-wrong";
            case BLANK, NOT_ASKED -> "lede-unanswered";
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
