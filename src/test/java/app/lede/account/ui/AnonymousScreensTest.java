package app.lede.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.account.AccountNavigation;
import app.lede.account.Invitations;
import app.lede.base.CurrentActor;
import app.lede.base.NotFound;
import app.lede.base.Role;
import app.lede.base.ui.Problem;
import app.lede.testing.Acting;
import app.lede.testing.OnH2;
import app.lede.testing.TestPeople;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class AnonymousScreensTest extends SpringBrowserlessTest {
    @Autowired
    Invitations invitations;

    @Autowired
    TestPeople people;

    @Autowired
    CurrentActor currentActor;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        Acting.asNobody();
        super.initVaadinEnvironment();
    }

    @AfterEach
    void actAsNobody() {
        Acting.asNobody();
    }

    @Test
    void theSignInFormIsOneThatPasswordManagersKnow() {
        var view = navigate(SignInView.class);
        var form = view.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("form"))
                .findFirst()
                .orElseThrow();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("sign-in");
        assertThat($(TextField.class).single().getElement().getProperty("name")).isEqualTo("username");
        assertThat($(PasswordField.class).single().getElement().getProperty("name"))
                .isEqualTo("password");
    }

    @Test
    void theSignInFormSaysWhyItWasRefused() {
        UI.getCurrent().navigate("sign-in", QueryParameters.of("error", ""));
        assertThat($(Problem.class).single().getText()).startsWith("Name and password do not belong together");
    }

    @Test
    void anInvitationIsAcceptedAndSignsIn() {
        var secret = Acting.as(people.administrator("Root"), () -> invitations.invite(Role.INSTRUCTOR))
                .secret();
        navigate(AccountNavigation.invitation(secret), InvitationView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("You are invited to Lede");
        test($(TextField.class).withCaption("Name to sign in with").single()).setValue("Ines " + UUID.randomUUID());
        test($(PasswordField.class).single()).setValue("short");
        test($(Button.class).withText("Create my account").single()).click();
        assertThat($(Problem.class).single().getText()).startsWith("The password is too short");
        test($(PasswordField.class).single()).setValue("lamp otter violin");
        try {
            test($(Button.class).withText("Create my account").single()).click();
        } catch (UnsupportedOperationException sessionsHereCannotChangeTheirId) {
            assertThat(sessionsHereCannotChangeTheirId).isNotNull();
        }
        assertThat(currentActor.require().roles()).isEqualTo(Set.of(Role.INSTRUCTOR));
    }

    @Test
    void aUsedUpSetUpLinkSaysWhatToDo() {
        try {
            UI.getCurrent().navigate(AccountNavigation.setUp("gone"));
            assertThat($(H1.class).single().getText()).isEqualTo("Not found");
        } catch (NotFound notShownWithoutABrowser) {
            assertThat(notShownWithoutABrowser).hasMessageContaining("prints a new one");
        }
    }
}
