package app.lede.base;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * With H2 one transaction writes at a time, while any number read. H2 writes its file at each commit, table by table and
 * index by index, and does not hold other transactions still for it: what one of them changes meanwhile is in some of
 * them and missing in others, and stays so if the process is killed before the next commit. Decision 32.
 *
 * <p>What may write, and what stands in no transaction, has the only connection that writes; transactions that are marked
 * as reading only have the others, as many as {@code spring.datasource.hikari.maximum-pool-size} says. A connection is
 * fetched at the first statement, not at the beginning of a transaction.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.startsWith('jdbc:h2:')")
class OneWriterConfiguration {

    @Bean(defaultCandidate = false)
    HikariDataSource writing(DataSourceProperties database) {
        var writing = pool(database);
        writing.setPoolName("writing");
        writing.setMaximumPoolSize(1);
        return writing;
    }

    @Bean(defaultCandidate = false)
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource reading(DataSourceProperties database) {
        var reading = pool(database);
        reading.setPoolName("reading");
        reading.setReadOnly(true);
        return reading;
    }

    /** Changes the schema at the start, for which Flyway wants two connections at the same time; nothing else runs yet. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrating(DataSourceProperties database) {
        return database.initializeDataSourceBuilder()
                .type(SimpleDriverDataSource.class)
                .build();
    }

    @Bean
    DataSource dataSource(
            @Qualifier("writing") HikariDataSource writing, @Qualifier("reading") HikariDataSource reading) {
        var oneWriter = new LazyConnectionDataSourceProxy(writing);
        oneWriter.setReadOnlyDataSource(reading);
        return oneWriter;
    }

    private static HikariDataSource pool(DataSourceProperties database) {
        return database.initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
    }
}
