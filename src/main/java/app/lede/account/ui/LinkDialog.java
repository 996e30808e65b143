package app.lede.account.ui;

import app.lede.account.AccountNavigation;
import app.lede.account.IssuedLink;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows a one-time link, once, to be copied and handed on. */
class LinkDialog extends Dialog {
    LinkDialog(String title, IssuedLink link) {
        setHeaderTitle(title);
        var address = new TextField("Link");
        address.setValue(address(AccountNavigation.invitation(link.secret())));
        address.setReadOnly(true);
        address.setAutoselect(true);
        var status = new Paragraph();
        status.getElement().setAttribute("role", "status");
        var copy = new Button("Copy the link", click -> {
            // Only pages served by HTTPS or from this machine may use the clipboard: elsewhere mark the text.
            address.getElement()
                    .executeJs("""
                            if (navigator.clipboard) { return navigator.clipboard.writeText($0).then(() => true, () => false); }
                            this.inputElement.select();
                            return document.execCommand('copy');
                            """, address.getValue())
                    .then(
                            Boolean.class,
                            copied -> status.setText(copied ? "Copied." : "Select the link and copy it by hand."));
        });
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var body = new Div(
                new Paragraph(
                        "Hand this link to one person. It works once, within seven days, and is not shown again."),
                address,
                status);
        body.addClassNames("lede-form", "account-link");
        add(body);
        getFooter().add(new Button("Close", click -> close()), copy);
    }

    /** As the person who reads this page reached the server, so the one they hand it to can too. */
    private static String address(String path) {
        var request = VaadinServletRequest.getCurrent();
        return request == null
                ? "/" + path
                : ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .path("/" + path)
                        .toUriString();
    }
}
