package app.lede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Gap;
import app.lede.item.NumberAnswer;
import app.lede.item.TrueFalse;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases made from Moodle's description of its XML. */
class MoodleXmlReaderTest {

    private static Reads moodle(String questions) {
        return Reads.of(ExchangeFormat.MOODLE_XML, "<?xml version=\"1.0\" ?>\n<quiz>\n" + questions + "\n</quiz>");
    }

    private static Reads question(String type, String rest) {
        return moodle("<question type=\"" + type + "\"><questiontext format=\"html\"><text>Which?</text></questiontext>"
                + rest + "</question>");
    }

    private static String answer(String fraction, String text) {
        return "<answer fraction=\"" + fraction + "\"><text>" + text + "</text></answer>";
    }

    @Test
    void readsHtmlInCdataAndItsCategory() {
        var read = moodle("""
                <question type="category"><category><text>$course$/top/Rivers</text></category></question>
                <question type="multichoice">
                  <name><text>Q1</text></name>
                  <questiontext format="html">
                    <text><![CDATA[<p>Which <strong>river</strong> is <em>longest</em>?</p>
                    <ul><li>in Europe</li></ul>]]></text>
                  </questiontext>
                  <generalfeedback format="html"><text>&lt;p&gt;It has 3,530 km.&lt;/p&gt;</text></generalfeedback>
                  <defaultgrade>2.0000000</defaultgrade>
                  <single>true</single>
                  <answer fraction="0"><text>Rhine</text><feedback><text>No.</text></feedback></answer>
                  <answer fraction="100"><text>Volga</text></answer>
                  <tags><tag><text>water</text></tag><tag><text>Europe</text></tag></tags>
                </question>""");
        assertThat(read.items()).containsExactly("single-choice: Which river is longest?\nin Europe | Volga");
        assertThat(read.rationale()).isEqualTo("It has 3,530 km.");
        assertThat(read.result().title()).isEqualTo("Rivers");
        assertThat(read.result().items().getFirst().points()).isEqualTo(2);
        assertThat(read.problems()).containsExactly("4: Feedback of single answers is not kept.");
        assertThat(read.result().items().getFirst().tags()).containsExactly("water", "Europe");
    }

    @Test
    void readsTheOtherTypes() {
        assertThat(question(
                                "truefalse",
                                "<answer fraction=\"0\"><text>true</text><feedback><text>It was Rome.</text></feedback>"
                                        + "</answer>" + answer("100", "false"))
                        .content())
                .isEqualTo(new TrueFalse("Which?", false, "It was Rome."));
        assertThat(question("shortanswer", answer("100", "a\\*b") + answer("100", "*") + answer("50", "c"))
                        .items())
                .containsExactly("typed: Which? | a*b");
        assertThat(question(
                                "numerical",
                                "<answer fraction=\"100\"><text>23</text><tolerance>0.5</tolerance></answer>"
                                        + "<units><unit><multiplier>1</multiplier><unit_name>kg</unit_name></unit></units>")
                        .content())
                .isEqualTo(new NumberAnswer("Which?", new BigDecimal("23"), new BigDecimal("0.5"), "kg"));
        assertThat(question(
                                "matching",
                                "<subquestion><text>Po</text><answer><text>Italy</text></answer></subquestion>"
                                        + "<subquestion><text>Ebro</text><answer><text>Spain</text></answer></subquestion>")
                        .items())
                .containsExactly("matching: Which? | Po – Italy; Ebro – Spain");
        assertThat(question("ordering", answer("2.0000000", "b") + answer("1.0000000", "a") + answer("3", "c"))
                        .items())
                .containsExactly("order: Which? | a → b → c");
    }

    @Test
    void readsAClozeWithOneGap() {
        var cloze = "<question type=\"cloze\"><questiontext><text>It lies in {1:SHORTANSWER:=Rome#Yes~%50%Roma~=the"
                + " \\}city} since.</text></questiontext></question>";
        assertThat(moodle(cloze).content()).isEqualTo(new Gap("It lies in ", " since.", List.of("Rome", "the }city")));
        assertThat(moodle(cloze.replace("since", "{1:NUMERICAL:=5}")).problems())
                .containsExactly("3: Embedded answers can be kept where there is one gap to type into, and no more.");
    }

    @Test
    void readsSeveralRightAnswers() {
        var read = moodle("""
                <question type="multichoice"><single>false</single><questiontext><text>Which two?</text></questiontext>
                <answer fraction="50"><text>a</text></answer><answer fraction="50"><text>b</text></answer>
                <answer fraction="-50"><text>c</text></answer></question>""");
        assertThat(read.items()).containsExactly("multiple-choice: Which two? | a; b");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void tellsWhatCannotBeKeptWithItsLine() {
        var read = moodle("""
                <question type="essay"><questiontext><text>Discuss.</text></questiontext></question>
                <question type="ddwtos"><questiontext><text>Drag.</text></questiontext></question>
                <question type="multichoice"><single>true</single><questiontext><text>Two?</text></questiontext>
                <answer fraction="50"><text>a</text></answer><answer fraction="50"><text>b</text></answer></question>
                <question type="truefalse"><questiontext format="html"><text><![CDATA[<img src="@@PLUGINFILE@@/a.png"/>]]></text>
                <file name="a.png" encoding="base64">AAAA</file></questiontext></question>
                <question type="matching"><questiontext><text>M?</text></questiontext>
                <subquestion><text></text><answer><text>extra</text></answer></subquestion></question>""");
        assertThat(read.items()).isEmpty();
        assertThat(read.problems())
                .containsExactly(
                        "3: The type “essay” has no answer that can be scored.",
                        "4: The type “ddwtos” cannot be kept.",
                        "5: Several answers give marks, but only one may be chosen: such questions cannot be kept.",
                        "7: There is a picture, a recording or a formula: only text can be kept.",
                        "9: Wrong answers that match nothing cannot be kept: each side needs its other.");
    }

    @Test
    void keepsWhatStandsBeforeABreak() {
        var read = Reads.of(
                ExchangeFormat.MOODLE_XML,
                "<quiz>\n<question type=\"truefalse\"><questiontext><text>A?</text></questiontext>"
                        + answer("100", "true") + "</question>\n<question type=\"truefalse\"><questiontext>\n</quiz>");
        assertThat(read.items()).containsExactly("true-false: A? | True");
        assertThat(read.problems()).singleElement().asString().startsWith("4: This is not well-formed XML");
    }

    @Test
    void refusesDocumentTypes() {
        var read = Reads.of(
                ExchangeFormat.MOODLE_XML,
                "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz><question>&x;</question></quiz>");
        assertThat(read.items()).isEmpty();
        assertThat(read.problems()).singleElement().asString().contains("document types and entities are not allowed");
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        var read = Reads.of(ExchangeFormat.MOODLE_XML, "<quiz>" + "<question>".repeat(50_000));
        assertThat(read.problems()).singleElement().asString().contains("nested too deeply");
    }
}
