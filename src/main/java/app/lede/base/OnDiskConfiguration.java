package app.lede.base;

import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/** With a database file of H2 a power cut costs at most about a second. PostgreSQL sees to this itself. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.startsWith('jdbc:h2:file:')")
class OnDiskConfiguration {

    @Bean
    OnDisk onDisk(DataSource database) {
        var jdbc = new JdbcTemplate(database);
        return new OnDisk(() -> jdbc.execute("checkpoint sync"));
    }

    @Bean
    EverySecond everySecond(OnDisk onDisk) {
        return new EverySecond(onDisk);
    }

    record EverySecond(OnDisk onDisk) {
        @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
        void writeThrough() {
            onDisk.writeThrough();
        }
    }
}
