package app.lede.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.Actor;
import app.lede.base.ui.Problem;
import app.lede.classroom.Classes;
import app.lede.classroom.ClassroomNavigation;
import app.lede.classroom.Joining;
import app.lede.classroom.Member;
import app.lede.classroom.Membership;
import app.lede.testing.Acting;
import app.lede.testing.ScreenTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RosterViewTest extends ScreenTest {
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    Classes classes;

    @Autowired
    Joining joining;

    @Autowired
    Membership membership;

    private UUID classId = new UUID(0, 0);

    @Override
    protected Actor actor() {
        return people.instructor("Ms Okafor");
    }

    @BeforeEach
    void aClass() {
        classId = classes.create("Year 10").id();
    }

    private RosterView open() {
        return navigate(ClassroomNavigation.roster(classId), RosterView.class);
    }

    private void upload(RosterView view, String name, String content) {
        test($(Upload.class, view).single()).upload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void saysWhatTheFileLooksLikeAndOffersTemplates() {
        var view = open();
        assertThat(text(view)).contains("Sign-in name", "Groups");
        assertThat($(Anchor.class, view).all().stream().map(Anchor::getText))
                .contains("template as CSV", "template as XLSX");
    }

    @Test
    void showsProblemsByRowAndImportsTheOthers() {
        var view = open();
        upload(view, "class.csv", "Sign-in name,Name\nzoe " + run + ",Zoë\n,Nobody\n");

        assertThat(text(view))
                .contains("1 new", "1 row has a problem and is left out", "There is no name to sign in with");
        assertThat(membership.members(classId)).isEmpty();

        test($(Button.class, view).withText("Import the rows without problems").single())
                .click();

        assertThat(membership.members(classId)).extracting(Member::name).containsExactly("Zoë");
        assertThat(text(view)).contains("The roster is imported", "/invitation/", "zoe " + run);
        assertThat($(Anchor.class, view).all().stream().map(Anchor::getText)).contains("Download the links as CSV");
    }

    @Test
    void removesOnlyWhoIsChosen() {
        var code = classes.get(classId).joinCode();
        Acting.as(people.learner("Nadia"), () -> joining.join(code));
        var view = open();
        upload(view, "class.csv", "Name\nzoe " + run + "\n");
        assertThat(text(view)).contains("1 learner is in the class but not in the file");

        var missing = $(CheckboxGroup.class, view).single();
        assertThat(missing.getValue()).isEqualTo(java.util.Set.of());
        test($(Button.class, view).withText("Choose all").single()).click();
        test($(Button.class, view).withText("Import this roster").single()).click();

        assertThat(membership.members(classId)).extracting(Member::name).containsExactly("zoe " + run);
    }

    @Test
    void saysWhyAFileCannotBeReadAndKeepsTheStep() {
        var view = open();
        upload(view, "class.csv", "Age\n11\n");
        assertThat($(Problem.class, view).single().getText()).startsWith("Row 1 names no column");
        assertThat($(Upload.class, view).exists()).isTrue();
    }
}
