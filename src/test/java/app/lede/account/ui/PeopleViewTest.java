package app.lede.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.account.Invitation;
import app.lede.account.Invitations;
import app.lede.base.Actor;
import app.lede.base.Role;
import app.lede.base.ui.Problem;
import app.lede.testing.ScreenTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
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

    @Test
    void forgetsALearnerOnceTheNameIsTyped() {
        people.learner(name);
        navigate(PeopleView.class);
        test($(TextField.class).withCaption("Find a learner by name").single()).setValue(name);
        test(button("Data of " + name)).click();
        assertThat($(ListItem.class).all())
                .extracting(line -> line.getElement().getTextRecursively())
                .contains(
                        "Name, name to sign in with and password (1): replaced by a number; nobody can sign in with it"
                                + " any more.");
        test($(Button.class).withText("Forget this person for good").single()).click();
        assertThat($(Problem.class).all())
                .extracting(Problem::getText)
                .anyMatch(problem -> problem.startsWith("The name you typed is not the one others see."));
        test($(TextField.class).withCaption("Type the name to go on").single()).setValue(name);
        test($(Button.class).withText("Forget this person for good").single()).click();
        assertThat($(NativeTableRow.class).all())
                .extracting(row -> row.getElement().getTextRecursively())
                .noneMatch(row -> row.contains(name));
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
