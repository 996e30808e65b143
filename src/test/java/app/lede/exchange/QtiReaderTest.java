package app.lede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Gap;
import app.lede.item.NumberAnswer;
import app.lede.item.TrueFalse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Cases made from the guides to QTI 2.1 and 3.0. */
class QtiReaderTest {

    private static Reads item(String declaration, String body) {
        return Reads.of(ExchangeFormat.QTI21, xml(declaration, body));
    }

    private static String xml(String declaration, String body) {
        return "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"q\" title=\"T\">"
                + "<responseDeclaration identifier=\"RESPONSE\" " + declaration + "</responseDeclaration>"
                + "<itemBody>" + body + "</itemBody></assessmentItem>";
    }

    private static String correct(String... values) {
        return "<correctResponse><value>" + String.join("</value><value>", values) + "</value></correctResponse>";
    }

    @Test
    void readsAChoiceWithTheTextBeforeIt() {
        var read = item("cardinality=\"single\" baseType=\"identifier\">" + correct("B"), """
                <p>Look at the
                   sign.</p>
                <choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">
                  <prompt>What does it <strong>say</strong>?</prompt>
                  <simpleChoice identifier="A">Stay <em>with</em> it.<feedbackInline outcomeIdentifier="F" identifier="A"
                    showHide="show">No.</feedbackInline></simpleChoice>
                  <simpleChoice identifier="B">Leave it.</simpleChoice>
                </choiceInteraction>""");
        assertThat(read.items()).containsExactly("single-choice: Look at the sign.\nWhat does it say? | Leave it.");
        assertThat(read.problems()).containsExactly("1: Feedback and notes within the question are not kept.");
    }

    @Test
    void readsVersion3ByItsNames() {
        var read = Reads.of(ExchangeFormat.QTI3, """
                <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="q" title="T"
                    adaptive="false" time-dependent="false">
                  <qti-response-declaration identifier="RESPONSE" cardinality="ordered" base-type="identifier">
                    <qti-correct-response><qti-value>C</qti-value><qti-value>A</qti-value><qti-value>B</qti-value>
                    </qti-correct-response>
                  </qti-response-declaration>
                  <qti-item-body>
                    <qti-order-interaction response-identifier="RESPONSE" shuffle="true">
                      <qti-prompt>Who came first?</qti-prompt>
                      <qti-simple-choice identifier="A">Ann</qti-simple-choice>
                      <qti-simple-choice identifier="B">Bea</qti-simple-choice>
                      <qti-simple-choice identifier="C">Cy</qti-simple-choice>
                    </qti-order-interaction>
                  </qti-item-body>
                </qti-assessment-item>""");
        assertThat(read.items()).containsExactly("order: Who came first? | Cy → Ann → Bea");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void readsAFieldAmidASentenceAsAGap() {
        var read = item(
                "cardinality=\"single\" baseType=\"string\">" + correct("York")
                        + "<mapping defaultValue=\"0\"><mapEntry mapKey=\"York\" mappedValue=\"1\"/>"
                        + "<mapEntry mapKey=\"york\" mappedValue=\"0.5\"/>"
                        + "<mapEntry mapKey=\"Jorvik\" mappedValue=\"1\"/></mapping>",
                "<blockquote><p>this sun of <textEntryInteraction responseIdentifier=\"RESPONSE\"/>;</p></blockquote>");
        assertThat(read.content()).isEqualTo(new Gap("this sun of ", ";", List.of("York", "Jorvik")));
        assertThat(read.problems()).containsExactly("1: Weights between right and wrong are not kept.");
    }

    @Test
    void readsANumberWithItsTolerance() {
        var xml = xml(
                        "cardinality=\"single\" baseType=\"float\">" + correct("200"),
                        "<p>How far?</p><p><textEntryInteraction responseIdentifier=\"RESPONSE\"/> km</p>")
                .replace(
                        "</itemBody>",
                        "</itemBody><responseProcessing><responseCondition><responseIf><equal"
                                + " toleranceMode=\"relative\" tolerance=\"5 5\"/></responseIf></responseCondition>"
                                + "</responseProcessing>");
        var number = (NumberAnswer) Reads.of(ExchangeFormat.QTI21, xml).content();
        assertThat(number.stem()).isEqualTo("How far?");
        assertThat(number.unit()).isEqualTo("km");
        assertThat(number.tolerance()).isEqualByComparingTo(BigDecimal.TEN);
    }

    @Test
    void readsTrueAndFalse() {
        var read = item(
                "cardinality=\"single\" baseType=\"identifier\">" + correct("ChoiceB"),
                "<choiceInteraction responseIdentifier=\"RESPONSE\"><prompt>So?</prompt>"
                        + "<simpleChoice identifier=\"ChoiceA\">True</simpleChoice>"
                        + "<simpleChoice identifier=\"ChoiceB\">False</simpleChoice></choiceInteraction>");
        assertThat(read.content()).isEqualTo(new TrueFalse("So?", false, ""));
    }

    @Test
    void readsSeveralKeysAlsoWhereOnlyMarksTellThem() {
        var choices =
                "<choiceInteraction responseIdentifier=\"RESPONSE\" maxChoices=\"0\"><prompt>Made of what?</prompt>"
                        + "<simpleChoice identifier=\"H\">Hydrogen</simpleChoice><simpleChoice identifier=\"He\">Helium"
                        + "</simpleChoice><simpleChoice identifier=\"O\">Oxygen</simpleChoice></choiceInteraction>";
        var mapping = "<mapping lowerBound=\"0\" defaultValue=\"-2\"><mapEntry mapKey=\"H\" mappedValue=\"1\"/>"
                + "<mapEntry mapKey=\"O\" mappedValue=\"1\"/><mapEntry mapKey=\"He\" mappedValue=\"-1\"/></mapping>";
        var read = item("cardinality=\"multiple\" baseType=\"identifier\">" + mapping, choices);
        assertThat(read.items()).containsExactly("multiple-choice: Made of what? | Hydrogen; Oxygen");
        assertThat(read.problems()).isEmpty();
        var weighed = item(
                "cardinality=\"multiple\" baseType=\"identifier\">" + mapping.replace("\"-1\"", "\"-3\""), choices);
        assertThat(weighed.problems())
                .containsExactly(
                        "1: Weights are not kept: each right option counts as much, each wrong one takes as much away.");
    }

    @Test
    void tellsWhatCannotBeKept() {
        var single = "cardinality=\"single\" baseType=\"identifier\">";
        assertThat(item(single, "<p>Nothing.</p>").problems())
                .containsExactly("1: The item asks nothing: it has no interaction.");
        assertThat(item(single, "<p><img src=\"a.png\" alt=\"\"/></p><choiceInteraction/>")
                        .problems())
                .containsExactly("1: The item does not say which option is right.");
        assertThat(item(
                                single + correct("A"),
                                "<p><math/></p><choiceInteraction responseIdentifier=\"RESPONSE\">"
                                        + "<simpleChoice identifier=\"A\">a</simpleChoice></choiceInteraction>")
                        .problems())
                .containsExactly("1: There is a picture, a recording or a formula: only text can be kept.");
        assertThat(item(single, "<extendedTextInteraction/>").problems())
                .containsExactly("1: The item asks for a long text: it has no answer that can be scored.");
        assertThat(Reads.of(ExchangeFormat.QTI21, "<questestinterop/>").problems())
                .containsExactly("1: QTI 1.2 cannot be read: bring QTI 2.1 or 3.0.");
    }

    @Test
    void readsAPackageInTheOrderOfItsTest() throws IOException {
        var item = xml(
                "cardinality=\"single\" baseType=\"string\">" + correct("x"),
                "<p>NAME?</p><p><textEntryInteraction responseIdentifier=\"RESPONSE\"/></p>");
        var test = "<assessmentTest title=\"Unit 3\"><testPart><assessmentSection>"
                + "<assessmentItemRef identifier=\"b\" href=\"../items/b.xml\"><weight identifier=\"W\" value=\"3\"/>"
                + "</assessmentItemRef><assessmentItemRef identifier=\"a\" href=\"../items/a.xml\"/>"
                + "</assessmentSection></testPart></assessmentTest>";
        var read = Importer.read(
                zip(Map.of(
                        "items/a.xml",
                        item.replace("NAME", "A"),
                        "items/b.xml",
                        item.replace("NAME", "B"),
                        "items/broken.xml",
                        "<assessmentItem>",
                        "tests/test.xml",
                        test,
                        "a.png",
                        "not read")),
                ExchangeFormat.QTI21);
        assertThat(read.title()).isEqualTo("Unit 3");
        assertThat(read.items()).extracting(each -> each.content().stem()).containsExactly("B?", "A?");
        assertThat(read.items().getFirst().points()).isEqualTo(3);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.part()).isEqualTo("items/broken.xml");
            assertThat(problem.at("u.zip")).startsWith("u.zip!items/broken.xml:1: ");
        });
    }

    @Test
    void refusesAPackageThatGrowsTooLarge() throws IOException {
        var bomb = zip(Map.of("a.xml", " ".repeat(Limits.PACKAGE_BYTES + 10)));
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(Importer.read(bomb, ExchangeFormat.QTI3).problems())
                .extracting(Problem::message)
                .containsExactly("The package is larger unpacked than 64 MiB or 20,000 files: divide it.");
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
