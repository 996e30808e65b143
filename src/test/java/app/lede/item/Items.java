package app.lede.item;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** One item of each kind, in the words of the article on the Moscow meeting. */
final class Items {
    static final SingleChoice CHOICE = new SingleChoice(
            "In which port does Russia have a naval force?",
            List.of(option("k3", "Tartus", true), option("x7", "Latakia", false), option("m2", "Idlib", false)));
    static final MultipleChoice SEVERAL = new MultipleChoice(
            "Which countries have backed Assad?",
            List.of(
                    option("q2", "Russia", true),
                    option("q7", "Turkey", false),
                    option("q4", "Iran", true),
                    option("q9", "Israel", false),
                    option("q5", "Jordan", false)));
    static final ClaimOrFact CLAIM = new ClaimOrFact("The two presidents discussed gas.", true, "the Kremlin");
    static final TrueFalse FALSE_STATEMENT =
            new TrueFalse("Putin received Assad in Damascus.", false, "He received him in Moscow.");
    static final TypedAnswer TYPED = new TypedAnswer("Which city was besieged?", List.of("Daraa", "Deraa"));
    static final NumberAnswer NUMBER = new NumberAnswer(
            "How many people have died?", BigDecimal.valueOf(400_000), BigDecimal.valueOf(10_000), "people");
    static final Gap GAP = new Gap("Russia runs an air base at ", ", on the coast.", List.of("Latakia"));
    static final TimeOrder ORDER = new TimeOrder(
            "Put the events in order.",
            List.of(entry("e1", "War begins"), entry("e2", "Russia joins"), entry("e3", "Daraa falls")));
    static final Matching MATCHING = new Matching(
            "Who holds what?",
            List.of(
                    new Pair(entry("l1", "Turkish troops"), entry("r9", "the north")),
                    new Pair(entry("l2", "Kurdish forces"), entry("r4", "the east")),
                    new Pair(entry("l3", "Assad's forces"), entry("r6", "most of the country"))));
    static final WhoSaidIt WHO_SAID = new WhoSaidIt(
            "Who said it?",
            "The government holds 90 percent of the territory.",
            List.of(option("p1", "Vladimir Putin", true), option("p2", "Bashar al-Assad", false)));

    static final List<ItemContent> ALL =
            List.of(CHOICE, SEVERAL, FALSE_STATEMENT, TYPED, NUMBER, GAP, ORDER, MATCHING, WHO_SAID, CLAIM);

    private Items() {}

    static Item item(ItemContent content) {
        return new Item(
                new UUID(0, content.kind().ordinal()),
                content,
                "The article says so.",
                new Evidence(3, 9, "Tartus"),
                new Attribution("the Kremlin", "reported"),
                new FactRef("f1", "Russia has a naval force in Tartus."),
                2);
    }

    static Option option(String id, String text, boolean key) {
        return new Option(new OptionId(id), text, key);
    }

    static Entry entry(String id, String text) {
        return new Entry(new OptionId(id), text);
    }
}
