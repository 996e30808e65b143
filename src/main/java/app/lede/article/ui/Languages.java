package app.lede.article.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The languages of the world by their English names. */
final class Languages {
    /** Their codes (ISO 639-1), in the order of their names. */
    static final List<String> ALL = Arrays.stream(Locale.getISOLanguages())
            .filter(code -> code.length() == 2)
            .filter(code -> Locale.of(code).getLanguage().equals(code))
            .sorted(Comparator.comparing(Languages::name))
            .toList();

    private Languages() {}

    static String name(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
