package app.lede.item;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A sentence with one gap to fill.
 *
 * @param before the sentence up to the gap
 * @param after the rest of the sentence
 * @param accepted what may stand in the gap; the first is shown in feedback
 */
public record Gap(String before, String after, List<String> accepted) implements ItemContent {
    static final String BLANK = "_____";

    public Gap {
        accepted = List.copyOf(accepted);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.GAP;
    }

    @Override
    public String stem() {
        return before + BLANK + after;
    }

    @Override
    public Outcome score(Response response, Marking marking) {
        return AnswerText.score(accepted, stem(), response, marking);
    }

    @Override
    public Prompt prompt(RandomGenerator random, boolean shuffled) {
        return new Prompt.Fill("Fill the gap.", before, after);
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
        if (before.isBlank() && after.isBlank()) {
            problems.add("Write the sentence around the gap.");
        }
        Problems.requireAccepted(accepted, problems);
        return problems;
    }
}
