package app.lede.writing;

import app.lede.base.text.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What two people made of the same set at the same time, brought together. Whatever only one of them changed is as that
 * one has it; a question, what was decided about it and its tags count apart, so that one may keep or tag what the other
 * puts right. Tags never clash. Pure.
 *
 * @param merged both changes; where both changed the same question, theirs
 * @param clashes the questions that both changed, and not to the same
 */
public record SetMerge(SetContent merged, List<Clash> clashes) {
    /**
     * A question that both changed.
     *
     * @param mine null: I deleted it
     * @param theirs null: they deleted it
     */
    public record Clash(
            UUID itemId,
            @Nullable WrittenItem mine,
            @Nullable WrittenItem theirs) {}

    /** What becomes of a clash. */
    public enum Choice {
        MINE,
        THEIRS,
        BOTH
    }

    public SetMerge {
        clashes = List.copyOf(clashes);
    }

    /**
     * Brings two contents together.
     *
     * @param base what both began from
     */
    public static SetMerge of(SetContent base, SetContent mine, SetContent theirs) {
        var clashes = new ArrayList<Clash>();
        var items = new ArrayList<WrittenItem>();
        for (var id : order(base, mine, theirs)) {
            var was = base.find(id).orElse(null);
            var left = mine.find(id).orElse(null);
            var right = theirs.find(id).orElse(null);
            var here = tagged(left, was, left, right);
            var there = tagged(right, was, left, right);
            was = tagged(was, was, left, right);
            if (clash(was, here, there)) {
                clashes.add(new Clash(id, here, there));
                Optional.ofNullable(there).ifPresent(items::add);
            } else if (was != null && here != null && there != null) {
                items.add(new WrittenItem(
                        changed(was.item(), here.item(), there.item()),
                        changed(was.decision(), here.decision(), there.decision())));
            } else {
                Optional.ofNullable(Objects.equals(there, was) ? here : there).ifPresent(items::add);
            }
        }
        var title = mine.title().equals(base.title()) ? theirs.title() : mine.title();
        return new SetMerge(new SetContent(title, items), clashes);
    }

    /** An item with the tags that both made of it, where both have it. */
    private static @Nullable WrittenItem tagged(
            @Nullable WrittenItem written,
            @Nullable WrittenItem was,
            @Nullable WrittenItem here,
            @Nullable WrittenItem there) {
        if (written == null || was == null || here == null || there == null) {
            return written;
        }
        var tags =
                Tags.merged(was.item().tags(), here.item().tags(), there.item().tags());
        return new WrittenItem(written.item().withTags(tags), written.decision());
    }

    private static boolean clash(@Nullable WrittenItem was, @Nullable WrittenItem here, @Nullable WrittenItem there) {
        return was != null && here != null && there != null
                ? differ(was.item(), here.item(), there.item())
                        || differ(was.decision(), here.decision(), there.decision())
                : differ(was, here, there);
    }

    private static <T extends @Nullable Object> boolean differ(T was, T here, T there) {
        return !Objects.equals(here, was) && !Objects.equals(there, was) && !Objects.equals(here, there);
    }

    private static <T> T changed(T was, T here, T there) {
        return there.equals(was) ? here : there;
    }

    /** The order of the one who changed it; mine, if both did. What the other added stands behind what it stood behind. */
    private static List<UUID> order(SetContent base, SetContent mine, SetContent theirs) {
        boolean moved = !common(mine, base).equals(common(base, mine));
        return moved || common(theirs, base).equals(common(base, theirs))
                ? with(ids(mine), ids(theirs))
                : with(ids(theirs), ids(mine));
    }

    private static List<UUID> ids(SetContent content) {
        return content.items().stream().map(WrittenItem::id).toList();
    }

    private static List<UUID> common(SetContent one, SetContent other) {
        return ids(one).stream().filter(id -> other.find(id).isPresent()).toList();
    }

    private static List<UUID> with(List<UUID> order, List<UUID> added) {
        var all = new ArrayList<>(order);
        UUID before = null;
        for (var id : added) {
            if (!all.contains(id)) {
                all.add(before == null ? 0 : all.indexOf(before) + 1, id);
            }
            before = id;
        }
        return all;
    }

    /**
     * A content in which a clash is settled.
     *
     * @param copy the id of the second question where both are kept
     */
    public static SetContent settle(SetContent content, Clash clash, Choice choice, UUID copy) {
        var mine = clash.mine();
        return switch (choice) {
            case THEIRS -> content;
            case MINE ->
                mine == null
                        ? content.remove(clash.itemId())
                        : content.find(clash.itemId()).isEmpty()
                                ? content.append(List.of(mine))
                                : replaced(content, mine);
            case BOTH ->
                mine == null
                        ? content
                        : content.insert(
                                content.indexOf(clash.itemId()) + 1,
                                new WrittenItem(mine.item().withId(copy), mine.decision()));
        };
    }

    private static SetContent replaced(SetContent content, WrittenItem changed) {
        return new SetContent(
                content.title(),
                content.items().stream()
                        .map(item -> item.id().equals(changed.id()) ? changed : item)
                        .toList());
    }
}
