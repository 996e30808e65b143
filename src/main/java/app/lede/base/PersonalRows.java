package app.lede.base;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows about a person, told as they are read, and changed. In each statement {@code :person} is the person's id. To be
 * called within a transaction: else PostgreSQL reads all rows at once.
 */
@Component
public class PersonalRows {
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;

    PersonalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells one entry for each row: its values have the columns' names in camel case. */
    public void tell(UUID personId, PersonalFile file, String query) {
        tell(file, query, Map.of("person", personId));
    }

    /** As {@link #tell(UUID, PersonalFile, String)} with other parameters. */
    public void tell(PersonalFile file, String query, Map<String, ?> parameters) {
        RowCallbackHandler each = row -> file.entry(entry(row));
        jdbc.sql(query).params(parameters).withFetchSize(AT_ONCE).query(each);
    }

    /** The ids a query finds, of which {@code :moment} is a parameter. */
    public Set<UUID> people(String query, Instant moment) {
        return jdbc
                .sql(query)
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query(UUID.class)
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What the query counts. */
    public long count(UUID personId, String query) {
        return jdbc.sql(query).param("person", personId).query(Long.class).single();
    }

    /** Carries out a statement. */
    public void change(UUID personId, String statement) {
        change(statement, Map.of("person", personId));
    }

    /** As {@link #change(UUID, String)} with other parameters. */
    public void change(String statement, Map<String, ?> parameters) {
        jdbc.sql(statement).params(parameters).update();
    }

    private static PersonalEntry entry(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var entry = new PersonalEntry();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            entry.put(name(columns, i), value(row, i));
        }
        return entry;
    }

    private static String name(ResultSetMetaData columns, int column) throws SQLException {
        var words = columns.getColumnLabel(column).toLowerCase(Locale.ROOT).split("_", -1);
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return name.toString();
    }

    private static @Nullable Object value(ResultSet row, int column) throws SQLException {
        return switch (row.getObject(column)) {
            case null -> null;
            case OffsetDateTime moment -> moment.toInstant();
            case Timestamp moment -> moment.toInstant();
            case UUID id -> id;
            case Number number -> number;
            case Boolean truth -> truth;
            // also of long text, which H2 hands out as a stream
            default -> row.getString(column);
        };
    }
}
