package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.ItemContent;
import app.lede.item.ItemKind;
import app.lede.item.SingleChoice;
import app.lede.reading.TheReader;
import app.lede.writing.DraftItem;
import app.lede.writing.DraftRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an undated question says of the report it is from. */
class ReportLineTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 21);
    private static final String UNDATED =
            "Anna Weiss praised Karl Schulz of Oslo for the bridge to Bergen. Karl Schulz thanked Peter Brandt of Kiel.";

    private static List<String> stems(String title, String text, @Nullable LocalDate published) {
        var reading = TheReader.reader().read(title, text, published);
        var request = new DraftRequest(title, text, published, EnumSet.allOf(ItemKind.class), 10, 1);
        return WritingDesk.write(reading, request).items().stream()
                .map(DraftItem::item)
                .map(item -> item.content())
                .map(ItemContent::stem)
                .toList();
    }

    @Test
    void headlineAndDayStandBeforeWhatHasNoTime() {
        assertThat(stems("Council closes two libraries", UNDATED, DAY))
                .isNotEmpty()
                .allMatch(stem -> stem.startsWith("From the report “Council closes two libraries” (21 December 2023): ")
                        || stem.startsWith("Who said"));
    }

    @Test
    void aHeadlineThatGivesTheAnswerAwayIsLeftOut() {
        assertThat(stems("Karl Schulz is praised by Anna Weiss, Peter Brandt thanked", UNDATED, DAY))
                .isNotEmpty()
                .noneMatch(stem -> stem.contains("“Karl"))
                .anyMatch(stem -> stem.startsWith("From a report of 21 December 2023: "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LIBRARIES CLOSE IN OSLO | true",
                "Council closes “old” libraries - Oslo Times | false",
                "Libraries | true"
            })
    void whatIsNoHeadlineIsNotQuoted(String title, boolean dayOnly) {
        assertThat(stems(title, UNDATED, DAY))
                .isNotEmpty()
                .allMatch(stem -> stem.startsWith(
                        dayOnly
                                ? "From a report of 21 December 2023: "
                                : "From the report “Council closes 'old' libraries” (21 December 2023): "));
    }

    @Test
    void whatSaysItsTimeNeedsNoReport() {
        assertThat(stems("Council closes two libraries", "Anna Weiss praised Karl Schulz of Oslo on 3 May 2019.", DAY))
                .isNotEmpty()
                .noneMatch(stem -> stem.startsWith("From "));
    }

    @Test
    void withoutHeadlineAndDayNothingIsSaid() {
        assertThat(stems("", UNDATED, null)).isNotEmpty().noneMatch(stem -> stem.startsWith("From "));
    }

    @Test
    void theRulesLookAtTheQuestionItself() {
        assertThat(Texts.stem(new SingleChoice(
                        "From the report “You said this (again): why?” (21 December 2023): Who won?", List.of())))
                .isEqualTo("Who won?");
        assertThat(ReportLine.without("From a report of December 21, 2023: Who won?"))
                .isEqualTo("Who won?");
        assertThat(ReportLine.without("From the report by Anna Weiss: who won?"))
                .isEqualTo("From the report by Anna Weiss: who won?");
    }
}
