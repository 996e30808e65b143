package app.lede.account;

import app.lede.base.ForAdministrators;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit log, to read. */
@Service
@ForAdministrators
public class AuditLog {
    /** As many entries as are shown at once. */
    public static final int SHOWN = 200;

    private final AuditEntries entries;

    AuditLog(AuditEntries entries) {
        this.entries = entries;
    }

    /**
     * The last {@link #SHOWN} entries, the last first.
     *
     * @param name part of the name of whoever did it or whom it is about; blank: anybody
     * @param from the first moment
     * @param until the moment after the last
     */
    @Transactional(readOnly = true)
    public List<LogLine> find(String name, Instant from, Instant until) {
        var part = name.isBlank()
                ? ""
                : "%" + name.strip().toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1") + "%";
        return entries.find(part, from, until, Limit.of(SHOWN));
    }
}
