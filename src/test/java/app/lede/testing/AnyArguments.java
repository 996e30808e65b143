package app.lede.testing;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Arguments for methods that a test knows nothing about but their types. */
public final class AnyArguments {
    private static final Map<Class<?>, Object> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, "x"),
            Map.entry(CharSequence.class, "x"),
            Map.entry(boolean.class, false),
            Map.entry(int.class, 0),
            Map.entry(long.class, 0L),
            Map.entry(double.class, 0.0),
            Map.entry(Instant.class, Instant.parse("2026-03-02T08:00:00Z")),
            Map.entry(Duration.class, Duration.ZERO),
            Map.entry(LocalDate.class, LocalDate.of(2026, 3, 2)),
            Map.entry(Locale.class, Locale.ENGLISH),
            Map.entry(ZoneId.class, ZoneOffset.UTC),
            Map.entry(Clock.class, Clock.systemUTC()),
            Map.entry(byte[].class, new byte[0]),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(java.util.Collection.class, List.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Optional.class, Optional.empty()));

    private AnyArguments() {}

    /** One argument for each parameter; every id is the one given; null where nothing fits. */
    public static @Nullable Object[] of(Method method, UUID id) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> any(type, id))
                .toArray();
    }

    private static @Nullable Object any(Class<?> type, UUID id) {
        if (type == UUID.class) {
            return id;
        }
        if (BY_TYPE.containsKey(type)) {
            return BY_TYPE.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses())
                    .map(kind -> any(kind, id))
                    .filter(argument -> argument != null)
                    .findFirst()
                    .orElse(null);
        }
        return type.isRecord() ? anyRecord(type, id) : null;
    }

    private static @Nullable Object anyRecord(Class<?> type, UUID id) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> any(component.getType(), id))
                    .toArray());
        } catch (ReflectiveOperationException itsRulesForbidIt) {
            return null;
        }
    }
}
