package app.lede.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.Actor;
import app.lede.testing.ScreenTest;
import app.lede.testing.TestQuizzes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InstructorHomeTest extends ScreenTest {
    @Autowired
    TestQuizzes quizzes;

    private @Nullable Actor instructor;

    @Override
    protected Actor actor() {
        instructor = people.instructor("Ines");
        return instructor;
    }

    @Test
    void beginsWithTheTaskWhereNothingIs() {
        var text = navigate(HomeView.class).getElement().getTextRecursively();
        assertThat(text).contains("Turn an article into a quiz", "Choose an article");
    }

    @Test
    void showsWhatIsOpenAndHowFarTheClassIs() {
        quizzes.quiz(Objects.requireNonNull(instructor), quizzes.settings(), people.learner("Ada"));
        navigate("account", Component.class);
        var text = navigate(HomeView.class).getElement().getTextRecursively();
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Open now", "Being written", "Classes");
        assertThat(text).contains("The Harbour Bridge", "Year 10", "Nobody of 1 has handed in", "1 learner");
    }
}
