package app.lede.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Something a person chooses for this device. It is kept in a cookie of the browser, so that every page is right at first
 * paint: the server writes it on {@code <html>} as a data attribute, where style sheets find it.
 *
 * @param cookie its name
 * @param attribute of {@code <html>}, without {@code data-}
 * @param values the first is the usual one, for which nothing is written
 */
record DeviceChoice<E extends Enum<E>>(String cookie, String attribute, E[] values) {
    private static final int YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

    /** The word in the cookie and in the attribute. */
    String word(E value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The value of that word; what is none is the usual one. */
    E of(String word) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(word))
                .findFirst()
                .orElse(usual());
    }

    /** What the browser that asks was told. */
    E of(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(kept -> kept.getName().equals(cookie))
                .findFirst()
                .map(kept -> of(kept.getValue()))
                .orElse(usual());
    }

    /** What the browser of the current request was told. */
    E current() {
        var request = VaadinRequest.getCurrent();
        return request == null ? usual() : of(request);
    }

    /** Marks a page with what its browser was told. */
    void write(VaadinRequest request, Element html) {
        var chosen = of(request);
        if (chosen != usual()) {
            html.attr("data-" + attribute, word(chosen));
        }
    }

    /** Shows it in the browser now, and on every later visit. */
    void choose(UI ui, E value) {
        ui.getPage().executeJs("""
                        if ($0 === $1) { delete document.documentElement.dataset[$2]; }
                        else { document.documentElement.dataset[$2] = $0; }
                        document.cookie = $3 + '=' + $0 + '; path=/; max-age=' + $4 + '; samesite=lax';
                        """, word(value), word(usual()), attribute, cookie, YEAR_IN_SECONDS);
    }

    private E usual() {
        return values[0];
    }
}
