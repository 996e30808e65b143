package app.lede.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.ui.EmptyState;
import app.lede.paper.PaperNavigation;
import app.lede.testing.InstructorScreenTest;
import app.lede.testing.SampleItems;
import app.lede.testing.TestQuizzes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PrintViewsTest extends InstructorScreenTest {
    @Autowired
    TestQuizzes quizzes;

    private List<String> links() {
        return $(Anchor.class).all().stream()
                .map(link -> link.getAriaLabel().orElse(""))
                .filter(label -> label.contains("PDF") || label.contains("print"))
                .toList();
    }

    @Test
    void offersSheetsAndTheKeyApart() {
        UI.getCurrent().navigate(PaperNavigation.set(quizzes.set(instructor, SampleItems.all())));
        assertThat(links())
                .containsExactly(
                        "Download as PDF: Question sheets",
                        "Open as a page to print, in a new tab: Question sheets",
                        "Download as PDF: Answer key",
                        "Open as a page to print, in a new tab: Answer key");
        assertThat($(IntegerField.class).all()).isEmpty();
    }

    @Test
    void severalFormsAskForAShuffleAndHaveAKeyEach() {
        UI.getCurrent().navigate(PaperNavigation.set(quizzes.set(instructor, SampleItems.all())));
        forms().setValue(3);
        assertThat(links()).contains("Download as PDF: Answer keys");
        var shuffle = $(IntegerField.class).single();
        shuffle.setValue(null);
        assertThat(links()).isEmpty();
        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains("Choose a shuffle from 1 to 9999, then print.");
        shuffle.setValue(12);
        assertThat(links()).hasSize(4);
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> forms() {
        return $(Select.class).all().stream()
                .filter(select -> "Forms".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSetWithNothingKeptTellsWhatToDo() {
        UI.getCurrent().navigate(PaperNavigation.set(quizzes.set(instructor, List.of())));
        assertThat($(EmptyState.class).all()).hasSize(1);
        assertThat(links()).isEmpty();
    }

    @Test
    void whatCannotBeAskedYetIsLeftOffAndNamed() {
        var items = new ArrayList<>(SampleItems.all());
        items.add(items.getFirst().withId(UUID.randomUUID()).withPoints(0));
        UI.getCurrent().navigate(PaperNavigation.set(quizzes.set(instructor, items)));
        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains("Left off until it is complete: question 11.");
        assertThat(links()).hasSize(4);
    }

    @Test
    void printsAQuizForItsInstructorOnly() {
        var mine = quizzes.quiz(instructor, quizzes.settings());
        UI.getCurrent().navigate(PaperNavigation.quiz(mine.id()));
        assertThat(links()).hasSize(4);
        var other = quizzes.quiz(people.instructor("Ivo"), quizzes.settings());
        UI.getCurrent().navigate(PaperNavigation.quiz(other.id()));
        assertThat(links()).isEmpty();
    }
}
