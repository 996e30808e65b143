package app.lede.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.results.Histogram;
import app.lede.statistics.OptionFigures;
import app.lede.statistics.Third;
import app.lede.statistics.Thirds;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A saved chart is a file of its own: any XML reader takes it, and its colours are in it. */
class DrawingTest {
    private static Document read(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void barsAreAsLongAsTheirNumbersAndTheLongestFillsTheWidth() throws Exception {
        var histogram = new Histogram(
                List.of(new Histogram.Part("low", 1), new Histogram.Part("middle", 4), new Histogram.Part("high", 0)));
        var svg = read(BarChart.draw("Scores", "N = 5", Bar.of(histogram)));

        assertThat(svg.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(svg.getDocumentElement().getAttribute("aria-label")).isEqualTo("Scores. N = 5");
        var boxes = svg.getElementsByTagName("rect");
        // The first is the paper; 460 less 180 for labels and 110 for figures are 170, a quarter of that 42.5.
        assertThat(((Element) boxes.item(1)).getAttribute("width")).isEqualTo("42.5");
        assertThat(((Element) boxes.item(2)).getAttribute("width")).isEqualTo("170.0");
        assertThat(((Element) boxes.item(3)).getAttribute("width")).isEqualTo("0.0");
        assertThat(((Element) boxes.item(1)).getAttribute("fill")).startsWith("#");
    }

    @Test
    void anyNameStandsInItAsItIs() throws Exception {
        var drawing = new Drawing(10, 10, "a\u00a0\"b\" <c> & 'd'");
        drawing.text("Zoë\u00a0<script> & Co", 0, 0, "start", 1, Drawing.INK);

        var svg = read(drawing.svg());

        assertThat(svg.getDocumentElement().getAttribute("aria-label")).isEqualTo("a\u00a0\"b\" <c> & 'd'");
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("Zoë\u00a0<script> & Co");
    }

    @Test
    void aMapHasALineForEachPartOfTheScaleAndItsBarsGrowFromTheScale() throws Exception {
        var svg = read(WrightDrawing.draw(
                "One scale",
                40,
                List.of(
                        new WrightLine(1, 10, List.of(3, 7)),
                        new WrightLine(0, 0, List.of()),
                        new WrightLine(-1, 30, List.of(1)))));

        assertThat(texts(svg)).contains("0.5", "3, 7", "0.0", "−0.5", "30").doesNotContain("0");
        var boxes = svg.getElementsByTagName("rect");
        // paper and two bars: a third of 150 and all of it, both up to 190
        assertThat(boxes.getLength()).isEqualTo(3);
        assertThat(((Element) boxes.item(1)).getAttribute("x")).isEqualTo("140.0");
        assertThat(((Element) boxes.item(2)).getAttribute("x")).isEqualTo("40.0");
    }

    @Test
    void optionsHaveABarForEachThirdThatIsLongByItsShare() throws Exception {
        var thirds = new Thirds(List.of(Third.LOWER, Third.LOWER, Third.UPPER));
        var svg = read(OptionDrawing.draw(
                "2. Which city?",
                List.of(
                        new OptionFigures("Porto", true, 1, 0, 1, 0.67, false),
                        new OptionFigures("Lisbon", false, 1, 0, 0, 0.33, false)),
                thirds));

        assertThat(texts(svg)).contains("✓ Porto", "Lisbon", "1 of 2", "1 of 1", "0 of 0");
        var boxes = svg.getElementsByTagName("rect");
        assertThat(((Element) boxes.item(1)).getAttribute("width")).isEqualTo("130.0");
        assertThat(((Element) boxes.item(2)).getAttribute("width")).isEqualTo("0.0");
        assertThat(((Element) boxes.item(3)).getAttribute("width")).isEqualTo("260.0");
    }

    private static List<String> texts(Document svg) {
        var texts = svg.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }
}
