package app.lede.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldDatesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2008-03-06, 2008-03-06",
        "2010-07-16TMO, 2010-07-16",
        "2009-06-01T12:00Z, 2009-06-01",
        "2008-02, 2008-02-01 to 2008-02-29",
        "2011-06-XX, 2011-06-01 to 2011-06-30",
        "2008, 2008-01-01 to 2008-12-31",
        "2008-Q2, 2008-04-01 to 2008-06-30",
        "2008-W12, 2008-03-17 to 2008-03-23",
        "2009-SP, 2009-03-01 to 2009-05-31",
        "198, 1980-01-01 to 1989-12-31",
        "PAST_REF, -",
        "P5Y, -",
        "FY2007, -",
        "XXXX-XX-XX, -"
    })
    void readsTimexValues(String value, String days) {
        assertThat(DaySpan.timex(value).map(DaySpan::toString).orElse("-")).isEqualTo(days);
    }

    private List<GoldDate> read(String... lines) throws IOException {
        var file = folder.resolve("x-dates.tsv");
        Files.write(file, List.of(lines));
        return GoldDates.read(file).values().stream().flatMap(List::stream).toList();
    }

    @Test
    void readsBothForms() throws IOException {
        var timex = read("document\tid\ttype\tvalue\ttext", "a\t2\tDATE\t2008-02\tFebruary");
        assertThat(timex).singleElement().satisfies(date -> {
            assertThat(date.sort()).isEqualTo(GoldDate.Sort.MONTH);
            assertThat(date.sentence()).isEqualTo(2);
        });
        var attributes = read(
                "document\tkind\tvalue\ttext",
                "x/b\tdate\tfrom=\"2017-07-10\" to=\"2017-07-16\"\tlast week",
                "x/b\tdate\tnotBefore=\"2004\" notAfter=\"2015\"\tlately");
        assertThat(attributes)
                .extracting(date -> date.sort())
                .containsExactly(GoldDate.Sort.RELATIVE, GoldDate.Sort.VAGUE);
        assertThat(attributes.getFirst().document()).isEqualTo("b");
    }

    @Test
    void saysWhichLineIsWrong() {
        assertThatThrownBy(() -> read("document\tkind\tvalue\ttext", "x/b\tdate"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void findsEachExpressionOnceWhateverTheSpaces() throws IOException {
        var dates = read(
                "document\tid\ttype\tvalue\ttext",
                "a\t3\tDATE\t2008\t2008",
                "a\t2\tDATE\t2008-03-06\tMarch 6 , 2008",
                "a\t4\tDATE\t2009\t2009");
        var text = "TITLE: x\n\nIt began on March 6, 2008 in Oslo. It ended in 2008.";
        assertThat(GoldPlaces.of(dates, text, 10))
                .extracting(place -> place.isFound() ? text.substring(place.begin(), place.end()) : "-")
                .containsExactly("March 6, 2008", "2008", "-");
        assertThat(GoldPlaces.of(dates, text, 10).get(1).begin()).isEqualTo(text.lastIndexOf("2008"));
    }
}
