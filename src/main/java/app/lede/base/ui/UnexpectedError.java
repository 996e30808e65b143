package app.lede.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Something broke. The page gives a reference under which the log has the details, and no details itself. */
@AnonymousAllowed
class UnexpectedError extends ErrorPage implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = Incidents.log(parameter.getException());
        show(
                "Something went wrong on our side",
                "Reload the page. If it happens again, tell whoever runs this Lede the reference " + reference
                        + ". Answers that were shown as saved are saved.");
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
