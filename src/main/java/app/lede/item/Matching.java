package app.lede.item;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Pairs to find. Each left belongs to exactly one right. */
public record Matching(String stem, List<Pair> pairs) implements ItemContent {
    public Matching {
        pairs = List.copyOf(pairs);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.MATCHING;
    }

    @Override
    public Outcome score(Response response, Marking marking) {
        if (response.isBlank()) {
            return new Outcome.Unanswered();
        }
        if (!(response instanceof Response.Matched matched)) {
            return new Outcome.Wrong();
        }
        long right = pairs.stream()
                .filter(pair ->
                        pair.right().id().equals(matched.pairs().get(pair.left().id())))
                .count();
        return marking.partialCredit().pairs().score((int) right, pairs.size());
    }

    @Override
    public Prompt prompt(RandomGenerator random, boolean shuffled) {
        var lefts = pairs.stream().map(Pair::left).toList();
        var rights = pairs.stream().map(Pair::right).toList();
        return new Prompt.Match(
                stem, shuffled ? Choices.shuffle(lefts, random) : lefts, Choices.shuffle(rights, random));
    }

    @Override
    public String keyText() {
        return pairs.stream()
                .map(pair -> pair.left().text() + " – " + pair.right().text())
                .collect(Collectors.joining("; "));
    }

    @Override
    public String say(Response response) {
        if (!(response instanceof Response.Matched matched)) {
            return "";
        }
        return pairs.stream()
                .flatMap(pair -> pairs.stream()
                        .map(Pair::right)
                        .filter(right -> right.id()
                                .equals(matched.pairs().get(pair.left().id())))
                        .map(right -> pair.left().text() + " – " + right.text()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public List<String> problems() {
        var problems = new ArrayList<String>();
        Problems.requireStem(stem, problems);
        if (pairs.size() < 2) {
            problems.add("Give at least two pairs.");
        }
        if (pairs.stream()
                .anyMatch(pair ->
                        pair.left().text().isBlank() || pair.right().text().isBlank())) {
            problems.add("A pair is incomplete: fill both sides or remove it.");
        }
        if (repeats(pairs.stream().map(Pair::left).toList())
                || repeats(pairs.stream().map(Pair::right).toList())) {
            problems.add("The same text stands twice on one side.");
        }
        return problems;
    }

    private static boolean repeats(List<Entry> side) {
        return side.stream()
                        .map(entry -> AnswerText.normalise(entry.text()))
                        .distinct()
                        .count()
                < side.size();
    }
}
