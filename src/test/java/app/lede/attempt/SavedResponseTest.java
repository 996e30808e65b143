package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Refusal;
import app.lede.item.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SavedResponseTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3_600);
    private static final UUID HERE = new UUID(0, 1);
    private static final UUID THERE = new UUID(0, 2);
    private static final Response TARTUS = new Response.Typed("Tartus");

    private static final Marks RIGHT = Marks.asGiven(new Marked(OutcomeKind.RIGHT, 1));

    private final SavedResponse saved = saved(TARTUS);

    @Test
    void eachChangeIsANewRevision() {
        assertThat(saved.receipt()).isEqualTo(new Saved(NINE, 1));
        saved.change(new Response.Typed("Latakia"), Marks.asGiven(new Marked(OutcomeKind.PARTIAL, 0.5)), TEN);
        assertThat(saved.receipt()).isEqualTo(new Saved(TEN, 2));
        assertThat(saved.toRecord().outcome()).isEqualTo(OutcomeKind.PARTIAL);
        assertThat(saved.toRecord().credit()).isEqualTo(0.5);
    }

    @Test
    void theSameResponseAgainChangesNothing() {
        saved.change(new Response.Typed("Tartus"), RIGHT, TEN);
        assertThat(saved.receipt()).isEqualTo(new Saved(NINE, 1));
    }

    @Test
    void aSettledResponseStaysAsItIs() {
        saved.settle(TEN);
        assertThatThrownBy(() -> saved.change(
                        new Response.Typed("Latakia"), Marks.asGiven(new Marked(OutcomeKind.WRONG, 0)), TEN))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("checked");
        assertThat(saved.response()).isEqualTo(TARTUS);
    }

    @Test
    void sendingASettledResponseAgainIsNoMistake() {
        saved.settle(TEN);
        saved.change(TARTUS, RIGHT, TEN);
        assertThat(saved.isSettled()).isTrue();
    }

    @Test
    void whatIsBlankCannotBeSettled() {
        var blank = saved(new Response.Typed(" "));
        assertThatThrownBy(() -> blank.settle(TEN)).isInstanceOf(Refusal.class);
        assertThat(blank.isSettled()).isFalse();
    }

    @Test
    void aWrongTryIsCountedOnceForEachResponse() {
        saved.tryAgain();
        saved.tryAgain();
        assertThat(saved.tries()).isOne();
        assertThat(saved.isTried()).isTrue();

        saved.change(new Response.Typed("Latakia"), RIGHT, TEN);
        assertThat(saved.isTried()).isFalse();
        assertThat(saved.tries()).isOne();
    }

    @Test
    void theSameMessageAgainChangesNothing() {
        var first = sent(HERE, 4, Duration.ZERO, "Latakia");
        assertThat(receive(first, NINE)).isInstanceOf(Receipt.Saved.class);
        assertThat(receive(first, TEN)).isInstanceOf(Receipt.Saved.class);
        assertThat(receive(sent(HERE, 3, Duration.ZERO, "Homs"), TEN))
                .as("an older message of the same page that comes late")
                .isInstanceOf(Receipt.Saved.class);
        assertThat(saved.response()).isEqualTo(new Response.Typed("Latakia"));
        assertThat(saved.receipt()).isEqualTo(new Saved(NINE, 2));
    }

    @Test
    void ofTwoBrowsersWhatWasGivenLaterStandsWhicheverArrivesFirst() {
        receive(sent(HERE, 1, Duration.ZERO, "Latakia"), TEN);
        assertThat(receive(sent(THERE, 9, Duration.ofMinutes(10), "Homs"), TEN.plusSeconds(60)))
                .isInstanceOf(Receipt.Superseded.class);
        assertThat(saved.response()).isEqualTo(new Response.Typed("Latakia"));
        assertThat(receive(sent(THERE, 10, Duration.ofSeconds(20), "Aleppo"), TEN.plusSeconds(60)))
                .isInstanceOf(Receipt.Saved.class);
        assertThat(saved.response()).isEqualTo(new Response.Typed("Aleppo"));
    }

    @Test
    void whatSaysTheSameIsSavedHoweverLateItComes() {
        receive(sent(HERE, 1, Duration.ZERO, "Latakia"), TEN);
        assertThat(receive(sent(THERE, 1, Duration.ofMinutes(10), "Latakia"), TEN))
                .isInstanceOf(Receipt.Saved.class);
    }

    @Test
    void aSettledResponseRefusesMessagesThatChangeIt() {
        saved.settle(TEN);
        assertThatThrownBy(() -> receive(sent(HERE, 1, Duration.ZERO, "Homs"), TEN))
                .isInstanceOf(Refusal.class);
        assertThat(receive(sent(HERE, 2, Duration.ZERO, "Tartus"), TEN)).isInstanceOf(Receipt.Saved.class);
        assertThat(saved.response()).isEqualTo(TARTUS);
    }

    @Test
    void howSureAndWhetherToComeBackAreKeptWithIt() {
        receive(new SentResponse(UUID.randomUUID(), HERE, 1, Duration.ZERO, TARTUS, 2, true), TEN);
        assertThat(saved.standing().certainty()).isEqualTo(2);
        assertThat(saved.standing().flagged()).isTrue();
        assertThat(saved.standing().savedAt()).isEqualTo(TEN);
        assertThatThrownBy(() -> new SentResponse(UUID.randomUUID(), HERE, 1, Duration.ZERO, TARTUS, 4, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Messages of one page in any order and any number of times: the last one stands, once all have come. */
    @Property
    void messagesThatComeTwiceOrOutOfOrderEndTheSame(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 6) Integer> arrivals) {
        var response = saved(TARTUS);
        for (int sequence : arrivals) {
            response.receive(
                    sent(HERE, sequence, Duration.ZERO, "Answer " + sequence), () -> RIGHT, NINE.plusSeconds(1));
        }
        int last = arrivals.stream().mapToInt(Integer::intValue).max().orElseThrow();
        assertThat(response.response()).isEqualTo(new Response.Typed("Answer " + last));
    }

    private Receipt receive(SentResponse sent, Instant now) {
        return saved.receive(sent, () -> RIGHT, now);
    }

    private static SentResponse sent(UUID client, long sequence, Duration age, String text) {
        return new SentResponse(UUID.randomUUID(), client, sequence, age, new Response.Typed(text), null, false);
    }

    private static SavedResponse saved(Response response) {
        return new SavedResponse(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), response, RIGHT, NINE);
    }
}
