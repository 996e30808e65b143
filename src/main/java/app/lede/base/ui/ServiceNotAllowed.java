package app.lede.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.access.AccessDeniedException;

/** A service refused what the view needs: the second lock behind {@link NotAllowed}. */
@AnonymousAllowed
class ServiceNotAllowed extends ErrorPage implements HasErrorParameter<AccessDeniedException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        show(NotAllowed.HEADING, NotAllowed.TEXT);
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
