package app.lede.writing.drafting;

import app.lede.item.ItemKind;
import app.lede.writing.DraftRequest;
import app.lede.writing.Engine;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** One engine for all tests of a run: loading its models takes seconds. */
public final class TheEngine {
    private static final Engine ENGINE = new Engine();

    private TheEngine() {}

    public static Engine loaded() {
        return ENGINE;
    }

    public static Engine.Result draft(String title, String text, @Nullable LocalDate published) {
        return draft(title, text, published, 20, 7);
    }

    /** All items of one kind. */
    public static Engine.Result draft(String title, String text, @Nullable LocalDate published, ItemKind kind) {
        return ENGINE.draft(new DraftRequest(title, text, published, EnumSet.of(kind), 20, 7), step -> {});
    }

    public static Engine.Result draft(String title, String text, @Nullable LocalDate published, int items, long seed) {
        return ENGINE.draft(
                new DraftRequest(title, text, published, EnumSet.allOf(ItemKind.class), items, seed), step -> {});
    }
}
