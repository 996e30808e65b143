package app.lede.quiz;

import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.writing.FrozenItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a question's rulings come to, taken in their order: each stands over what was decided before it. Pure.
 *
 * @param content the question with its other key; null: the key is as it was given
 * @param alsoRight typed answers that are right too, as they were typed
 * @param fullMarks whether everybody has full marks
 * @param dropped whether it does not count
 * @param points what it is worth; null: as it was given
 */
public record InForce(
        @Nullable ItemContent content,
        List<String> alsoRight,
        boolean fullMarks,
        boolean dropped,
        @Nullable Integer points) {
    public static final InForce NOTHING = new InForce(null, List.of(), false, false, null);

    public InForce {
        alsoRight = List.copyOf(alsoRight);
    }

    /** What everybody who was asked the question is told of it, if anything: it names no key. */
    public Optional<String> told() {
        if (dropped) {
            return Optional.of("This question was dropped: it does not count, for anybody.");
        }
        return fullMarks ? Optional.of("Everybody was given full marks for this question.") : Optional.empty();
    }

    /** With a ruling more. A new key says all that is right, so it ends what was accepted and given away before. */
    InForce with(Ruling ruling) {
        return switch (ruling) {
            case Ruling.NewKey(ItemContent changed) -> new InForce(changed, List.of(), false, dropped, points);
            case Ruling.AlsoRight(String answer) ->
                new InForce(
                        content,
                        Stream.concat(alsoRight.stream(), Stream.of(answer))
                                .distinct()
                                .toList(),
                        fullMarks,
                        dropped,
                        points);
            case Ruling.FullMarks() -> new InForce(content, alsoRight, true, dropped, points);
            case Ruling.Dropped() -> new InForce(content, alsoRight, fullMarks, true, points);
            case Ruling.Worth(int changed) -> new InForce(content, alsoRight, fullMarks, false, changed);
        };
    }

    /** The item as it counts. What its author wrote about the old key is left out with that key. */
    FrozenItem over(FrozenItem given) {
        Item item = given.item();
        if (content != null) {
            item = item.withContent(content).withRationale("");
        }
        if (points != null) {
            item = item.withPoints(points);
        }
        return new FrozenItem(given.id(), given.position(), dropped ? item.withPoints(Item.DROPPED) : item);
    }
}
