package app.lede.item;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A question that is answered in a few words.
 *
 * @param accepted the answers that are right; the first is the one shown in feedback
 */
public record TypedAnswer(String stem, List<String> accepted) implements ItemContent {
    public TypedAnswer {
        accepted = List.copyOf(accepted);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.TYPED;
    }

    @Override
    public Outcome score(Response response, Marking marking) {
        return AnswerText.score(accepted, stem(), response, marking);
    }

    @Override
    public Prompt prompt(RandomGenerator random, boolean shuffled) {
        return new Prompt.Type(stem);
    }

    @Override
    public String keyText() {
        return accepted.isEmpty() ? "" : accepted.getFirst();
    }

    @Override
    public String say(Response response) {
        return AnswerText.say(response);
    }

    @Override
    public List<String> problems() {
        var problems = new ArrayList<String>();
        Problems.requireStem(stem, problems);
        Problems.requireAccepted(accepted, problems);
        return problems;
    }
}
