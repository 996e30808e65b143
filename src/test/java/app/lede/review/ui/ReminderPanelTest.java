package app.lede.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.Actor;
import app.lede.review.ReminderState;
import app.lede.review.Reminders;
import app.lede.testing.ScreenTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReminderPanelTest extends ScreenTest {
    @Autowired
    Reminders reminders;

    private @Nullable Actor learner;

    @Override
    protected Actor actor() {
        if (learner == null) {
            learner = people.learner("Nadia");
        }
        return learner;
    }

    @Test
    void asksForAnAddressAndTellsWhatHappensNext() {
        navigate(ReviewView.class);
        open();
        test($(EmailField.class).single()).setValue("nadia@example.org");
        press("Send the first mail");
        assertThat(shown()).contains("A mail is on its way to nadia@example.org");
        assertThat(reminders.mine()).contains(new ReminderState.Unconfirmed("nadia@example.org"));
        press("Give another address");
        assertThat($(EmailField.class).exists()).isTrue();
        assertThat(reminders.mine()).contains(new ReminderState.Off());
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        navigate(ReviewView.class);
        open();
        var field = $(EmailField.class).single();
        test(field).setValue("nadia");
        press("Send the first mail");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("name@example.org");
        assertThat(field.getValue()).isEqualTo("nadia");
        assertThat(reminders.mine()).contains(new ReminderState.Off());
    }

    private void open() {
        $(ReminderPanel.class).single().setOpen(true);
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private String shown() {
        return $(ReviewView.class).single().getElement().getTextRecursively();
    }
}
