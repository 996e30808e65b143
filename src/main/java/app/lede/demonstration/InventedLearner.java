package app.lede.demonstration;

import app.lede.item.ClaimOrFact;
import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.Pair;
import app.lede.item.Response;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Answers as a learner of some ability might. Whether an item is known follows the one-parameter logistic model (Rasch,
 * 1960): P = 1 / (1 + exp(difficulty - ability)). Who does not know it guesses, slips, or leaves it blank.
 *
 * @param ability on the scale of difficulty; 0 is the middle of the class
 */
record InventedLearner(double ability) {
    private static final double LEAVES_BLANK = 0.08;

    Response answer(InventedItem item, RandomGenerator random) {
        boolean knows = random.nextDouble() < 1 / (1 + Math.exp(item.difficulty() - ability));
        if (knows) {
            return right(item.item().content());
        }
        return random.nextDouble() < LEAVES_BLANK ? new Response.Blank() : guess(item, random);
    }

    /** The response that gets full marks. */
    static Response right(ItemContent content) {
        return switch (content) {
            case SingleChoice choice -> key(choice.options());
            case MultipleChoice choice ->
                new Response.Chosen(choice.options().stream()
                        .filter(Option::key)
                        .map(Option::id)
                        .collect(Collectors.toSet()));
            case ClaimOrFact statement -> key(statement.options());
            case WhoSaidIt who -> key(who.options());
            case TrueFalse statement -> Response.Chosen.of(statement.truth() ? OptionId.TRUE : OptionId.FALSE);
            case TypedAnswer typed -> new Response.Typed(typed.accepted().getFirst());
            case Gap gap -> new Response.Typed(gap.accepted().getFirst());
            case NumberAnswer number -> new Response.Typed(number.value().toPlainString());
            case TimeOrder order ->
                new Response.Ordered(
                        order.events().stream().map(event -> event.id()).toList());
            case Matching matching -> matched(matching.pairs(), matching.pairs());
        };
    }

    private static Response guess(InventedItem item, RandomGenerator random) {
        return switch (item.item().content()) {
            case SingleChoice choice -> any(choice.options(), random);
            case MultipleChoice choice -> some(choice.options(), random);
            case ClaimOrFact statement -> any(statement.options(), random);
            case WhoSaidIt who -> any(who.options(), random);
            case TrueFalse statement -> Response.Chosen.of(random.nextBoolean() ? OptionId.TRUE : OptionId.FALSE);
            case TypedAnswer typed -> slip(item, random);
            case Gap gap -> slip(item, random);
            case NumberAnswer number -> slip(item, random);
            case TimeOrder order ->
                new Response.Ordered(swapped(order.events(), random).stream()
                        .map(event -> event.id())
                        .toList());
            case Matching matching -> matched(matching.pairs(), swapped(matching.pairs(), random));
        };
    }

    private static Response key(List<Option> options) {
        return options.stream()
                .filter(Option::key)
                .<Response>map(option -> Response.Chosen.of(option.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Response any(List<Option> options, RandomGenerator random) {
        return Response.Chosen.of(options.get(random.nextInt(options.size())).id());
    }

    /** As many as there are keys, whichever they are. */
    private static Response some(List<Option> options, RandomGenerator random) {
        var shuffled = new ArrayList<>(options);
        Collections.shuffle(shuffled, Random.from(random));
        long keys = options.stream().filter(Option::key).count();
        return new Response.Chosen(shuffled.stream().limit(keys).map(Option::id).collect(Collectors.toSet()));
    }

    private static Response slip(InventedItem item, RandomGenerator random) {
        return item.slips().isEmpty()
                ? new Response.Blank()
                : new Response.Typed(
                        item.slips().get(random.nextInt(item.slips().size())));
    }

    /** Two neighbours change their places. */
    private static <T> List<T> swapped(List<T> right, RandomGenerator random) {
        var list = new ArrayList<>(right);
        int at = random.nextInt(list.size() - 1);
        Collections.swap(list, at, at + 1);
        if (random.nextInt(4) == 0) {
            Collections.shuffle(list, Random.from(random));
        }
        return list;
    }

    private static Response matched(List<Pair> lefts, List<Pair> rights) {
        Map<OptionId, OptionId> pairs = new HashMap<>();
        for (int i = 0; i < lefts.size(); i++) {
            pairs.put(lefts.get(i).left().id(), rights.get(i).right().id());
        }
        return new Response.Matched(pairs);
    }
}
