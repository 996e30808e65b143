package app.lede.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.account.Invitation;
import app.lede.account.Invitations;
import app.lede.base.Actor;
import app.lede.base.Role;
import app.lede.testing.ScreenTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleViewTest extends ScreenTest {
    @Autowired
    Invitations invitations;

    private final String name = "Ada " + UUID.randomUUID();

    @Override
    protected Actor actor() {
        return people.administrator("Root");
    }

    @Test
    void showsAnInvitationOnceAsALink() {
        navigate(PeopleView.class);
        test($(Button.class).withText("Invite an instructor").single()).click();
        var link = $(TextField.class).withCaption("Link").single().getValue();
        assertThat(link).contains("/invitation/");
        var secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(invitations.open(secret)).isEqualTo(new Invitation.ToJoin(Role.INSTRUCTOR));
    }

    @Test
    void shutsALearnerOutAndLetsThemInAgain() {
        people.learner(name);
        navigate(PeopleView.class);
        test($(TextField.class).withCaption("Find a learner by name").single()).setValue(name);
        test(button("Shut out: " + name)).click();
        assertThat(row()).contains("Shut out");
        test(button("Let in again: " + name)).click();
        assertThat(row()).doesNotContain("Let in again");
    }

    private Button button(String label) {
        return $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String row() {
        return $(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> text.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
