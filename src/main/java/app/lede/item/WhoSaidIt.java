package app.lede.item;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A statement somebody made, and the question who made it. */
public record WhoSaidIt(String stem, String quote, List<Option> options) implements ItemContent {
    public WhoSaidIt {
        options = List.copyOf(options);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.WHO_SAID;
    }

    @Override
    public Outcome score(Response response, Marking marking) {
        return Choices.score(options, response);
    }

    @Override
    public Prompt prompt(RandomGenerator random, boolean shuffled) {
        return new Prompt.Choose(stem, quote, Choices.entries(options, random, shuffled));
    }

    @Override
    public String keyText() {
        return Choices.key(options);
    }

    @Override
    public String say(Response response) {
        return Choices.say(options, response);
    }

    @Override
    public List<String> problems() {
        var problems = new ArrayList<String>();
        Problems.requireStem(stem, problems);
        if (quote.isBlank()) {
            problems.add("Give the statement that somebody made.");
        }
        Choices.addProblems(options, false, problems);
        return problems;
    }
}
