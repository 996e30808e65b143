package app.lede.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.Actor;
import app.lede.classroom.Accommodation;
import app.lede.classroom.Accommodations;
import app.lede.classroom.Classes;
import app.lede.classroom.ClassroomNavigation;
import app.lede.classroom.DemonstrationNote;
import app.lede.classroom.ExtraTime;
import app.lede.classroom.Joining;
import app.lede.classroom.Membership;
import app.lede.testing.Acting;
import app.lede.testing.ScreenTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClassViewTest extends ScreenTest {
    @Autowired
    Classes classes;

    @Autowired
    Joining joining;

    @Autowired
    Membership membership;

    @Autowired
    Accommodations accommodations;

    @Override
    protected Actor actor() {
        return people.instructor("Ms Okafor");
    }

    private ClassView open(UUID classId) {
        return navigate(ClassroomNavigation.classPage(classId), ClassView.class);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void showsCodeAddressAndPictureOfANewClass() {
        var created = classes.create("Year 10");
        var view = open(created.id());

        assertThat(view.getPageTitle()).isEqualTo("Year 10 · Lede");
        assertThat(text(view)).contains(created.joinCode(), "join/" + created.joinCode(), "Nobody has joined yet");
        assertThat(text(view)).contains("This class has no quiz yet");
    }

    @Test
    void showsTheCodeLargeOnTheProjector() {
        var view = open(classes.create("Year 10").id());
        test($(Button.class, view).withText("Show on the projector").single()).click();
        assertThat($(ProjectorDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void makesANewCodeOnlyWhenConfirmed() {
        var created = classes.create("Year 10");
        var view = open(created.id());
        test($(Button.class, view).withText("New code…").single()).click();
        assertThat(classes.get(created.id()).joinCode()).isEqualTo(created.joinCode());

        test($(ConfirmDialog.class).single()).confirm();

        var renewed = classes.get(created.id()).joinCode();
        assertThat(renewed).isNotEqualTo(created.joinCode());
        assertThat(text(view)).contains(renewed).doesNotContain(created.joinCode());
    }

    @Test
    void renames() {
        var created = classes.create("Year 10");
        var view = open(created.id());
        test($(Button.class, view).withText("Rename").single()).click();
        var dialog = $(RenameDialog.class).single();
        test($(TextField.class, dialog).single()).setValue("Year 11");
        test($(Button.class, dialog).withText("Rename").single()).click();

        assertThat($(H1.class, view).single().getText()).isEqualTo("Year 11");
        assertThat(classes.get(created.id()).name()).isEqualTo("Year 11");
    }

    @Test
    void removesALearnerWhenConfirmed() {
        var created = classes.create("Year 10");
        Acting.as(people.learner("Nadia"), () -> joining.join(created.joinCode()));
        var view = open(created.id());
        assertThat(text(view)).contains("1 learner", "Nadia");

        test($(Button.class, view).withText("Remove").single()).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(membership.members(created.id())).isEmpty();
        assertThat(text(view)).contains("0 learners", "Nobody has joined yet");
    }

    @Test
    void grantsALearnerMoreTimeOnTheRoster() {
        var created = classes.create("Year 10");
        Acting.as(people.learner("Nadia"), () -> joining.join(created.joinCode()));
        var view = open(created.id());
        test($(Button.class, view).withText("None").last()).click();

        var dialog = $(AccommodationDialog.class).single();
        $(Checkbox.class, dialog).single().setValue(true);
        test($(Button.class, dialog).withText("Save").single()).click();

        assertThat(accommodations.ofClass(created.id()).values())
                .containsExactly(new Accommodation(ExtraTime.NONE, Duration.ZERO, true));
        assertThat($(Button.class, view).withText("read aloud").exists()).isTrue();
    }

    @Test
    void showsWhoJoinsWithoutAReload() {
        var created = classes.create("Year 10");
        var view = open(created.id());
        Acting.as(people.learner("Nadia"), () -> joining.join(created.joinCode()));

        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(10_000);
        assertThat(text(view)).contains("Nadia");
    }

    @Test
    void labelsADemonstrationAndShowsNoWayIn() {
        var view = open(classes.createDemonstration("A demonstration").id());
        assertThat($(DemonstrationNote.class, view).exists()).isTrue();
        assertThat($(WayIn.class, view).exists()).isFalse();
    }

    @Test
    void isNotThereForAnotherInstructor() {
        var created = classes.create("Year 10");
        Acting.as(people.instructor("Mr Lindqvist"));
        UI.getCurrent().navigate(ClassroomNavigation.classPage(created.id()));
        assertThat(getCurrentView()).isNotInstanceOf(ClassView.class);
    }
}
