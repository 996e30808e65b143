package app.lede.writing.ui;

import app.lede.writing.Decision;
import app.lede.writing.SetContent;
import app.lede.writing.WrittenItem;
import org.jspecify.annotations.Nullable;

/** Which items of a set are shown. */
enum Filter {
    ALL("All", null),
    TO_DECIDE("To decide", Decision.DRAFTED),
    KEPT("Kept", Decision.KEPT),
    DROPPED("Dropped", Decision.DROPPED);

    private final String label;
    private final @Nullable Decision decision;

    Filter(String label, @Nullable Decision decision) {
        this.label = label;
        this.decision = decision;
    }

    boolean shows(WrittenItem item) {
        return decision == null || item.is(decision);
    }

    String label(SetContent content) {
        return label + " " + content.items().stream().filter(this::shows).count();
    }
}
