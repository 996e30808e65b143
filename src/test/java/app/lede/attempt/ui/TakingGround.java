package app.lede.attempt.ui;

import app.lede.attempt.AttemptNavigation;
import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Publishing;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizSettings;
import app.lede.testing.Acting;
import app.lede.testing.OnH2;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner with a browser window, without the browser. */
@OnH2
abstract class TakingGround extends SpringBrowserlessTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    @Autowired
    Publishing publishing;

    Actor instructor;
    Actor learner;

    @BeforeEach
    void twoPeople() {
        instructor = people.instructor("Ms Okafor");
        learner = people.learner("Nadia");
        Acting.as(learner);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    Quiz quiz(int attempts, FeedbackTiming feedback) {
        var usual = testQuizzes.settings();
        return testQuizzes.quiz(
                instructor,
                new QuizSettings(
                        "The Harbour Bridge",
                        usual.opensAt(),
                        usual.closesAt(),
                        attempts,
                        feedback,
                        false,
                        TestQuizzes.RULES),
                learner);
    }

    TakeView cover(Quiz quiz) {
        return navigate(AttemptNavigation.take(quiz.id()), TakeView.class);
    }

    TakeView answering(Quiz quiz) {
        starting.start(quiz.id());
        UI.getCurrent().navigate(AttemptNavigation.take(quiz.id()), QueryParameters.of(TakeView.ANSWERING, ""));
        return (TakeView) getCurrentView();
    }

    /** What can be read on it, also where HTML was put in as it stands. */
    static String text(Component component) {
        return text(component.getElement());
    }

    private static String text(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        var html = Jsoup.parseBodyFragment(element.getProperty("innerHTML", "")).text();
        return html + element.getChildren().map(TakingGround::text).collect(Collectors.joining());
    }

    /** The HTML that was put in as it stands. */
    static org.jsoup.nodes.Element html(Component component) {
        var all = new StringBuilder();
        collect(component.getElement(), all);
        return Jsoup.parseBodyFragment(all.toString()).body();
    }

    private static void collect(Element element, StringBuilder html) {
        if (!element.isTextNode()) {
            html.append(element.getProperty("innerHTML", ""));
            element.getChildren().forEach(child -> collect(child, html));
        }
    }

    void press(String caption) {
        test($(Button.class).withText(caption).single()).click();
    }
}
