package app.lede.testing;

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
import org.jspecify.annotations.Nullable;

/** An item of every kind about one article, complete and without problems. */
public final class SampleItems {
    public static final String TEXT = """
            Ana Reyes opened the Harbour Bridge in Porto on 3 May 2021. The bridge is 640 metres long.

            Building it began in June 2017, and the last cable was fixed in March 2020. "It will change the city," \
            Reyes said.

            Ferries had carried 9,000 people a day.""";

    private SampleItems() {}

    public static List<Item> all() {
        return List.of(
                item(
                        new SingleChoice(
                                "Who opened the Harbour Bridge?",
                                List.of(
                                        new Option(new OptionId("a1"), "Ana Reyes", true),
                                        new Option(new OptionId("b2"), "Rui Costa", false),
                                        new Option(new OptionId("c3"), "Eva Lind", false))),
                        "Ana Reyes opened the Harbour Bridge in Porto on 3 May 2021."),
                item(
                        new TrueFalse("The bridge is 460 metres long.", false, "The bridge is 640 metres long."),
                        "The bridge is 640 metres long."),
                item(new TypedAnswer("In which city is the Harbour Bridge?", List.of("Porto", "Oporto")), "in Porto"),
                item(
                        new NumberAnswer(
                                "How long is the bridge?", new BigDecimal("640.50"), new BigDecimal("10"), "metres"),
                        "The bridge is 640 metres long."),
                item(new Gap("The bridge is ", " metres long.", List.of("640")), "The bridge is 640 metres long."),
                item(
                        new TimeOrder(
                                "Put the events in order.",
                                List.of(
                                        entry("e1", "Building began"),
                                        entry("e2", "The last cable was fixed"),
                                        entry("e3", "The bridge was opened"))),
                        null),
                item(
                        new Matching(
                                "What happened when?",
                                List.of(
                                        new Pair(entry("l1", "June 2017"), entry("r1", "Building began")),
                                        new Pair(entry("l2", "May 2021"), entry("r2", "The bridge was opened")))),
                        null),
                item(
                                new WhoSaidIt(
                                        "Who said it?",
                                        "It will change the city",
                                        List.of(
                                                new Option(new OptionId("w1"), "Ana Reyes", true),
                                                new Option(new OptionId("w2"), "A ferry captain", false))),
                                "\"It will change the city,\" Reyes said.")
                        .withAttribution(new Attribution("Ana Reyes", "said")),
                item(
                        new MultipleChoice(
                                "What happened before the bridge was opened?",
                                List.of(
                                        new Option(new OptionId("m1"), "Ferries carried people", true),
                                        new Option(new OptionId("m2"), "The last cable was fixed", true),
                                        new Option(new OptionId("m3"), "A second bridge was begun", false))),
                        null),
                item(
                                new ClaimOrFact("The bridge will change the city.", true, "Ana Reyes"),
                                "\"It will change the city,\" Reyes said.")
                        .withAttribution(new Attribution("Ana Reyes", "said")));
    }

    private static Item item(ItemContent content, @Nullable String evidence) {
        return new Item(
                UUID.randomUUID(),
                content,
                "The article says so – “" + content.keyText() + "”.",
                evidence == null ? null : evidence(evidence),
                null,
                new FactRef("fact-" + content.kind().code(), "The Harbour Bridge was opened."),
                1);
    }

    public static Evidence evidence(String text) {
        int begin = TEXT.indexOf(text);
        return Evidence.of(TEXT, begin, begin + text.length());
    }

    private static Entry entry(String id, String text) {
        return new Entry(new OptionId(id), text);
    }
}
