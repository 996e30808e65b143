package app.lede.article;

import app.lede.base.text.Evidence;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;

/** A sentence of an article on the screen, with the evidence it shows now. */
final class ShownSentence implements Serializable {
    private static final String SCROLL = """
            this.scrollIntoView({block: 'center',
              behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'})""";

    private final Element element = new Element("span");
    private final transient Evidence span;
    private transient List<Evidence> evidence = List.of();

    ShownSentence(Evidence span) {
        this.span = span;
        element.getClassList().add("article-sentence");
        element.setAttribute("data-begin", String.valueOf(span.begin()));
        element.setAttribute("tabindex", "-1");
        element.appendChild(Element.createText(span.text()));
    }

    Element element() {
        return element;
    }

    Evidence span() {
        return span;
    }

    boolean holds(int offset) {
        return span.overlaps(offset, offset + 1);
    }

    void setCurrent(boolean current) {
        element.getClassList().set("article-sentence-current", current);
    }

    void scrollIntoView() {
        element.executeJs(SCROLL);
    }

    void focus() {
        element.executeJs("this.focus()");
    }

    /** Marks what of the spans given lies in this sentence, and nothing else. */
    void highlight(List<Evidence> all) {
        var inside = all.stream()
                .filter(other -> other.overlaps(span.begin(), span.end()))
                .toList();
        if (!inside.equals(evidence)) {
            evidence = inside;
            fill();
        }
    }

    private void fill() {
        element.removeAllChildren();
        var cuts = new TreeSet<Integer>(List.of(span.begin(), span.end()));
        for (var marked : evidence) {
            cuts.add(Math.clamp(marked.begin(), span.begin(), span.end()));
            cuts.add(Math.clamp(marked.end(), span.begin(), span.end()));
        }
        int begin = span.begin();
        for (int end : cuts.tailSet(begin, false)) {
            element.appendChild(part(begin, end));
            begin = end;
        }
    }

    private Element part(int begin, int end) {
        var text = Element.createText(span.text().substring(begin - span.begin(), end - span.begin()));
        if (evidence.stream().noneMatch(marked -> marked.overlaps(begin, end))) {
            return text;
        }
        var mark = new Element("mark");
        mark.getClassList().add("evidence");
        mark.appendChild(text);
        return mark;
    }
}
