package app.lede.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as a learner is shown it. It holds no key: what a prompt does not have cannot leak.
 */
public sealed interface Prompt {
    String stem();

    /** Choose one. {@code quote} stands above the options where the item asks about something that was said. */
    record Choose(String stem, @Nullable String quote, List<Entry> options) implements Prompt {}

    /** Choose all that apply; how many these are is not told. */
    record ChooseAll(String stem, List<Entry> options) implements Prompt {}

    record Type(String stem) implements Prompt {}

    /** A number; {@code unit} is shown behind the field and may be empty. */
    record TypeNumber(String stem, String unit) implements Prompt {}

    /** A sentence with one gap between {@code before} and {@code after}. */
    record Fill(String stem, String before, String after) implements Prompt {}

    /** Put the entries in order, from the earliest to the latest. */
    record Arrange(String stem, List<Entry> entries) implements Prompt {}

    /** Find for each left the right that belongs to it. */
    record Match(String stem, List<Entry> lefts, List<Entry> rights) implements Prompt {}
}
