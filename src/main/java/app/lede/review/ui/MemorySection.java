package app.lede.review.ui;

import app.lede.base.ui.Section;
import app.lede.review.MemoryProgress;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a learner can be expected to remember, with the numbers behind every picture. */
final class MemorySection extends Div {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int CURVE_ROWS_EVERY = 5;

    MemorySection(MemoryProgress progress) {
        var words = new Paragraph(words(progress));
        words.addClassName("review-summary");
        add(
                new Section(
                        "What you remember now",
                        words,
                        note("An estimate from your answers and the time since. Nobody is marked by it."),
                        articles(progress)),
                new Section(
                        "If you reviewed nothing for " + MemoryProgress.FADING_DAYS + " days",
                        figure(MemoryCharts.fading(progress), "Facts you would still know, day by day."),
                        behind("The numbers", fading(progress))),
                new Section(
                        "Reviews, day by day",
                        figure(
                                MemoryCharts.calendar(progress.days()),
                                "Each column is a week, from Monday at the top. The darker, the more answers."),
                        behind("The numbers", weeks(progress))));
    }

    static String words(MemoryProgress progress) {
        return "About " + Math.round(progress.known()) + " of " + progress.facts()
                + (progress.facts() == 1 ? " fact" : " facts") + ". " + progress.dueSoon()
                + (progress.dueSoon() == 1 ? " comes" : " come") + " due within a week.";
    }

    private static Component articles(MemoryProgress progress) {
        return table(
                "What you remember, by article",
                List.of("Article", "Facts", "Known now, about", "Due within a week"),
                progress.articles().stream()
                        .map(article -> List.of(
                                article.title(),
                                String.valueOf(article.facts()),
                                String.valueOf(Math.round(article.known())),
                                String.valueOf(article.dueSoon())))
                        .toList());
    }

    private static Component fading(MemoryProgress progress) {
        return table(
                "Facts known if nothing is reviewed",
                List.of("In days", "Facts known, about"),
                IntStream.range(0, progress.fading().size())
                        .filter(day -> day % CURVE_ROWS_EVERY == 0)
                        .mapToObj(day -> List.of(
                                String.valueOf(day),
                                String.format(
                                        Locale.ENGLISH,
                                        "%.1f",
                                        progress.fading().get(day))))
                        .toList());
    }

    private static Component weeks(MemoryProgress progress) {
        return table(
                "Reviews and new facts, week by week",
                List.of("Week from", "Answers in reviews", "New facts"),
                progress.weeks().reversed().stream()
                        .map(week -> List.of(
                                DAY.format(week.begins()),
                                String.valueOf(progress.days().stream()
                                        .filter(day -> !day.date().isBefore(week.begins())
                                                && day.date()
                                                        .isBefore(week.begins().plusWeeks(1)))
                                        .mapToInt(MemoryProgress.Day::reviews)
                                        .sum()),
                                String.valueOf(week.newFacts())))
                        .toList());
    }

    private static Component figure(String drawing, String words) {
        var caption = new HtmlContainer("figcaption");
        caption.setText(words);
        caption.addClassName("lede-note");
        var figure = new HtmlContainer("figure", new Svg(drawing), caption);
        figure.addClassName("review-chart");
        return figure;
    }

    private static Component behind(String words, Component table) {
        return new NativeDetails(words, table);
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("lede-note");
        return note;
    }

    private static Component table(String name, List<String> heads, List<List<String>> rows) {
        var table = new NativeTable();
        var head = table.getHead().addRow();
        heads.forEach(title -> head.add(heading(title, "col")));
        for (var cells : rows) {
            var row = table.getBody().addRow();
            row.add(heading(cells.getFirst(), "row"));
            cells.stream().skip(1).forEach(cell -> {
                var data = row.addDataCell();
                data.addClassName("lede-figures");
                data.setText(cell);
            });
        }
        var frame = new Div(table);
        frame.addClassName("lede-scroll");
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", name);
        return frame;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
