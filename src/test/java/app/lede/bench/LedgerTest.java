package app.lede.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.bench.Ledger.Faults;
import app.lede.bench.Ledger.Stands;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A measurement that could not find a fault would prove nothing. */
class LedgerTest {
    private static final UUID ITEM = new UUID(1, 1);

    private final Ledger ledger = new Ledger();

    @Test
    void findsNothingWhereWhatWasSavedStands() {
        given(1, "one", true);

        assertThat(against("one", 1)).isEqualTo(Faults.NONE);
    }

    @Test
    void allowsWhatWasOnItsWay() {
        given(1, "one", true);
        given(2, "two", false);

        assertThat(against("one", 1)).isEqualTo(Faults.NONE);
        assertThat(against("two", 2)).isEqualTo(Faults.NONE);
    }

    @Test
    void callsLostWhatWasSavedAndIsGone() {
        given(1, "one", true);

        assertThat(ledger.against(List.of())).isEqualTo(new Faults(1, 0, 0));
    }

    @Test
    void callsLostWhatFellBackToAnEarlierResponse() {
        given(1, "one", true);
        given(2, "two", true);

        assertThat(against("one", 1)).isEqualTo(new Faults(1, 0, 0));
    }

    @Test
    void callsDoubledWhatWasTakenTwice() {
        given(1, "one", true);

        assertThat(against("one", 2)).isEqualTo(new Faults(0, 1, 0));
        assertThat(ledger.against(List.of(new Stands(ITEM, "one", 2), new Stands(ITEM, "one", 2))))
                .isEqualTo(new Faults(0, 2, 0));
    }

    @Test
    void callsInconsistentWhatNobodyGave() {
        given(1, "one", true);

        assertThat(against("other", 1)).isEqualTo(new Faults(0, 0, 1));
        assertThat(ledger.against(List.of(new Stands(ITEM, "one", 1), new Stands(new UUID(2, 2), "one", 1))))
                .isEqualTo(new Faults(0, 0, 1));
    }

    private void given(long sequence, String response, boolean saved) {
        ledger.given(ITEM, sequence, response);
        if (saved) {
            ledger.saved(ITEM, sequence);
        }
    }

    private Faults against(String response, int revision) {
        return ledger.against(List.of(new Stands(ITEM, response, revision)));
    }
}
