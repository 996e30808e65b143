package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatedPastTest {
    private static final When DAY = When.day(LocalDate.of(2021, 9, 14));

    @Test
    void goesWithTheTimeThatTheStatementNames() {
        var opened = new VerbGroup("has opened", "has", "opened", "open");
        assertThat(DatedPast.of(opened, DAY)).contains(new VerbGroup("opened", "did", "open", "open"));
        assertThat(DatedPast.of(opened, null)).contains(opened);
        var sold = new VerbGroup("have sold", "have", "sold", "sell");
        assertThat(DatedPast.of(sold, DAY)).contains(new VerbGroup("sold", "did", "sell", "sell"));
        var met = new VerbGroup("met", "did", "meet", "meet");
        assertThat(DatedPast.of(met, DAY)).contains(met);
    }

    @Test
    void leavesWhatItCannotPutSo() {
        assertThat(DatedPast.of(new VerbGroup("has taken", "has", "taken", "take"), DAY))
                .isEmpty();
        assertThat(DatedPast.of(new VerbGroup("has been closed", "has", "been closed", "close"), DAY))
                .isEmpty();
    }

    @Test
    void isUsedInStatements() {
        assertThat(TheReader.statements("Norway has opened the port of Narvik today.", LocalDate.of(2021, 9, 15)))
                .containsExactly("Norway opened the port of Narvik on 15 September 2021.");
    }
}
