package app.lede.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One PostgreSQL for all tests of a run: started on first use, ended with the JVM. Where the machine forbids to start
 * one, the environment variable {@code LEDE_TEST_POSTGRES_URL} names a database to use (it is emptied).
 */
final class PostgresServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final class Holder {
        static final String URL = url();

        private static String url() {
            var given = System.getenv("LEDE_TEST_POSTGRES_URL");
            if (given != null && !given.isBlank()) {
                return given;
            }
            try {
                var server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
                return server.getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + Holder.URL,
                        "spring.flyway.clean-disabled=false",
                        "lede.test.clean-database=true")
                .applyTo(context);
    }
}
