package app.lede.results.ui;

import app.lede.results.Histogram;
import app.lede.results.Points;
import app.lede.results.ScoreSheet;
import app.lede.results.TimeUsed;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;

/** How the totals of a quiz spread, and how long learners took. */
final class Spread extends Composite<Div> {
    private final Paragraph nobody = AnalysisView.note("Nobody has finished yet.");
    private final ChartPart totals = new ChartPart("Scores", "Share of the marks", "Learners", "scores");
    private final ChartPart times = new ChartPart("Time used", "Time", "Learners", "time-used");

    Spread() {
        getContent().addClassName("results-spread");
        getContent().add(nobody, totals, times);
    }

    void show(ScoreSheet sheet) {
        var shares = sheet.finished().stream()
                .flatMap(row -> Stream.ofNullable(sheet.share(row)))
                .toList();
        var mean = sheet.meanShare();
        totals.show(
                "N = " + shares.size() + (mean == null ? "" : ", mean " + Points.percent(mean)),
                Bar.of(Histogram.ofShares(shares)));
        var used = sheet.finished().stream()
                .flatMap(row -> Stream.ofNullable(row.timeUsed()))
                .toList();
        times.show(
                "N = " + used.size()
                        + TimeUsed.summary(used)
                                .map(time -> ", median " + TimeUsed.say(time.median()) + ", from "
                                        + TimeUsed.say(time.shortest()) + " to " + TimeUsed.say(time.longest()))
                                .orElse(""),
                Bar.of(Histogram.ofTimes(used)));
        nobody.setVisible(sheet.finished().isEmpty());
    }
}
