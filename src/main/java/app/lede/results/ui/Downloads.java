package app.lede.results.ui;

import app.lede.base.ui.BrowserTime;
import app.lede.classroom.Member;
import app.lede.classroom.Membership;
import app.lede.quiz.Quiz;
import app.lede.results.Exports;
import app.lede.results.Reports;
import app.lede.results.ScoreFile;
import app.lede.table.TableFormat;
import com.vaadin.flow.component.combobox.ComboBox;
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

    @FunctionalInterface
    private interface PdfContent extends Serializable {
        void write(OutputStream out) throws IOException;
    }

    private Downloads() {}

    /** All files of a class. */
    static Div ofClass(Exports exports, Reports reports, Membership membership, UUID classId, String className) {
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
                        (format, out) -> exports.responsesOfClass(classId, zone, format, out)),
                new Paragraph(
                        new Span("The class, to read and print: "),
                        pdf("class report", name + "-report", out -> reports.ofClass(classId, zone, out))),
                reportsOnLearners(reports, membership, classId));
    }

    /** A learner is chosen, then there is the link. */
    private static Div reportsOnLearners(Reports reports, Membership membership, UUID classId) {
        var learners = new ComboBox<Member>("A learner’s quizzes and mistakes, to read and print");
        learners.setPlaceholder("Choose a learner");
        learners.setItemLabelGenerator(Member::name);
        learners.setItems(membership.members(classId));
        var place = new Span();
        learners.addValueChangeListener(change -> {
            place.removeAll();
            var member = change.getValue();
            if (member != null) {
                place.add(ofLearner(reports, classId, member.learnerId(), member.name()));
            }
        });
        var line = new Div(learners, place);
        line.addClassName("results-report");
        return line;
    }

    /** The report on one learner. */
    static Anchor ofLearner(Reports reports, UUID classId, UUID learnerId, String name) {
        var zone = BrowserTime.zone();
        return pdf(
                "report on " + name,
                ScoreFile.name(name) + "-report",
                out -> reports.ofLearner(classId, learnerId, zone, out));
    }

    private static Anchor pdf(String what, String name, PdfContent content) {
        var link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(name + ".pdf");
                    event.setContentType("application/pdf");
                    try (var out = event.getOutputStream()) {
                        content.write(out);
                    }
                },
                AttachmentType.DOWNLOAD,
                "PDF");
        link.getElement().setAttribute("aria-label", "Download the " + what + " as PDF");
        return link;
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
