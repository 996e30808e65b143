package app.lede.writing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.Actor;
import app.lede.base.CurrentActor;
import app.lede.exchange.ExchangeFormat;
import app.lede.exchange.ExportReport;
import app.lede.testing.SampleItems;
import app.lede.testing.ScreenTest;
import app.lede.testing.TestQuizzes;
import app.lede.writing.WritingNavigation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExportDialogTest extends ScreenTest {
    @Autowired
    TestQuizzes quizzes;

    @Autowired
    CurrentActor instructor;

    @Override
    protected Actor actor() {
        return people.instructor("Ines");
    }

    @Test
    void offersEachFormatAndSaysWhatItCannotHold() {
        navigate(WritingNavigation.set(quizzes.set(instructor.require(), SampleItems.all())), SetView.class);
        test($(Button.class).withText("Export…").single()).click();
        var dialog = $(Dialog.class).single();
        assertThat($(Anchor.class, dialog).all())
                .extracting(Anchor::getText)
                .containsExactly(java.util.Arrays.stream(ExchangeFormat.values())
                        .map(ExchangeFormat::label)
                        .toArray(String[]::new));
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Question 3 stays out: Aiken holds questions with options only")
                .doesNotContain("not decided yet");
        var out = new ByteArrayOutputStream();
        test($(Anchor.class, dialog).all().getFirst()).download(out);
        assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8)).contains("Who opened the Harbour Bridge?");
    }

    @Test
    void namesTheFirstQuestionsOfManyThatStayOut() {
        var report = new ExportReport(
                0,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> new ExportReport.LeftOut(number, "Aiken has no such kind."))
                        .toList());
        assertThat(ExportDialog.sentences(report))
                .containsExactly("Questions 1, 2, 3, 4, 5, 6, 7, 8 and 4 more stay out: Aiken has no such kind.");
        assertThat(ExportDialog.sentences(new ExportReport(0, List.of())))
                .containsExactly("No question is kept yet: there is nothing to export.");
    }
}
