package app.lede.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.account.OwnAccount;
import app.lede.base.Actor;
import app.lede.base.ui.Problem;
import app.lede.testing.ScreenTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountViewTest extends ScreenTest {
    @Autowired
    OwnAccount own;

    @Override
    protected Actor actor() {
        return people.learner("Ada");
    }

    @Test
    void changesTheNameOthersSee() {
        navigate(AccountView.class);
        test($(TextField.class).withCaption("Name others see").single()).setValue("Ada Lovelace");
        try {
            test($(Button.class).withText("Save the name").single()).click();
        } catch (UnsupportedOperationException sessionsHereCannotChangeTheirId) {
            assertThat(sessionsHereCannotChangeTheirId).isNotNull();
        }
        assertThat(own.get().displayName()).isEqualTo("Ada Lovelace");
    }

    @Test
    void handsOutWhatIsKept() {
        navigate(AccountView.class);
        assertThat($(Anchor.class).withText("Download your data (ZIP)").single().getHref())
                .isNotBlank();
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        navigate(AccountView.class);
        test($(PasswordField.class).withCaption("Present password").single()).setValue("not mine");
        test($(PasswordField.class).withCaption("New password").single()).setValue("cello badger lantern");
        test($(Button.class).withText("Change the password").single()).click();
        assertThat($(Problem.class).all())
                .extracting(Paragraph::getText)
                .contains("The present password is not right. Try again.");
        assertThat($(PasswordField.class).withCaption("New password").single().getValue())
                .isEqualTo("cello badger lantern");
    }
}
