package app.lede;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one migration gives both databases what the entities expect (Hibernate validates it at start). */
abstract class SchemaContract {
    @Autowired
    JdbcClient jdbc;

    @Test
    void hasTheTables() {
        assertThat(jdbc.sql("select count(*) from person").query(Long.class).single())
                .isNotNegative();
    }
}
