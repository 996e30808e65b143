package app.lede.classroom.ui;

import app.lede.classroom.ClassroomNavigation;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The full address at which learners join, on the host by which the current request reached the server. */
final class JoinAddress {
    private JoinAddress() {}

    static String of(String code) {
        var request = VaadinServletRequest.getCurrent();
        var path = "/" + ClassroomNavigation.join(code);
        return request == null
                ? path
                : ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .path(path)
                        .toUriString();
    }

    /** Without the protocol: what people type. */
    static String shown(String address) {
        return address.replaceFirst("^https?://", "");
    }
}
