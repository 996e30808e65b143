package app.lede.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down which queries the application asks, with their parameters, so that the database can explain them. */
final class Queries extends DelegatingDataSource {
    private final Map<String, List<Object>> asked = new LinkedHashMap<>();
    private boolean listening;

    Queries(DataSource target) {
        super(target);
    }

    /** The queries of this work, each once, in the order they were first asked, with the parameters they had then. */
    synchronized Map<String, List<Object>> of(Runnable work) {
        asked.clear();
        listening = true;
        work.run();
        listening = false;
        return new LinkedHashMap<>(asked);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return listening ? listened(connection) : connection;
    }

    private Connection listened(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            var result = method.on(connection, arguments);
            return result instanceof PreparedStatement statement && arguments != null
                    ? listened(statement, (String) arguments[0])
                    : result;
        });
    }

    private PreparedStatement listened(PreparedStatement statement, String sql) {
        var parameters = new TreeMap<Integer, Object>();
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (arguments != null && arguments.length >= 2 && arguments[0] instanceof Integer place) {
                parameters.put(place, arguments[1]);
            }
            if (method.name().equals("executeQuery")) {
                asked.putIfAbsent(sql, new ArrayList<>(parameters.values()));
            }
            return method.on(statement, arguments);
        });
    }

    private interface Called {
        String name();

        @Nullable
        Object on(Object target, Object @Nullable [] arguments) throws Throwable;
    }

    private interface Heard {
        @Nullable
        Object answer(Called method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Heard heard) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> heard.answer(
                        new Called() {
                            @Override
                            public String name() {
                                return method.getName();
                            }

                            @Override
                            public @Nullable Object on(Object target, Object @Nullable [] given) throws Throwable {
                                try {
                                    return method.invoke(target, given);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            }
                        },
                        arguments)));
    }
}
