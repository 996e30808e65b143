package app.lede.base.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The view is for other roles than the person holds. */
@AnonymousAllowed
class NotAllowed extends ErrorPage implements HasErrorParameter<AccessDeniedException> {
    static final String HEADING = "This page is not for you";
    static final String TEXT = "You are signed in, but this page is for other people. If you think it should be open to"
            + " you, ask whoever runs this Lede.";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        show(HEADING, TEXT);
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
