package app.lede.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.Previews;
import app.lede.testing.InstructorScreenTest;
import app.lede.testing.SampleItems;
import app.lede.testing.TestQuizzes;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class PreviewPanelTest extends InstructorScreenTest {
    @Autowired
    Previews previews;

    @Autowired
    TestQuizzes quizzes;

    @Test
    void readsWhatTheBrowserSendsAndShowsWhatLearnersAreTold() {
        var preview = previews.begin(quizzes.set(instructor, SampleItems.all()), quizzes.settings());
        var panel = new PreviewPanel(preview);
        UI.getCurrent().add(panel);
        var questions = preview.sitting().questions();
        var sent = """
                [{"item":"%s","response":{"type":"chosen","options":["a1"]},"certainty":null},
                 {"item":"%s","response":{"type":"blank"},"certainty":null},
                 {"item":"%s","response":{"type":"typed","text":"Lisbon"},"certainty":null}]""".formatted(
                        questions.get(0).frozenItemId(),
                        questions.get(1).frozenItemId(),
                        questions.get(2).frozenItemId());
        panel.check(JsonMapper.shared().readTree(sent).get(0));
        panel.handIn(JsonMapper.shared().readTree(sent));
        assertThat(panel.getElement().getTextRecursively()).contains("1 of 10 points", "Question 10");
    }
}
