package app.lede.results;

import app.lede.attempt.AttemptRecord;
import app.lede.attempt.AttemptState;
import app.lede.attempt.OutcomeKind;
import app.lede.attempt.ResponseRecord;
import app.lede.item.Entry;
import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.item.TimeOrder;
import app.lede.item.TypedAnswer;
import app.lede.writing.FrozenItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Attempts for tests: responses are written and scored as learners' are. */
final class Sitting {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final UUID QUIZ = UUID.randomUUID();

    private Sitting() {}

    static FrozenItem item(int position, int points, ItemContent content) {
        return new FrozenItem(
                UUID.randomUUID(), position, new Item(UUID.randomUUID(), content, "", null, null, null, points));
    }

    /** The right answer is “yes”. */
    static FrozenItem typed(int position, int points) {
        return item(position, points, new TypedAnswer("Question " + position + "?", List.of("yes")));
    }

    /** The right order is a b c. */
    static FrozenItem order(int position, int points) {
        return item(
                position,
                points,
                new TimeOrder(
                        "In which order?",
                        List.of(
                                new Entry(new OptionId("a"), "A"),
                                new Entry(new OptionId("b"), "B"),
                                new Entry(new OptionId("c"), "C"))));
    }

    /** One letter an item: y yes, n no, o the right order, p a third of the order right, - blank, . not reached. */
    static AttemptRecord attempt(UUID learner, int number, AttemptState state, List<FrozenItem> items, String letters) {
        var responses = new ArrayList<ResponseRecord>();
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) == '.') {
                continue;
            }
            var response = response(letters.charAt(i));
            var outcome = items.get(i).item().content().score(response);
            responses.add(
                    new ResponseRecord(items.get(i).id(), response, OutcomeKind.of(outcome), outcome.credit(), NOON));
        }
        return new AttemptRecord(
                UUID.randomUUID(),
                QUIZ,
                learner,
                number,
                0,
                state,
                NOON,
                state.isFinished() ? NOON.plusSeconds(60) : null,
                responses);
    }

    private static Response response(char letter) {
        return switch (letter) {
            case 'y' -> new Response.Typed("yes");
            case 'n' -> new Response.Typed("no");
            case 'o' -> ordered("a", "b", "c");
            case 'p' -> ordered("a", "c", "b");
            case '-' -> new Response.Blank();
            default -> throw new IllegalArgumentException("no such letter: " + letter);
        };
    }

    private static Response ordered(String... ids) {
        return new Response.Ordered(Stream.of(ids).map(OptionId::new).toList());
    }
}
