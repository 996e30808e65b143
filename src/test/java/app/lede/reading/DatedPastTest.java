package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatedPastTest {
    @Test
    void goesWithTheTimeThatTheStatementNames() {
        var opened = new VerbGroup("has opened", "has", "opened", "open");
        assertThat(DatedPast.of(opened, true)).contains(new VerbGroup("opened", "did", "open", "open"));
        assertThat(DatedPast.of(opened, false)).contains(opened);
        var sold = new VerbGroup("have sold", "have", "sold", "sell");
        assertThat(DatedPast.of(sold, true)).contains(new VerbGroup("sold", "did", "sell", "sell"));
        var met = new VerbGroup("met", "did", "meet", "meet");
        assertThat(DatedPast.of(met, true)).contains(met);
    }

    @Test
    void leavesWhatItCannotPutSo() {
        assertThat(DatedPast.of(new VerbGroup("has taken", "has", "taken", "take"), true))
                .isEmpty();
        assertThat(DatedPast.of(new VerbGroup("has been closed", "has", "been closed", "close"), true))
                .isEmpty();
    }

    @Test
    void isUsedInStatements() {
        assertThat(TheReader.statements("Norway has opened the port of Narvik today.", LocalDate.of(2021, 9, 15)))
                .containsExactly("Norway opened the port of Narvik on 15 September 2021.");
        assertThat(TheReader.statements("Norway has lost 40 million dollars in the first quarter of 2009."))
                .containsExactly("Norway lost 40 million dollars in the first quarter of 2009.");
    }
}
