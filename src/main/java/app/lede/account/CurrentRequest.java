package app.lede.account;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The HTTP request the current thread works for, of a screen or of anything else, if there is one. */
final class CurrentRequest {
    private CurrentRequest() {}

    static Optional<HttpServletRequest> find() {
        if (VaadinServletRequest.getCurrent() != null) {
            return Optional.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
