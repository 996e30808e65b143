package app.lede.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light, dark, or as the system says. It is kept in a cookie of this browser, so that no page flashes white first. */
public enum Theme {
    SYSTEM("As the system says"),
    LIGHT("Light"),
    DARK("Dark");

    static final String COOKIE = "lede-theme";
    private static final int YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The word in the cookie and in {@code data-theme}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme of that word; what is none is {@link #SYSTEM}. */
    public static Theme of(String word) {
        return Arrays.stream(values())
                .filter(theme -> theme.word().equals(word))
                .findFirst()
                .orElse(SYSTEM);
    }

    /** What the browser that asks was told. */
    static Theme of(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .map(cookie -> of(cookie.getValue()))
                .orElse(SYSTEM);
    }

    /** What the browser of the current request was told. */
    public static Theme current() {
        return VaadinRequest.getCurrent() == null ? SYSTEM : of(VaadinRequest.getCurrent());
    }

    /** Shows this theme in the browser now, and on every later visit. */
    public void choose(UI ui) {
        ui.getPage().executeJs("""
                        if ($0 === 'system') { delete document.documentElement.dataset.theme; }
                        else { document.documentElement.dataset.theme = $0; }
                        document.cookie = $1 + '=' + $0 + '; path=/; max-age=' + $2 + '; samesite=lax';
                        """, word(), COOKIE, YEAR_IN_SECONDS);
    }
}
