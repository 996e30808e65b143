package app.lede.item;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** A question with several options of which any number are keys: the learner chooses all that apply. */
public record MultipleChoice(String stem, List<Option> options) implements ItemContent {
    public MultipleChoice {
        options = List.copyOf(options);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.MULTIPLE_CHOICE;
    }

    @Override
    public Outcome score(Response response, Marking marking) {
        if (response.isBlank()) {
            return new Outcome.Unanswered();
        }
        if (!(response instanceof Response.Chosen chosen)) {
            return new Outcome.Wrong();
        }
        int keys = (int) options.stream().filter(Option::key).count();
        int right = (int) options.stream()
                .filter(option -> option.key() && chosen.options().contains(option.id()))
                .count();
        return marking.partialCredit()
                .severalKeys()
                .score(keys, right, chosen.options().size());
    }

    @Override
    public Prompt prompt(RandomGenerator random, boolean shuffled) {
        return new Prompt.ChooseAll(stem, Choices.entries(options, random, shuffled));
    }

    @Override
    public String keyText() {
        return options.stream().filter(Option::key).map(Option::text).collect(Collectors.joining("; "));
    }

    @Override
    public String say(Response response) {
        return response instanceof Response.Chosen chosen
                ? options.stream()
                        .filter(option -> chosen.options().contains(option.id()))
                        .map(Option::text)
                        .collect(Collectors.joining("; "))
                : "";
    }

    @Override
    public List<String> problems() {
        var problems = new ArrayList<String>();
        Problems.requireStem(stem, problems);
        Choices.addProblems(options, true, problems);
        return problems;
    }
}
