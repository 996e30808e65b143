package app.lede.exchange;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import app.lede.base.text.Tags;
import app.lede.item.ClaimOrFact;
import app.lede.item.Entry;
import app.lede.item.FactRef;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.Pair;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Complete items with the texts that formats stumble over. */
final class ItemArbitraries {
    private static final String[] FRAGMENTS = {
        "Rome",
        "the 3rd",
        "~",
        "=",
        "#",
        "####",
        "{",
        "}",
        ":",
        "::",
        "\\",
        "\\n",
        "//",
        "->",
        "%50%",
        "%",
        "*",
        "\\*",
        "<b>bold</b>",
        "<",
        "&amp;",
        "&",
        "[html]",
        "[plain]",
        "]",
        "\"",
        "'",
        "“said”",
        "_____",
        "___",
        ",",
        ";",
        "\t",
        "  ",
        "\n",
        "\n\n",
        "ANSWER: A",
        "A. one",
        "$CATEGORY: x",
        "שלום עולם",
        "مرحبا",
        "\u200f",
        "😀",
        "ﬁ",
        "é",
        "-5",
        "=1+1",
        "@x",
        "?>",
        "]]>",
        "<!--",
        "-->",
        "TRUE",
        "F",
        "1..5",
        "\u00a0",
        "\u2028",
        "(km)",
        "From the article: “x”"
    };

    private ItemArbitraries() {}

    static Arbitrary<Item> items() {
        return Combinators.combine(
                        contents(),
                        texts().injectNull(0.3),
                        evidence().injectNull(0.3),
                        texts().injectNull(0.5),
                        Arbitraries.integers().between(1, Item.MAX_POINTS),
                        Arbitraries.create(UUID::randomUUID),
                        texts().list().ofMaxSize(3))
                .as((content, rationale, evidence, source, points, id, tags) -> new Item(
                        id,
                        content,
                        rationale == null ? "" : rationale,
                        evidence,
                        source == null ? null : new Attribution(source, "said"),
                        source == null ? null : new FactRef("f-" + source.hashCode(), source),
                        points,
                        Tags.allowed(Tags.of(tags))))
                .filter(item -> item.problems().isEmpty());
    }

    static Arbitrary<String> texts() {
        return Arbitraries.of(FRAGMENTS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .flatMap(parts -> Arbitraries.of("", " ")
                        .map(joint -> String.join(joint, parts).strip()))
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<Evidence> evidence() {
        return Combinators.combine(texts(), Arbitraries.integers().between(0, 90_000))
                .as((text, begin) -> new Evidence(begin, begin + text.length(), text));
    }

    static Arbitrary<ItemContent> contents() {
        return Arbitraries.oneOf(
                choices(),
                trueFalse(),
                typed(),
                numbers(),
                gaps(),
                orders(),
                matchings(),
                whoSaid(),
                severalKeys(),
                claimsAndFacts());
    }

    private static Arbitrary<ItemContent> choices() {
        return Combinators.combine(texts(), options()).as(SingleChoice::new);
    }

    private static Arbitrary<ItemContent> whoSaid() {
        return Combinators.combine(texts(), texts(), options()).as(WhoSaidIt::new);
    }

    private static Arbitrary<ItemContent> severalKeys() {
        return Combinators.combine(
                        texts(), distinct(4, 4), Arbitraries.integers().between(1, 15))
                .as((stem, texts, keys) -> new MultipleChoice(
                        stem,
                        IntStream.range(0, 4)
                                .mapToObj(i -> new Option(id(), texts.get(i), (keys >> i & 1) == 1))
                                .toList()));
    }

    private static Arbitrary<ItemContent> claimsAndFacts() {
        return Combinators.combine(texts(), Arbitraries.of(true, false), texts())
                .as((statement, claim, speaker) -> new ClaimOrFact(statement, claim, claim ? speaker : ""));
    }

    private static Arbitrary<ItemContent> trueFalse() {
        return Combinators.combine(texts(), Arbitraries.of(true, false), texts().injectNull(0.3))
                .as((stem, truth, correction) ->
                        new TrueFalse(stem, truth, truth || correction == null ? "" : correction));
    }

    private static Arbitrary<ItemContent> typed() {
        return Combinators.combine(texts(), accepted()).as(TypedAnswer::new);
    }

    private static Arbitrary<ItemContent> numbers() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-1e12"), new BigDecimal("1e12"))
                                .ofScale(4),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("1e6"))
                                .ofScale(3),
                        Arbitraries.of("", "km", "(km)", "%", "$ & more"))
                .as(NumberAnswer::new);
    }

    /** What is typed is one line. */
    private static Arbitrary<List<String>> accepted() {
        return distinct(1, 3).map(texts -> texts.stream().map(CleanText::line).toList());
    }

    private static Arbitrary<ItemContent> gaps() {
        var space = Arbitraries.of("", " ");
        return Combinators.combine(texts().injectNull(0.2), space, space, texts().injectNull(0.2), accepted())
                .as((before, left, right, after, accepted) ->
                        new Gap(before == null ? "" : before + left, after == null ? "" : right + after, accepted));
    }

    private static Arbitrary<ItemContent> orders() {
        return Combinators.combine(texts(), distinct(3, 5))
                .as((stem, events) -> new TimeOrder(
                        stem, events.stream().map(ItemArbitraries::entry).toList()));
    }

    private static Arbitrary<ItemContent> matchings() {
        return Combinators.combine(texts(), distinct(4, 4), distinct(4, 4))
                .as((stem, lefts, rights) -> new Matching(
                        stem,
                        IntStream.range(0, 4)
                                .mapToObj(i -> new Pair(entry(lefts.get(i)), entry(rights.get(i))))
                                .toList()));
    }

    private static Arbitrary<List<Option>> options() {
        return Combinators.combine(distinct(4, 4), Arbitraries.integers().between(0, 3))
                .as((texts, key) -> IntStream.range(0, 4)
                        .mapToObj(i -> new Option(id(), texts.get(i), i == key))
                        .toList());
    }

    /** Each has a word of its own, at its begin or its end. */
    private static Arbitrary<List<String>> distinct(int least, int most) {
        return Combinators.combine(texts(), Arbitraries.of(true, false))
                .as((text, isFirst) -> new String[] {text, isFirst ? "1" : ""})
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(texts -> IntStream.range(0, texts.size())
                        .mapToObj(i -> texts.get(i)[1].isEmpty()
                                ? texts.get(i)[0] + " word" + (char) ('a' + i)
                                : "word" + (char) ('a' + i) + " " + texts.get(i)[0])
                        .toList());
    }

    private static Entry entry(String text) {
        return new Entry(id(), text);
    }

    private static OptionId id() {
        return OptionId.random(java.util.concurrent.ThreadLocalRandom.current());
    }
}
