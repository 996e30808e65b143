package app.lede.testing;

import app.lede.base.Actor;
import app.lede.base.Role;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People for tests, each new: tests share a database and must not meet each other. */
@Component
public class TestPeople {
    private final JdbcClient jdbc;

    TestPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Actor instructor(String name) {
        return person(name, Role.INSTRUCTOR);
    }

    public Actor learner(String name) {
        return person(name, Role.LEARNER);
    }

    public Actor administrator(String name) {
        return person(name, Role.ADMINISTRATOR, Role.INSTRUCTOR);
    }

    public Actor person(String name, Role... roles) {
        var id = UUID.randomUUID();
        var held = List.of(roles);
        jdbc.sql("""
                        insert into person (id, sign_in_name, sign_in_key, display_name, password_hash, administrator,
                            instructor, learner, disabled, created_at, version)
                        values (?, ?, ?, ?, 'none', ?, ?, ?, false, ?, 0)
                        """)
                .params(
                        id,
                        id.toString(),
                        id.toString(),
                        name,
                        held.contains(Role.ADMINISTRATOR),
                        held.contains(Role.INSTRUCTOR),
                        held.contains(Role.LEARNER),
                        OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        return Acting.somebody(id, name, roles);
    }
}
