package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Refusal;
import app.lede.item.Response;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SavedResponseTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3_600);
    private static final Response TARTUS = new Response.Typed("Tartus");

    private static final Marked RIGHT = new Marked(OutcomeKind.RIGHT, 1);

    private final SavedResponse saved = saved(TARTUS);

    @Test
    void eachChangeIsANewRevision() {
        assertThat(saved.receipt()).isEqualTo(new Saved(NINE, 1));
        saved.change(new Response.Typed("Latakia"), new Marked(OutcomeKind.PARTIAL, 0.5), TEN);
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
        assertThatThrownBy(() -> saved.change(new Response.Typed("Latakia"), new Marked(OutcomeKind.WRONG, 0), TEN))
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

    private static SavedResponse saved(Response response) {
        return new SavedResponse(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), response, RIGHT, NINE);
    }
}
