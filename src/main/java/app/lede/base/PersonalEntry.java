package app.lede.base;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that is kept about a person: values by name, in order. What is not known is left out. */
public final class PersonalEntry {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * Adds a value.
     *
     * @param name in camel case: it never changes
     * @param value text, a number, a truth value, a moment, an id, one of an enumeration; null: not known
     */
    public PersonalEntry put(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Instant moment -> values.put(name, moment.toString());
            case UUID id -> values.put(name, id.toString());
            case Enum<?> choice -> values.put(name, choice.name());
            case String text -> values.put(name, text);
            case Number number -> values.put(name, number);
            case Boolean truth -> values.put(name, truth);
            default -> throw new IllegalArgumentException(name + " is a " + value.getClass());
        }
        return this;
    }

    /** Adds entries that belong to this one. */
    public PersonalEntry put(String name, List<PersonalEntry> entries) {
        var parts = new ArrayList<Map<String, Object>>();
        entries.forEach(entry -> parts.add(entry.values));
        values.put(name, parts);
        return this;
    }

    /** Text, numbers and truth values; lists of such maps for what belongs to this entry. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }
}
