package app.lede.base;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class BaseConfiguration {

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    DatabaseTime databaseTime(DataSource database) {
        return new DatabaseTime(database);
    }

    /** The one clock of all nodes: see {@link DatabaseClock}. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock(DatabaseTime time) {
        return time.clock();
    }
}
