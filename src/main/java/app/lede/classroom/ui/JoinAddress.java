package app.lede.classroom.ui;

import app.lede.classroom.ClassroomNavigation;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The full addresses that learners are given, on the host by which the current request reached the server. */
final class JoinAddress {
    private JoinAddress() {}

    static String of(String code) {
        return full(ClassroomNavigation.join(code));
    }

    /** The full address of a path without a leading slash. */
    static String full(String address) {
        var request = VaadinServletRequest.getCurrent();
        var path = "/" + address;
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
