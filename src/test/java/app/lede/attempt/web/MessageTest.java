package app.lede.attempt.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.item.OptionId;
import app.lede.item.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final String ITEM = "11111111-1111-4111-8111-111111111111";
    private static final String CLIENT = "22222222-2222-4222-8222-222222222222";

    @Test
    void aMessageIsReadAsThePageMeansIt() {
        var message = read("""
                {"known":"2026-03-02T09:00:00.123456Z","position":2,"responses":[{"item":"%s","client":"%s",                "sequence":7,"age":1500,"response":{"type":"chosen","options":["b"]},"certainty":3,"flagged":true}]}                """.formatted(ITEM, CLIENT));
        assertThat(message.known()).isEqualTo(Instant.parse("2026-03-02T09:00:00.123456Z"));
        assertThat(message.position()).isEqualTo(2);
        assertThat(message.unreadable()).isEmpty();
        assertThat(message.responses()).singleElement().satisfies(sent -> {
            assertThat(sent.frozenItemId()).isEqualTo(UUID.fromString(ITEM));
            assertThat(sent.client()).isEqualTo(UUID.fromString(CLIENT));
            assertThat(sent.sequence()).isEqualTo(7);
            assertThat(sent.age()).isEqualTo(Duration.ofMillis(1500));
            assertThat(sent.response()).isEqualTo(Response.Chosen.of(new OptionId("b")));
            assertThat(sent.certainty()).isEqualTo(3);
            assertThat(sent.flagged()).isTrue();
        });
    }

    @Test
    void whatMayBeMissingMay() {
        var message = read("{}");
        assertThat(message.known()).isEqualTo(Instant.EPOCH);
        assertThat(message.position()).isNull();
        assertThat(message.responses()).isEmpty();
    }

    @Test
    void aClockThatWentBackIsNoReasonToLoseAnAnswer() {
        var message = read(withOne("\"age\":-5000,\"response\":{\"type\":\"blank\"}"));
        assertThat(message.responses().getFirst().age()).isZero();
    }

    @Test
    void aResponseThatCannotBeReadIsNamed() {
        var message = read(withOne("\"response\":{\"type\":\"no such type\"}"));
        assertThat(message.responses()).isEmpty();
        assertThat(message.unreadable())
                .containsExactly(new Message.Unreadable(
                        ITEM, CLIENT, 1, "This answer could not be read. Load the page again, and answer once more."));
    }

    @Test
    void whatIsNoMessageIsRefused() {
        for (var body : new String[] {"", "[]", "7", "{\"responses\":", "null"}) {
            assertThatThrownBy(() -> read(body)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void anythingElseIsReadOrRefused(@ForAll String text, @ForAll byte[] bytes) {
        for (var body : new byte[][] {
            bytes,
            text.getBytes(StandardCharsets.UTF_8),
            withOne("\"response\":" + text).getBytes(StandardCharsets.UTF_8),
            ("{\"known\":" + text + "}").getBytes(StandardCharsets.UTF_8)
        }) {
            try {
                assertThat(Message.read(body).responses().size()).isLessThanOrEqualTo(1);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessage("This is not a message of a quiz page.");
            }
        }
    }

    private static String withOne(String more) {
        return "{\"responses\":[{\"item\":\"%s\",\"client\":\"%s\",\"sequence\":1,%s}]}".formatted(ITEM, CLIENT, more);
    }

    private static Message read(String body) {
        return Message.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
