package app.lede.results.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How figures are printed: undefined is blank. */
final class Figure {
    private Figure() {}

    /** A correlation, points or logits with two decimals: {@code −0.12}. */
    static String decimals(@Nullable Double figure) {
        return figure == null
                ? ""
                : String.format(Locale.ROOT, "%.2f", figure + 0.0)
                        .replaceFirst("^-(0\\.00)$", "$1")
                        .replace('-', '−');
    }

    /** A share in whole percent. */
    static String percent(@Nullable Double share) {
        return share == null ? "" : (Math.round(share * 100) + "%").replace('-', '−');
    }
}
