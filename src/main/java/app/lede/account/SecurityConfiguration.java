package app.lede.account;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.session.SimpleRedirectSessionInformationExpiredStrategy;

/** Closed by default: what is not a view for anybody, or a style, font or icon, needs somebody signed in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    static final String SIGN_IN = "/sign-in";

    private static final String LINKS_OF_MAILS = "/reminders/**";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            AuthenticationProvider byPassword,
            StayingSignedIn staying,
            SecurityContextRepository contexts,
            SessionRegistry sessions,
            RequestUtil vaadinRequests) {
        http.authenticationProvider(byPassword);
        http.securityContext(security -> security.securityContextRepository(contexts));
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/styles/**", "/fonts/**", "/icons/**", "/parts/**")
                .permitAll()
                .requestMatchers("/manifest.webmanifest", "/service-worker.js", "/offline.html", LINKS_OF_MAILS)
                .permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SIGN_IN, SIGN_IN)
                        .enableCsrfConfiguration(false)
                        // An address that leads nowhere gets a page that helps, once somebody is signed in.
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.exceptionHandling(problems -> problems.defaultAuthenticationEntryPointFor(
                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), PageMessages::isOne));
        http.formLogin(form -> form.failureHandler(backToTheForm()));
        // Vaadin guards its own requests, but leaves its sign-in form open to forms of other sites.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest)
                .ignoringRequestMatchers(PageMessages::isFromOwnPage)
                // The secret in their address gives the right, whoever is signed in; mail programs send to it too.
                .ignoringRequestMatchers(LINKS_OF_MAILS)
                .addObjectPostProcessor(backToTheFormWithoutToken()));
        http.rememberMe(remember -> remember.rememberMeServices(staying).key(staying.getKey()));
        http.sessionManagement(management -> management
                .maximumSessions(-1)
                .sessionRegistry(sessions)
                .expiredSessionStrategy(
                        new SimpleRedirectSessionInformationExpiredStrategy(SIGN_IN, new UidlRedirectStrategy())));
        SecurityHeaders.write(http);
        return http.build();
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    ServletListenerRegistrationBean<HttpSessionEventPublisher> sessionEvents() {
        return new ServletListenerRegistrationBean<>(new HttpSessionEventPublisher());
    }

    /** The form was open for longer than its session, or is not ours. */
    private static ObjectPostProcessor<CsrfFilter> backToTheFormWithoutToken() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends CsrfFilter> O postProcess(O filter) {
                var redirect = new UidlRedirectStrategy();
                filter.setAccessDeniedHandler(
                        (request, response, denied) -> redirect.sendRedirect(request, response, SIGN_IN + "?again"));
                return filter;
            }
        };
    }

    private static AuthenticationFailureHandler backToTheForm() {
        return (request, response, failure) -> new UidlRedirectStrategy()
                .sendRedirect(
                        request, response, SIGN_IN + (failure instanceof ThrottledSignIn.Wait ? "?wait" : "?error"));
    }
}
