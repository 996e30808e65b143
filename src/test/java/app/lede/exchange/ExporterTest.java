package app.lede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Gap;
import app.lede.item.SingleChoice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(written.report().written()).isEqualTo(8);
        assertThat(written.bytes()).isNotEmpty();
    }

    @Test
    void saysWhichKindsAikenCannotHold() {
        var report = Written.as(ExchangeFormat.AIKEN, SampleItems.ofEachKind()).report();
        assertThat(report.written()).isEqualTo(3);
        assertThat(report.leftOut()).extracting(ExportReport.LeftOut::number).containsExactly(3, 4, 5, 6, 7);
        assertThat(report.leftOut().getFirst().reason()).contains("options only", "Typed answer");
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
    void marksGiftTextPlainWhereHtmlWouldReadItOtherwise() {
        var gap = SampleItems.bare(new Gap("The index fell <5% ", ": a {loss}.", List.of("on ~Monday")));
        assertThat(Written.as(ExchangeFormat.GIFT, List.of(gap)).text())
                .contains("[plain]The index fell <5% {=on \\~Monday}\\: a \\{loss\\}.");
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
