package app.lede.base.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Moments in the time zone of the browser that the current screen is shown in. */
public final class BrowserTime {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private BrowserTime() {}

    /** The browser's time zone; UTC where it has not told. */
    public static ZoneId zone() {
        var ui = UI.getCurrent();
        var details = ui == null ? null : ui.getPage().getExtendedClientDetails();
        return zone(details == null ? null : details.getTimeZoneId());
    }

    static ZoneId zone(@Nullable String id) {
        try {
            return id == null || id.isBlank() ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException unknownHere) {
            return ZoneOffset.UTC;
        }
    }

    /** The name of the time zone as a person knows it: {@code Central European Time}. */
    public static String zoneName() {
        return zone().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Day and time: {@code Mon 2 Mar 2026, 14:05}. */
    public static String moment(Instant moment) {
        return MOMENT.format(local(moment));
    }

    /** The day only: {@code 2 Mar 2026}. */
    public static String day(Instant moment) {
        return DAY.format(local(moment));
    }

    public static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone());
    }

    public static Instant instant(LocalDateTime local) {
        return local.atZone(zone()).toInstant();
    }
}
