package app.lede.article;

import app.lede.base.text.Evidence;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An article's text, set for reading, with its provenance below. Spans of it can be marked as evidence and scrolled
 * into view; its sentences can be made to answer to a click or to Enter.
 */
public class ArticleText extends Composite<Div> {
    private static final int LONGEST_HEADING = 100;
    private static final String CLICKED = "event.target.closest('[data-begin]')?.dataset.begin";

    private final transient Article article;
    private final List<ShownSentence> sentences = new ArrayList<>();
    private @Nullable ShownSentence current;

    public ArticleText(Article article) {
        this.article = article;
        getContent().addClassNames("article-text", "lede-prose");
        getElement().setAttribute("lang", article.language());
        Sentences.paragraphs(article.text()).forEach(this::addParagraph);
        getContent().add(new Provenance(article));
    }

    public Article article() {
        return article;
    }

    /** Marks the spans given as evidence, and no others. */
    public void highlight(List<Evidence> evidence) {
        sentences.forEach(sentence -> sentence.highlight(evidence));
    }

    /** Scrolls the sentence in which the evidence begins to the middle of the view. */
    public void scrollTo(Evidence evidence) {
        at(evidence.begin()).ifPresent(ShownSentence::scrollIntoView);
    }

    /** The sentence that was clicked or moved to last. */
    public Optional<Evidence> currentSentence() {
        return Optional.ofNullable(current).map(ShownSentence::span);
    }

    /**
     * Tells the offset of a sentence when it is clicked, or when Enter is pressed on it; arrow keys move from sentence
     * to sentence.
     *
     * @param label what a screen reader says of the text: what a sentence is chosen for
     */
    public Registration addSentenceListener(String label, IntConsumer listener) {
        var root = getElement();
        root.getClassList().add("article-text-selectable");
        root.setAttribute("tabindex", "0");
        root.setAttribute("role", "group");
        root.setAttribute("aria-label", label);
        var click = root.addEventListener(
                        "click", event -> choose(event.getEventData().get(CLICKED), listener))
                .addEventData(CLICKED);
        var down = onKey("ArrowDown", () -> move(1));
        var up = onKey("ArrowUp", () -> move(-1));
        var enter = onKey("Enter", () -> currentSentence().ifPresent(span -> listener.accept(span.begin())));
        return Registration.combine(click, down, up, enter);
    }

    private Registration onKey(String key, Runnable action) {
        return getElement()
                .addEventListener("keydown", event -> action.run())
                .setFilter("event.key === '" + key + "' && (event.preventDefault() || true)");
    }

    private void choose(@Nullable JsonNode begin, IntConsumer listener) {
        // nothing is told of a click between sentences
        if (begin != null && begin.isString()) {
            at(Integer.parseInt(begin.stringValue())).ifPresent(sentence -> {
                setCurrent(sentence);
                listener.accept(sentence.span().begin());
            });
        }
    }

    private void move(int step) {
        int next = current == null ? 0 : Math.clamp(sentences.indexOf(current) + step, 0, sentences.size() - 1);
        if (next < sentences.size()) {
            setCurrent(sentences.get(next));
            sentences.get(next).focus();
        }
    }

    private void setCurrent(ShownSentence sentence) {
        sentences.forEach(other -> other.setCurrent(other == sentence));
        current = sentence;
    }

    private Optional<ShownSentence> at(int offset) {
        return sentences.stream().filter(sentence -> sentence.holds(offset)).findFirst();
    }

    private void addParagraph(Evidence paragraph) {
        var element = new Element("p");
        if (isHeading(paragraph.text())) {
            element.getClassList().add("article-subheading");
        }
        var within = Sentences.within(article.text(), paragraph).stream()
                .map(ShownSentence::new)
                .toList();
        IntStream.range(0, within.size()).forEach(i -> {
            if (i > 0) {
                element.appendChild(Element.createText(" "));
            }
            element.appendChild(within.get(i).element());
        });
        sentences.addAll(within);
        getElement().appendChild(element);
    }

    static boolean isHeading(String paragraph) {
        return paragraph.length() <= LONGEST_HEADING && !paragraph.matches("(?s).*[.!?:;,…\"”’)]$");
    }
}
