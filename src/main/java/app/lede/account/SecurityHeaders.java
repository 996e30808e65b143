package app.lede.account;

import java.util.List;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The headers every response carries. A page's own content policy, with its nonce, takes the place of the strict one. */
final class SecurityHeaders {
    /**
     * For all that is not a page: nothing in it may run or be framed. That it may connect to us matters to one: a worker
     * obeys the policy it came with, and ours passes the requests of pages on.
     */
    private static final String NOTHING =
            "default-src 'none'; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self';"
                    + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PERMISSIONS = "accelerometer=(), camera=(), display-capture=(), geolocation=(),"
            + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private SecurityHeaders() {}

    static void write(HttpSecurity http) {
        http.headers(headers -> {
            headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING));
            headers.frameOptions(FrameOptionsConfig::deny);
            headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
            headers.permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS));
            headers.crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
            headers.crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
            // What a browser may keep says so itself.
            headers.cacheControl(cache -> cache.disable());
            headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                    new NegatedRequestMatcher(kept()), new CacheControlHeadersWriter()));
            headers.addObjectPostProcessor(eagerly());
        });
    }

    private static RequestMatcher kept() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(List.of(
                paths.matcher("/styles/**"),
                paths.matcher("/fonts/**"),
                paths.matcher("/icons/**"),
                paths.matcher("/VAADIN/build/**")));
    }

    /** Vaadin's pages leave before the filter comes back to write: their headers would be lost. */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
