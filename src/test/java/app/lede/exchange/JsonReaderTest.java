package app.lede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonReaderTest {

    @Test
    void readsWhatTheWriteCommandPrints() {
        var read = Reads.of(ExchangeFormat.JSON, """
                [{"article": {"title": "The talks", "published": null, "words": 300},
                  "facts": [{"id": "f1", "statement": "They met in Rome.", "when": null}],
                  "items": [
                    {"id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "kind": "gap", "stem": "They met in _____.",
                     "accepted": ["Rome"], "rationale": "It says so.", "evidence": {"begin": 3, "end": 7, "text": "Rome"},
                     "attribution": null, "fact": "f1", "score": 0.5},
                    {"kind": "number", "stem": "How many?", "accepted": ["1200"], "tolerance": 50, "unit": "men"}],
                  "rejections": {}, "millis": 12}]
                """);
        assertThat(read.items()).containsExactly("gap: They met in _____. | Rome", "number: How many? | 1200 men");
        assertThat(read.problems()).isEmpty();
        var item = read.result().items().getFirst();
        assertThat(item.id()).hasToString("3f2504e0-4f89-41d3-9a0c-0305e82c3301");
        assertThat(item.fact()).hasToString("FactRef[id=f1, statement=They met in Rome.]");
        assertThat(item.evidence()).hasToString("Evidence[begin=3, end=7, text=Rome]");
        assertThat(read.result().title()).isEqualTo("The talks");
    }

    @Test
    void readsClaimsAndFacts() {
        var read = Reads.of(ExchangeFormat.JSON, """
                {"items": [
                  {"kind": "claim-or-fact", "stem": "They met.", "attribution": {"source": "Tass", "cue": "said"},
                   "options": [{"text": "The article reports it as a fact", "key": false},
                               {"text": "The article reports it as somebody’s claim", "key": true}]},
                  {"kind": "claim-or-fact", "stem": "They met.", "options": [{"text": "Yes", "key": true}]}]}
                """);
        assertThat(read.items())
                .containsExactly("claim-or-fact: They met. | The article reports it as somebody’s claim: Tass");
        assertThat(read.problems()).singleElement().asString().contains("A claim-or-fact item has the options");
    }

    @Test
    void tellsANumberBeyondAllMeasure() {
        var read = Reads.of(ExchangeFormat.JSON, """
                {"items": [
                  {"kind": "typed", "stem": "Good?", "accepted": ["yes"]},
                  {"kind": "number", "stem": "n", "accepted": ["1"],
                   "tolerance": 9e999999990005}]}
                """);
        assertThat(read.items()).containsExactly("typed: Good? | yes");
        assertThat(read.problems())
                .containsExactly("4: There is a number that is too long to be read: from here on nothing was read.");
    }

    @Test
    void tellsWhatIsNotWholeAndWhereJsonBreaks() {
        var read = Reads.of(ExchangeFormat.JSON, """
                {"items": [
                  {"kind": "essay", "stem": "Discuss."},
                  {"kind": "typed", "stem": "Good?", "accepted": ["yes"]},
                  {"kind": "number", "stem": "n", "accepted": ["1e999999999"]},
                  {"kind":
                """);
        assertThat(read.items()).containsExactly("typed: Good? | yes");
        assertThat(read.problems())
                .containsExactly(
                        "2: There is no kind “essay”.",
                        "4: “1e999999999” is not a number.",
                        "6: This is not JSON from here on.");
    }
}
