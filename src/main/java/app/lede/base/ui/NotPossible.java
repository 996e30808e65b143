package app.lede.base.ui;

import app.lede.base.Refusal;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page cannot be shown for a reason that the refusal words. */
@AnonymousAllowed
class NotPossible extends ErrorPage implements HasErrorParameter<Refusal> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        show("That is not possible now", String.valueOf(parameter.getException().getMessage()));
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
