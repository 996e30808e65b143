package app.lede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Gap;
import app.lede.item.MultipleChoice;
import app.lede.item.SingleChoice;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {

    @ParameterizedTest
    @EnumSource(
            value = ExchangeFormat.class,
            names = {"AIKEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void writesEachKindInEveryFormatButAiken(ExchangeFormat format) {
        var written = Written.as(format, SampleItems.ofEachKind());
        assertThat(written.report().leftOut()).isEmpty();
        assertThat(written.report().written()).isEqualTo(10);
        assertThat(written.bytes()).isNotEmpty();
    }

    @Test
    void saysWhichKindsAikenCannotHold() {
        var report = Written.as(ExchangeFormat.AIKEN, SampleItems.ofEachKind()).report();
        assertThat(report.written()).isEqualTo(4);
        assertThat(report.leftOut()).extracting(ExportReport.LeftOut::number).containsExactly(3, 4, 5, 6, 7, 9);
        assertThat(report.leftOut().getFirst().reason()).contains("options only", "Typed answer");
        assertThat(report.leftOut().getLast().reason()).contains("not several");
    }

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void leavesOutWhatIsIncomplete(ExchangeFormat format) {
        var keyless = new SingleChoice(
                "Which?", List.of(SampleItems.option("a", "A", false), SampleItems.option("b", "B", false)));
        var report = Written.as(format, List.of(SampleItems.bare(keyless), SampleItems.bare(SampleItems.choice())))
                .report();
        assertThat(report.written()).isEqualTo(1);
        assertThat(report.leftOut()).containsExactly(new ExportReport.LeftOut(1, "Mark the right option."));
    }

    @Test
    void writesTheSamePackageForTheSameItems() {
        var first = Written.as(ExchangeFormat.QTI3, SampleItems.ofEachKind());
        assertThat(Written.as(ExchangeFormat.QTI3, SampleItems.ofEachKind()).bytes())
                .isEqualTo(first.bytes());
    }

    @Test
    void writesTagsWhereMoodleLooksForThem() {
        var item = SampleItems.bare(SampleItems.choice()).withTags(List.of("water", "a <b> & c"));
        var gift = Written.as(ExchangeFormat.GIFT, List.of(item)).text();
        assertThat(gift).contains("// [id:" + item.id() + "] [tag:water]\n").contains("a <b> & c");
        assertThat(Written.as(ExchangeFormat.MOODLE_XML, List.of(item)).text().replaceAll("\\s*\\R\\s*", ""))
                .contains("<tags><tag><text>water</text></tag><tag><text>a &lt;b&gt; &amp; c</text></tag></tags>")
                .contains("<?lede {\"kind\":\"single-choice\"}?>");
        assertThat(Written.as(ExchangeFormat.AIKEN, List.of(item)).text()).doesNotContain("water");
    }

    @Test
    void marksGiftTextPlainWhereHtmlWouldReadItOtherwise() {
        var gap = SampleItems.bare(new Gap("The index fell <5% ", ": a {loss}.", List.of("on ~Monday")));
        assertThat(Written.as(ExchangeFormat.GIFT, List.of(gap)).text())
                .contains("[plain]The index fell <5% {=on \\~Monday}\\: a \\{loss\\}.");
    }

    /** A sheet shows a gap as five underscores: marks that touch it from the left would be read as its beginning. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '___'      | ''          | false
            'It has __'| ' there.'   | false
            'A _____ ' | ' here.'    | false
            ''         | '___ there.'| true
            'It has '  | ' _____.'   | true
            """)
    void tellsTheGapInASheetFromMarksAroundIt(String before, String after, boolean kept) {
        var gap = new Gap(before, after, List.of("Rome"));
        var written = Written.as(ExchangeFormat.CSV, List.of(SampleItems.bare(gap)));
        assertThat(written.report().leftOut()).hasSize(kept ? 0 : 1);
        assertThat(Importer.read(written.bytes(), ExchangeFormat.CSV).items())
                .extracting(item -> (Object) item.content())
                .isEqualTo(kept ? List.of(gap) : List.of());
    }

    @Test
    void writesGiftAsMoodleDescribesIt() {
        assertThat(Written.as(ExchangeFormat.GIFT, List.of(SampleItems.bare(SampleItems.choice())))
                        .text())
                .isEqualTo("""
                        $CATEGORY: The talks

                        // [id:00000000-1000-8000-0000-000000000063]
                        // lede: {"kind":"single-choice"}
                        ::Which city hosted the talks?::Which city hosted the talks? {
                        \t~Damascus
                        \t=Moscow
                        \t~Tehran
                        }

                        """);
    }

    @Test
    void sharesTheMarksOfGiftBetweenSeveralKeys() {
        var several = SampleItems.ofEachKind().get(8);
        assertThat(Written.as(ExchangeFormat.GIFT, List.of(several)).text()).contains("""
                        {
                        \t~%33.33333%Homs
                        \t~%-33.33333%Tartus
                        \t~%33.33333%Daraa
                        \t~%33.33333%Aleppo
                        ####""");
    }

    @Test
    void scoresSeveralKeysInQtiAsHere() {
        var several = SampleItems.ofEachKind().get(8);
        var xml = Written.entry(ExchangeFormat.QTI3, List.of(several), "items/item-0001.xml");
        assertThat(xml)
                .contains("cardinality=\"multiple\"", "max-choices=\"0\"", "lower-bound=\"0\"")
                .contains("mapped-value=\"-1\"", "<qti-base-value base-type=\"float\">3</qti-base-value>");
    }

    @Test
    void leavesOutMoreKeysThanMoodleHasWeightsFor() {
        var options = IntStream.range(0, 12)
                .mapToObj(i -> SampleItems.option("o" + i, "Option " + i, i < 11))
                .toList();
        var many = SampleItems.bare(new MultipleChoice("Which?", options));
        assertThat(Written.as(ExchangeFormat.GIFT, List.of(many)).report().leftOut())
                .containsExactly(new ExportReport.LeftOut(1, "Moodle has no weights for more than 10 right options."));
        assertThat(Written.as(ExchangeFormat.CSV, List.of(many)).report().leftOut())
                .isEmpty();
    }

    @Test
    void writesAikenLineByLine() {
        assertThat(Written.as(ExchangeFormat.AIKEN, List.of(SampleItems.bare(SampleItems.choice())))
                        .text())
                .isEqualTo("""
                        Which city hosted the talks?
                        A. Damascus
                        B. Moscow
                        C. Tehran
                        ANSWER: B

                        """);
    }

    @Test
    void keepsSpreadsheetsFromCalculating() {
        var choice = new SingleChoice(
                "=1+1 is what?", List.of(SampleItems.option("a", "+2", true), SampleItems.option("b", "-3", false)));
        assertThat(Written.as(ExchangeFormat.CSV, List.of(SampleItems.bare(choice)))
                        .text())
                .contains(",'=1+1 is what?,", ",'+2,-3");
    }
}
