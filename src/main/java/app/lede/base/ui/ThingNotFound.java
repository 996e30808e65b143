package app.lede.base.ui;

import app.lede.base.NotFound;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What a page should show does not exist, or is not for this person: the page does not tell which. */
@AnonymousAllowed
class ThingNotFound extends ErrorPage implements HasErrorParameter<NotFound> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        show("Not found", String.valueOf(parameter.getException().getMessage()));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
