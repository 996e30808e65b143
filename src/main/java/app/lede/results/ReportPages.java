package app.lede.results;

import app.lede.item.Item;
import app.lede.print.PdfFile;
import app.lede.print.Xhtml;
import app.lede.quiz.Quiz;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in reports. Pure.
 *
 * @param now when the report is made
 * @param zone for days and times
 */
record ReportPages(Instant now, ZoneId zone) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 22mm;
              @bottom-right { content: counter(page) " of " counter(pages); font: 9pt FONTS; color: #555; } }
            body { font-family: FONTS; font-size: 10.5pt; line-height: 1.4; color: #1d1b18; }
            h1, h2, h3, th { font-weight: 600; page-break-after: avoid; } .kept { page-break-after: avoid; }
            h1 { font-size: 20pt; margin: 0 0 2mm; } h2 { font-size: 14pt; margin: 7mm 0 2mm; }
            h3 { font-size: 11pt; margin: 4mm 0 1mm; } p { margin: 0 0 1.5mm; } .about { color: #555; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { text-align: left; vertical-align: top; padding: 1mm 3mm 1mm 0; border-bottom: 0.3pt solid #999; }
            tr, .item { page-break-inside: avoid; }
            blockquote { margin: 1mm 0 1.5mm; padding: 1mm 0 1mm 3mm; border-left: 2pt solid #c9a400; background: #fff6c9; }
            [dir=rtl] { direction: rtl; text-align: right; }
            """.replace("FONTS", PdfFile.FONTS);

    /** A learner's quizzes in a class, and of each finished attempt that counts what was not right, with its evidence. */
    String learner(ClassOverview overview, ClassOverview.Line line, Map<UUID, AttemptReview> reviews) {
        var page = begin("Report on " + line.name(), overview);
        page.line("p", summary(line));
        page.line("h2", "Quizzes");
        page.begin("table").tableHead("Quiz", "Standing", "Score", "Finished").begin("tbody");
        for (int i = 0; i < line.places().size(); i++) {
            var place = line.places().get(i);
            page.row(
                    overview.quizzes().get(i).quiz().title(),
                    standing(place),
                    percent(place.share()),
                    finished(place.standing()));
        }
        page.end("tbody").end("table");
        page.line("p", "about", GradingWords.say(overview.grading(), quizzes(overview)));
        for (var place : line.places()) {
            var review = place.attemptId() == null ? null : reviews.get(place.attemptId());
            if (review != null && place.standing().isFinished()) {
                mistakes(page, review);
            }
        }
        return page.end("body").end("html").toString();
    }

    /** The quizzes of a class, and where its learners stand. */
    String ofClass(ClassOverview overview, Map<UUID, List<String>> groups) {
        var page = begin("Report on " + overview.classroom().name(), overview);
        page.line("h2", "Quizzes");
        page.begin("table").tableHead("Quiz", "Finished", "Mean score").begin("tbody");
        overview.quizzes()
                .forEach(column -> page.row(
                        column.quiz().title(), String.valueOf(column.finished()), percent(column.meanShare())));
        page.end("tbody").end("table");
        page.line("h2", "Learners");
        page.begin("table")
                .tableHead("Learner", "Groups", "Quizzes finished", "Points", "Total")
                .begin("tbody");
        overview.learners()
                .forEach(line -> page.row(
                        line.name(),
                        String.join(", ", groups.getOrDefault(line.learnerId(), List.of())),
                        finished(line) + " of " + line.places().size(),
                        line.total().sayPoints(),
                        line.total().say()));
        page.end("tbody").end("table");
        page.line("p", "about", GradingWords.say(overview.grading(), quizzes(overview)));
        return page.end("body").end("html").toString();
    }

    private static List<Quiz> quizzes(ClassOverview overview) {
        return overview.quizzes().stream().map(ClassOverview.Column::quiz).toList();
    }

    private Xhtml begin(String title, ClassOverview overview) {
        var page = new Xhtml();
        var classroom = overview.classroom();
        var about = classroom.name() + ", " + day(now);
        page.raw("<html lang=\"en\"><head><title>" + Xhtml.escape(title) + "</title>"
                + "<meta name=\"subject\" content=\"" + Xhtml.escape(about) + "\"/>"
                + "<style>" + STYLE + "</style></head><body>");
        page.line("h1", title);
        page.line("p", "about", about + (classroom.demonstration() ? ". Invented learners and scores." : ""));
        return page;
    }

    private static void mistakes(Xhtml page, AttemptReview review) {
        page.line("h2", review.quiz().title());
        page.line(
                "p",
                "kept",
                Points.say(review.points()) + " of " + review.quiz().points() + " points.");
        var wrong = review.items().stream()
                .filter(item -> item.mark() != Mark.RIGHT && item.mark() != Mark.NOT_ASKED)
                .toList();
        if (wrong.isEmpty()) {
            page.line("p", "Everything was right.");
        }
        wrong.forEach(item -> mistake(page, item));
    }

    private static void mistake(Xhtml page, ReviewedItem reviewed) {
        Item item = reviewed.item();
        page.begin("div", "item");
        page.line("h3", reviewed.number() + ". " + item.content().stem());
        page.line(
                "p",
                "Given: " + (reviewed.given().isEmpty() ? "nothing" : reviewed.given()) + " ("
                        + reviewed.mark().words() + (item.counts() ? "" : ", dropped: it does not count") + ")");
        page.line("p", "Right answer: " + item.content().keyText());
        if (!reviewed.told().isEmpty()) {
            page.line("p", reviewed.told());
        }
        if (!item.rationale().isBlank()) {
            page.line("p", item.rationale());
        }
        var evidence = item.evidence();
        if (evidence != null) {
            page.line("blockquote", "“" + evidence.text() + "”");
        }
        var attribution = item.attribution();
        if (attribution != null) {
            page.line("p", "about", "A claim by " + attribution.source());
        }
        page.end("div");
    }

    private static String summary(ClassOverview.Line line) {
        var total = line.total();
        return finished(line) + " of " + line.places().size() + " quizzes finished"
                + (total.percent() == null ? "." : ", total " + total.say() + " (" + total.sayPoints() + " points).");
    }

    /** Words where all is not as usual. */
    private static String standing(ClassOverview.Place place) {
        return switch (place.progress()) {
            case LATE -> place.standing().say() + ", late";
            case MISSING -> "Missing";
            case TO_COME -> "Opens later";
            case DONE, NOT_SUBMITTED, ANSWERING, NOT_STARTED -> place.standing().say();
        };
    }

    private static long finished(ClassOverview.Line line) {
        return line.places().stream()
                .filter(place -> place.standing().isFinished())
                .count();
    }

    private String finished(Standing standing) {
        return switch (standing) {
            case Standing.NotStarted() -> "";
            case Standing.Answering(int answered, int of) -> "";
            case Standing.Submitted(Instant at) -> day(at);
            case Standing.Closed(Instant at) -> day(at);
        };
    }

    private String day(Instant moment) {
        return DAY.format(LocalDateTime.ofInstant(moment, zone));
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "–" : Points.percent(share);
    }
}
