package app.lede.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.Actor;
import app.lede.base.ui.EmptyState;
import app.lede.classroom.Classes;
import app.lede.testing.ScreenTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClassesViewTest extends ScreenTest {
    @Autowired
    Classes classes;

    @Override
    protected Actor actor() {
        return people.instructor("Ms Okafor");
    }

    @Test
    void beginsWithTheStartOfTheTask() {
        var view = navigate(ClassesView.class);
        assertThat($(EmptyState.class, view).exists()).isTrue();

        test($(TextField.class, view).single()).setValue("Year 10");
        test($(Button.class, view).withText("Create class").single()).click();

        assertThat(getCurrentView()).isInstanceOf(ClassView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Year 10");
    }

    @Test
    void keepsTheInputWhenTheNameWillNotDo() {
        var view = navigate(ClassesView.class);
        test($(TextField.class, view).single()).setValue("  ");
        test($(Button.class, view).withText("Create class").single()).click();

        assertThat($(TextField.class, view).single().isInvalid()).isTrue();
        assertThat(getCurrentView()).isSameAs(view);
    }

    @Test
    void listsClassesWithTheirCodesAndMarksDemonstrations() {
        var real = classes.create("Year 10");
        classes.createDemonstration("A demonstration");

        var view = navigate(ClassesView.class);

        var entries = $(ListItem.class, view).all().stream()
                .map(entry -> entry.getElement().getTextRecursively())
                .toList();
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0)).contains("Demonstration");
        assertThat(entries.get(1)).contains("Year 10", "0 learners", real.joinCode());
    }
}
