package app.lede.item;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A statement that is true or false by the article.
 *
 * @param stem the statement itself
 * @param truth whether it is true
 * @param correction the statement put right, for feedback when it is false; else empty
 */
public record TrueFalse(String stem, boolean truth, String correction) implements ItemContent {
    private static final List<Entry> OPTIONS =
            List.of(new Entry(OptionId.TRUE, "True"), new Entry(OptionId.FALSE, "False"));

    @Override
    public ItemKind kind() {
        return ItemKind.TRUE_FALSE;
    }

    @Override
    public Outcome score(Response response, Marking marking) {
        if (response.isBlank()) {
            return new Outcome.Unanswered();
        }
        return Outcome.of(response instanceof Response.Chosen chosen
                && chosen.options().size() == 1
                && chosen.options().contains(truth ? OptionId.TRUE : OptionId.FALSE));
    }

    /** True stands before false whatever the generator says: learners expect it there. */
    @Override
    public Prompt prompt(RandomGenerator random, boolean shuffled) {
        return new Prompt.Choose(stem, null, OPTIONS);
    }

    @Override
    public String keyText() {
        return truth || correction.isBlank() ? (truth ? "True" : "False") : "False. " + correction;
    }

    @Override
    public String say(Response response) {
        return response instanceof Response.Chosen chosen
                ? OPTIONS.stream()
                        .filter(option -> chosen.options().contains(option.id()))
                        .map(Entry::text)
                        .findFirst()
                        .orElse("")
                : "";
    }

    @Override
    public List<String> problems() {
        return stem.isBlank() ? List.of("Write the statement.") : List.of();
    }
}
