package app.lede.results.ui;

import app.lede.base.ui.BrowserTime;
import app.lede.quiz.Quiz;
import app.lede.results.Exports;
import app.lede.results.ScoreFile;
import app.lede.table.TableFormat;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.UUID;

/** Links to scores and responses as files. The service checks again who asks when a file is fetched. */
final class Downloads {
    @FunctionalInterface
    private interface Content extends Serializable {
        void write(TableFormat format, OutputStream out) throws IOException;
    }

    private Downloads() {}

    /** All files of a class. */
    static Div ofClass(Exports exports, UUID classId, String className) {
        var zone = BrowserTime.zone();
        var name = ScoreFile.name(className);
        return new Div(
                line(
                        "Totals, learners by quizzes: ",
                        "totals",
                        name + "-totals",
                        (format, out) -> exports.totals(classId, format, out)),
                line(
                        "Every response, by learner and question: ",
                        "responses",
                        name + "-responses",
                        (format, out) -> exports.responsesOfClass(classId, zone, format, out)));
    }

    /** All files of a quiz. */
    static Div ofQuiz(Exports exports, Quiz quiz) {
        var zone = BrowserTime.zone();
        var name = ScoreFile.name(quiz.title() + " " + quiz.className());
        return new Div(
                line(
                        "Scores, learners by questions: ",
                        "scores",
                        name,
                        (format, out) -> exports.scoreSheet(quiz.id(), format, out)),
                line(
                        "Every response, by learner and question: ",
                        "responses",
                        name + "-responses",
                        (format, out) -> exports.responsesOfQuiz(quiz.id(), zone, format, out)));
    }

    private static Paragraph line(String words, String what, String name, Content content) {
        var line = new Paragraph(words);
        for (var format : TableFormat.values()) {
            var link = new Anchor(
                    (DownloadHandler) event -> {
                        event.setFileName(name + "." + format.ending());
                        event.setContentType(format.mediaType());
                        try (var out = event.getOutputStream()) {
                            content.write(format, out);
                        }
                    },
                    AttachmentType.DOWNLOAD,
                    format.name());
            link.getElement().setAttribute("aria-label", "Download " + what + " as " + format.name());
            line.add(link, new Span(" "));
        }
        return line;
    }
}
