package app.lede.item;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A statement from the article, and the question whether the article reports it as a fact itself or as somebody's claim.
 *
 * @param stem the statement itself
 * @param claim whether the article says it in somebody's name
 * @param speaker who claims it, named in feedback; empty where it is no claim
 */
public record ClaimOrFact(String stem, boolean claim, String speaker) implements ItemContent {
    /** What is asked of every statement. */
    public static final String QUESTION = "Does the article report this as a fact, or as somebody’s claim?";

    public static final String FACT = "The article reports it as a fact";
    public static final String CLAIM = "The article reports it as somebody’s claim";

    private static final List<Entry> OPTIONS =
            List.of(new Entry(OptionId.FACT, FACT), new Entry(OptionId.CLAIM, CLAIM));

    @Override
    public ItemKind kind() {
        return ItemKind.CLAIM_OR_FACT;
    }

    /** The options with what is right of them, always in the same order. */
    public List<Option> options() {
        return List.of(new Option(OptionId.FACT, FACT, !claim), new Option(OptionId.CLAIM, CLAIM, claim));
    }

    @Override
    public Outcome score(Response response, Marking marking) {
        return Choices.score(options(), response);
    }

    /** The fact stands before the claim whatever the generator says, as true stands before false. */
    @Override
    public Prompt prompt(RandomGenerator random, boolean shuffled) {
        return new Prompt.Choose(QUESTION, stem, OPTIONS);
    }

    @Override
    public String keyText() {
        return claim && !speaker.isBlank() ? CLAIM + ": " + speaker : claim ? CLAIM : FACT;
    }

    @Override
    public String say(Response response) {
        return Choices.say(options(), response);
    }

    @Override
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (stem.isBlank()) {
            problems.add("Write the statement.");
        }
        if (claim && speaker.isBlank()) {
            problems.add("Say who claims it: feedback names them.");
        }
        return problems;
    }
}
