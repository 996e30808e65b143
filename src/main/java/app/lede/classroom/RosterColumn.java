package app.lede.classroom;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of a roster file, by any of the names people give them. */
enum RosterColumn {
    SIGN_IN_NAME("Sign-in name", "sign in name", "username", "user name", "login", "e-mail", "email", "email address"),
    NAME("Name", "full name", "display name", "learner"),
    GROUPS("Groups", "group");

    private final String heading;
    private final Set<String> names;

    RosterColumn(String heading, String... others) {
        this.heading = heading;
        this.names = Set.copyOf(Stream.concat(Stream.of(heading.toLowerCase(Locale.ROOT)), Stream.of(others))
                .toList());
    }

    /** As templates and messages call it. */
    String heading() {
        return heading;
    }

    static Optional<RosterColumn> named(String heading) {
        var name = heading.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(column -> column.names.contains(name)).findFirst();
    }

    static List<String> headings() {
        return Stream.of(values()).map(RosterColumn::heading).toList();
    }
}
