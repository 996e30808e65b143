package app.lede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Gap;
import app.lede.item.NumberAnswer;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases made from Moodle's description of GIFT, to its odd corners. */
class GiftReaderTest {

    private static Reads gift(String text) {
        return Reads.of(ExchangeFormat.GIFT, text);
    }

    @Test
    void readsTagsAsMoodleWritesThem() {
        var read = gift("""
                // question: 12  name: Po
                // [id:po] [tag:water] [tag:a [new\\] one]
                // [tag:Water][tag:Italy]
                The Po is in Italy.{T}

                // [tag:%s] [tag:short]
                The Loire is in Italy.{F}
                """.formatted("x".repeat(51)));
        assertThat(read.result().items().getFirst().tags()).containsExactly("water", "a [new] one", "Italy");
        assertThat(read.result().items().getLast().tags()).containsExactly("short");
        assertThat(read.problems())
                .containsExactly("7: Not all tags are kept: a question may have 20, each of 50 characters at most.");
    }

    @Test
    void readsEachKindOfQuestion() {
        var read = gift("""
                // capitals
                $CATEGORY: Europe/South//West

                ::Italy:: What is the capital of Italy? {
                    ~Milan
                    =Rome # the eternal city
                    ~Turin
                }

                The Tiber flows through {=Rome =Roma} to the sea.

                The Po is in Italy.{T}

                Who painted it?{=Raphael =Raffaello}

                When did it begin?{#1860:1}

                Match each river.{
                    =Po -> Italy
                    =Loire -> France
                    =Ebro -> Spain
                }
                """);
        assertThat(read.items())
                .containsExactly(
                        "single-choice: What is the capital of Italy? | Rome",
                        "gap: The Tiber flows through _____ to the sea. | Rome",
                        "true-false: The Po is in Italy. | True",
                        "typed: Who painted it? | Raphael",
                        "number: When did it begin? | 1860",
                        "matching: Match each river. | Po – Italy; Loire – France; Ebro – Spain");
        assertThat(read.problems()).isEmpty();
        assertThat(read.result().title()).isEqualTo("South/West");
        assertThat(read.rationale()).isEqualTo("the eternal city");
    }

    @Test
    void takesEscapedMarksForText() {
        var read = gift("What is 2 \\+ 2 \\= \\{n\\} \\~ \\# 1\\:1 \\\\ ?\\nReally? {=\\=4 ~5\\~6}");
        assertThat(read.content().stem()).isEqualTo("What is 2 \\+ 2 = {n} ~ # 1:1 \\ ?\nReally?");
        assertThat(read.content().keyText()).isEqualTo("=4");
    }

    @Test
    void readsCommentsAmidAQuestionAndLinesOfAnyEnding() {
        var read = gift("\ufeff// begins\r\n::Q::Which?\r\n// amid\r\n{\r\n=a\r\n~b\r\n}\r\n\r\n\r\nIs it? {F}\r\n");
        assertThat(read.items()).containsExactly("single-choice: Which? | a", "true-false: Is it? | False");
        assertThat(read.result().found().getFirst().line()).isEqualTo(2);
    }

    @Test
    void readsNumbersWithTolerancesAndRanges() {
        assertThat(gift("Pi? {#3.14:0.01}").content())
                .isEqualTo(new NumberAnswer("Pi?", new BigDecimal("3.14"), new BigDecimal("0.01"), ""));
        assertThat(gift("One to five? {#1..5}").content())
                .isEqualTo(new NumberAnswer("One to five?", new BigDecimal("3"), new BigDecimal("2"), ""));
        assertThat(gift("Below? {#-1.5..-1}").content())
                .isEqualTo(new NumberAnswer("Below?", new BigDecimal("-1.25"), new BigDecimal("0.25"), ""));
        var weighted = gift("When? {#\n=1822:0 # yes\n=%50%1822:2 # nearly\n}");
        assertThat(weighted.content().keyText()).isEqualTo("1822");
        assertThat(weighted.rationale()).isEqualTo("yes");
        assertThat(weighted.problems())
                .containsExactly(
                        "1: Weights between right and wrong, or below nothing, are not kept.",
                        "1: Feedback of single answers is not kept.");
    }

    @Test
    void readsTheFeedbackOfTrueAndFalse() {
        assertThat(gift("Is it? {FALSE # It was not so. # Right! #### It says so.}")
                        .content())
                .isEqualTo(new TrueFalse("Is it?", false, "It was not so."));
        assertThat(gift("Is it? {TRUE#Look again.####It says so.}").rationale()).isEqualTo("It says so.");
    }

    @Test
    void readsFormatsAndReducesHtml() {
        assertThat(gift("[html]<p>Is <b>this</b>&nbsp;so&#58;</p><p>yes?</p> {T}")
                        .content()
                        .stem())
                .isEqualTo("Is this so:\nyes?");
        assertThat(gift("[plain]Is <b>this</b> so? {T}").content().stem()).isEqualTo("Is <b>this</b> so?");
        assertThat(gift("Is <i>this</i> so? {T}").content().stem()).isEqualTo("Is this so?");
        assertThat(gift("Is 1 < 2 & 3 > 2? {T}").content().stem()).isEqualTo("Is 1 < 2 & 3 > 2?");
        assertThat(gift("[html]What is <img src=x>? {T}").problems())
                .containsExactly("1: There is a picture, a recording or a formula: only text can be kept.");
    }

    @Test
    void readsGapsAtEitherEndOfTheSentence() {
        assertThat(gift("{=Rome} is old.").content()).isEqualTo(new Gap("", " is old.", List.of("Rome")));
        assertThat(gift("It is in {=Rome}.").content()).isEqualTo(new Gap("It is in ", ".", List.of("Rome")));
        assertThat(gift("It is in _____ {=Rome}").content()).isEqualTo(new Gap("It is in ", "", List.of("Rome")));
        assertThat(gift("Grant is {~buried =entombed} in it.").items())
                .containsExactly("single-choice: Grant is _____ in it. | entombed");
    }

    @Test
    void keepsOnlyFullyRightTypedAnswers() {
        var read = gift("Who? {=Ann =%50%Anne =%100%Ann Lee =A\\*n =b*}");
        assertThat(read.content()).isEqualTo(new TypedAnswer("Who?", List.of("Ann", "Ann Lee", "A*n")));
        assertThat(read.problems()).hasSize(2);
    }

    @Test
    void readsSeveralRightAnswers() {
        var even = gift("Which two? {~%50%a ~%50%b ~%-50%c ~%-50%d}");
        assertThat(even.items()).containsExactly("multiple-choice: Which two? | a; b");
        assertThat(even.problems()).isEmpty();
        var uneven = gift("Which two? {~%75%a ~%25%b # nearly ~%-100%c}");
        assertThat(uneven.items()).containsExactly("multiple-choice: Which two? | a; b");
        assertThat(uneven.problems())
                .containsExactly(
                        "1: Weights are not kept: each right option counts as much, each wrong one takes as much away.",
                        "1: Feedback of single answers is not kept.");
        assertThat(gift("Which one? {~%100%a ~b}").items()).containsExactly("single-choice: Which one? | a");
    }

    @Test
    void tellsWhatIsNotWholeWithItsLineAndKeepsTheRest() {
        var read = gift("""
                Just a text.

                Open {=a ~b

                ::No end: What? {T}

                Essay? {}

                Two right? {=a =b ~c}

                None right? {~a ~b}

                Two gaps {=a} and {=b}.

                Number? {#many}

                Backwards? {#5..1}

                Match? {=a -> b =c}

                Same? {=The mayor ~the Mayor}

                Good? {T}
                """);
        assertThat(read.items()).containsExactly("true-false: Good? | True");
        assertThat(read.problems())
                .containsExactly(
                        "1: There are no answers: they stand in braces { }.",
                        "3: The brace { of the answers is not closed before the blank line.",
                        "5: The name of the question is not closed by ::.",
                        "7: The braces are empty: essays cannot be kept.",
                        "9: Several answers give marks, but only one may be chosen: such questions cannot be kept.",
                        "11: No answer gives full marks.",
                        "13: There is more than one pair of braces: a question can have one blank only.",
                        "15: “many” is not a number.",
                        "17: The range of numbers runs backwards: 5..1.",
                        "19: A match has no arrow: write left -> right.",
                        "21: Two options say the same: “the Mayor”.");
    }

    @Test
    void readsTextInOtherEncodings() {
        var text = "Où? {=à Genève ~à Paris}";
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            assertThat(Importer.read(text.getBytes(charset), ExchangeFormat.GIFT)
                            .items())
                    .extracting(item -> item.content().keyText())
                    .containsExactly("à Genève");
        }
        assertThat(Importer.read(new byte[] {1, 0, 2}, ExchangeFormat.GIFT).problems())
                .extracting(Problem::message)
                .containsExactly("This is not a text file.");
    }
}
