package app.lede.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.AttemptNavigation;
import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.testing.ScreenTest;
import app.lede.testing.TestQuizzes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LearnerHomeTest extends ScreenTest {
    @Autowired
    TestQuizzes quizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    private @Nullable Actor learner;

    @Override
    protected Actor actor() {
        learner = people.learner("Ada");
        return learner;
    }

    @Test
    void saysWhatWillStandHere() {
        assertThat(navigate(HomeView.class).getElement().getTextRecursively()).contains("Nothing to do now");
    }

    @Test
    void leadsFromStartToWhatCameBack() {
        var quiz = quizzes.quiz(people.instructor("Ines"), quizzes.settings(), Objects.requireNonNull(learner));
        navigate("account", Component.class);
        navigate(HomeView.class);
        assertThat(link("Start").getHref()).isEqualTo(AttemptNavigation.take(quiz.id()));
        var attempt = starting.start(quiz.id());
        navigate("account", Component.class);
        navigate(HomeView.class);
        assertThat(link("Go on: 0 of " + quiz.items() + " answered").getHref())
                .isEqualTo(AttemptNavigation.take(quiz.id()));
        sittings.submit(attempt);
        navigate("account", Component.class);
        var text = navigate(HomeView.class).getElement().getTextRecursively();
        assertThat(text).contains("What came back", "0 of " + quiz.points() + " points");
    }

    private Anchor link(String text) {
        return $(Anchor.class).all().stream()
                .filter(anchor -> anchor.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
