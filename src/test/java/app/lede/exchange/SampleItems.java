package app.lede.exchange;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
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

/** An item of each kind. */
final class SampleItems {
    private SampleItems() {}

    static List<Item> ofEachKind() {
        return List.of(
                item(1, choice()),
                item(2, new TrueFalse("The treaty was signed in Rome.", false, "The treaty was signed in Paris.")),
                item(3, new TypedAnswer("Which port did the fleet use?", List.of("Tartus", "Port of Tartus"))),
                item(4, new NumberAnswer("How far is it?", new BigDecimal("42.5"), new BigDecimal("0.5"), "km")),
                item(5, new Gap("The talks were held in ", " on Friday.", List.of("Moscow"))),
                item(
                        6,
                        new TimeOrder(
                                "Put the events in order.",
                                List.of(
                                        entry("e1", "The war began."),
                                        entry("e2", "The truce failed."),
                                        entry("e3", "The leaders met.")))),
                item(
                        7,
                        new Matching(
                                "Who holds which post?",
                                List.of(
                                        new Pair(entry("l1", "Ann Lee"), entry("r1", "mayor")),
                                        new Pair(entry("l2", "Bo Ray"), entry("r2", "judge"))))),
                item(
                        8,
                        new WhoSaidIt(
                                "Who said it?",
                                "We will not leave.",
                                List.of(option("w1", "The mayor", true), option("w2", "The judge", false)))),
                item(
                        9,
                        new MultipleChoice(
                                "Which cities were under siege?",
                                List.of(
                                        option("s1", "Homs", true),
                                        option("s2", "Tartus", false),
                                        option("s3", "Daraa", true),
                                        option("s4", "Aleppo", true)))),
                item(10, new ClaimOrFact("The truce held for a week.", true, "The mayor")));
    }

    static SingleChoice choice() {
        return new SingleChoice(
                "Which city hosted the talks?",
                List.of(option("c1", "Damascus", false), option("c2", "Moscow", true), option("c3", "Tehran", false)));
    }

    static Item item(int number, ItemContent content) {
        var text = "The talks were held in Moscow on Friday.";
        return new Item(
                new UUID(0x1000_8000L, number),
                content,
                "The report says so.",
                new Evidence(number * 10, number * 10 + text.length(), text),
                new Attribution("the Kremlin", "said"),
                new FactRef("f" + number, "The talks were held in Moscow."),
                number % 3 + 1);
    }

    static Item bare(ItemContent content) {
        return new Item(new UUID(0x1000_8000L, 99), content, "", null, null, null, 1);
    }

    static Entry entry(String id, String text) {
        return new Entry(new OptionId(id), text);
    }

    static Option option(String id, String text, boolean key) {
        return new Option(new OptionId(id), text, key);
    }
}
