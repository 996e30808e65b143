package app.lede.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.Actor;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.Classes;
import app.lede.classroom.ClassroomNavigation;
import app.lede.classroom.Membership;
import app.lede.testing.Acting;
import app.lede.testing.OnH2;
import app.lede.testing.TestPeople;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class JoinViewTest extends SpringBrowserlessTest {
    @Autowired
    TestPeople people;

    @Autowired
    Classes classes;

    @Autowired
    Membership membership;

    Actor instructor;
    ClassSummary classroom;

    @BeforeEach
    void aClass() {
        instructor = people.instructor("Ms Okafor");
        classroom = Acting.as(instructor, () -> classes.create("Year 10"));
        Acting.asNobody();
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    private JoinView open(String path) {
        return navigate(path, JoinView.class);
    }

    private JoinView openWithCode() {
        return open(ClassroomNavigation.join(classroom.joinCode()));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private int members() {
        return Acting.as(instructor, () -> membership.members(classroom.id()).size());
    }

    @Test
    void asksForTheCode() {
        var view = open(ClassroomNavigation.JOIN);
        test($(TextField.class, view).single()).setValue(classroom.joinCode().replace("-", " "));
        test($(Button.class, view).withText("Continue").single()).click();
        assertThat(text((Component) getCurrentView())).contains("Join Year 10", "Taught by Ms Okafor");
    }

    @Test
    void saysThatACodeIsWrongAndKeepsIt() {
        var view = open(ClassroomNavigation.join("000-000-000"));
        var field = $(TextField.class, view).single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("No class has this code.");
        assertThat(field.getValue()).isEqualTo("000-000-000");
        assertThat(text(view)).doesNotContain("Year 10", "Okafor");
    }

    @Test
    void keepsTheInputWhenThePasswordIsTooShort() {
        var view = openWithCode();
        test($(TextField.class, view).single()).setValue("Nadia R");
        test($(PasswordField.class, view).single()).setValue("short");
        test($(Button.class, view).withText("Join the class").single()).click();

        assertThat(members()).isZero();
        assertThat(text(view)).contains("at least 10 characters");
        assertThat($(TextField.class, view).single().getValue()).isEqualTo("Nadia R");
    }

    @Test
    void takesALearnerInWithOneClick() {
        Acting.as(people.learner("Nadia"));
        var view = openWithCode();
        test($(Button.class, view).withText("Join as Nadia").single()).click();
        assertThat(members()).isOne();
    }

    @Test
    void explainsItselfToAnInstructor() {
        Acting.as(people.instructor("Mr Lindqvist"));
        var view = openWithCode();
        assertThat(text(view)).contains("signed in as Mr Lindqvist, an instructor", "private window");
        assertThat($(Button.class, view).exists()).isFalse();
    }
}
