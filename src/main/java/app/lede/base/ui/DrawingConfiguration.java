package app.lede.base.ui;

import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many screens are drawn at once: twice as many as there are processors keep all of them busy. */
@Configuration(proxyBeanMethods = false)
class DrawingConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * Around Vaadin's servlet, to which all its requests are forwarded: what is kept back of an answer has to be written
     * before the forwarding ends. Who is there has been found out by then.
     */
    @Bean
    FilterRegistrationBean<DrawingInTurn> drawingInTurn(
            @Value("${lede.screens-at-once:0}") int set, ServletRegistrationBean<SpringServlet> vaadin) {
        int places = set > 0 ? set : 2 * Runtime.getRuntime().availableProcessors();
        var registration = new FilterRegistrationBean<>(new DrawingInTurn(places, PATIENCE));
        registration.addServletRegistrationBeans(vaadin);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD);
        return registration;
    }
}
