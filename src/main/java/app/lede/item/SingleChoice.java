package app.lede.item;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A question with several options of which exactly one is the key. */
public record SingleChoice(String stem, List<Option> options) implements ItemContent {
    public SingleChoice {
        options = List.copyOf(options);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.SINGLE_CHOICE;
    }

    @Override
    public Outcome score(Response response, Marking marking) {
        return Choices.score(options, response);
    }

    @Override
    public Prompt prompt(RandomGenerator random, boolean shuffled) {
        return new Prompt.Choose(stem, null, Choices.entries(options, random, shuffled));
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
        Choices.addProblems(options, false, problems);
        return problems;
    }
}
