package app.lede.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Items and responses are kept as JSON: what is stored can be read again, and its names do not change. */
class StoredFormTest {
    private final JsonMapper json = JsonMapper.shared();

    static List<ItemContent> everyKind() {
        return Items.ALL;
    }

    static Stream<Response> everyResponse() {
        return Stream.of(
                Response.Chosen.of(new OptionId("k3")),
                new Response.Typed("Tartus"),
                new Response.Ordered(List.of(new OptionId("e2"), new OptionId("e1"))),
                new Response.Matched(Map.of(new OptionId("l1"), new OptionId("r9"))),
                new Response.Blank());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void itemsComeBackAsTheyWere(ItemContent content) {
        var item = Items.item(content);
        var stored = json.writeValueAsString(item);
        assertThat(json.readValue(stored, Item.class)).isEqualTo(item);
        assertThat(json.readTree(stored).at("/content/type").asString())
                .isEqualTo(content.kind().code());
    }

    @ParameterizedTest
    @MethodSource("everyResponse")
    void responsesComeBackAsTheyWere(Response response) {
        var stored = json.writerFor(Response.class).writeValueAsString(response);
        assertThat(json.readValue(stored, Response.class)).isEqualTo(response);
    }

    @Test
    void responsesAreStoredUnderTheirNames() {
        assertThat(everyResponse()
                        .map(response -> json.writerFor(Response.class).writeValueAsString(response)))
                .containsExactly(
                        "{\"type\":\"chosen\",\"options\":[\"k3\"]}",
                        "{\"type\":\"typed\",\"text\":\"Tartus\"}",
                        "{\"type\":\"ordered\",\"options\":[\"e2\",\"e1\"]}",
                        "{\"type\":\"matched\",\"pairs\":{\"l1\":\"r9\"}}",
                        "{\"type\":\"blank\"}");
    }
}
