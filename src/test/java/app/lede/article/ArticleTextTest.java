package app.lede.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.text.Evidence;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
    private static final String TEXT = """
            The war began in March 2011. More than 400,000 people have died.

            Ten years of war

            Assad's forces control most of the country.""";

    private final ArticleText view = new ArticleText(new Article(
            UUID.randomUUID(), true, "T", "RFE/RL", "https://www.rferl.org/", "", null, "en", "GPL", List.of(), TEXT));

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(ArticleTextTest::all));
    }

    private List<String> marked() {
        return all(view.getElement())
                .filter(element -> !element.isTextNode() && element.getTag().equals("mark"))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static Evidence evidence(String text) {
        int begin = TEXT.indexOf(text);
        return Evidence.of(TEXT, begin, begin + text.length());
    }

    private void click(int begin) {
        var data = JacksonUtils.createObjectNode();
        data.put("event.target.closest('[data-begin]')?.dataset.begin", String.valueOf(begin));
        view.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(view.getElement(), "click", data));
    }

    @Test
    void setsParagraphsAndTellsHeadingsFromThem() {
        var paragraphs = view.getElement().getChildren().toList();
        assertThat(paragraphs)
                .extracting(Element::getTextRecursively)
                .startsWith(
                        "The war began in March 2011. More than 400,000 people have died.",
                        "Ten years of war",
                        "Assad's forces control most of the country.");
        assertThat(paragraphs)
                .extracting(paragraph -> paragraph.getClassList().contains("article-subheading"))
                .startsWith(false, true, false);
    }

    @Test
    void namesSourceAndLicenceBelowTheText() {
        assertThat(view.getElement().getTextRecursively()).endsWith("RFE/RL · licence GPL");
    }

    @Test
    void marksExactlyTheEvidence() {
        view.highlight(List.of(evidence("March 2011"), evidence("died. \n".strip())));
        assertThat(marked()).containsExactly("March 2011", "died.");
        view.highlight(List.of(evidence("most of the country")));
        assertThat(marked()).containsExactly("most of the country");
        view.highlight(List.of());
        assertThat(marked()).isEmpty();
    }

    @Test
    void marksEvidenceThatCrossesSentences() {
        view.highlight(List.of(evidence("2011. More than")));
        assertThat(marked()).containsExactly("2011.", "More than");
    }

    @Test
    void tellsWhichSentenceWasClicked() {
        var clicked = new ArrayList<Integer>();
        var listening = view.addSentenceListener("Sentences", clicked::add);
        click(TEXT.indexOf("More"));
        assertThat(clicked).containsExactly(TEXT.indexOf("More"));
        assertThat(view.currentSentence()).map(Evidence::text).contains("More than 400,000 people have died.");
        listening.remove();
        click(0);
        assertThat(clicked).hasSize(1);
    }
}
