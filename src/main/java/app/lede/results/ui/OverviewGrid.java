package app.lede.results.ui;

import app.lede.results.ClassOverview;
import app.lede.results.Points;
import app.lede.results.Progress;
import app.lede.results.ResultsNavigation;
import app.lede.results.Standing;
import app.lede.results.Total;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Learners by quizzes. The browser gets the rows in sight and the texts of their cells, no component for each: a class of a
 * thousand has tens of thousands of cells.
 */
final class OverviewGrid extends Grid<ClassOverview.Line> {
    /** The grid's arrow keys walk the cells; the links are not stops of their own for the Tab key. */
    private static final String CELL = """
            ${item.path ? html`<a href=${item.path} tabindex="-1">${item.says}</a>` : item.says}""";

    /** Leaves room for a column beside it on a phone. */
    static final String NAME_WIDTH = "min(11rem, 40vw)";

    private static final String CELL_WIDTH = "11.5rem";

    /** Up to so many rows the table is as high as its rows, else it scrolls in its own frame. */
    private static final int FEW = 15;

    OverviewGrid(String label, ClassOverview overview) {
        setAriaLabel(label);
        addClassName("results-grid");
        setSelectionMode(SelectionMode.NONE);
        GridKeys.enterOpens(this);
        var classId = overview.classroom().id();
        addColumn(LitRenderer.<ClassOverview.Line>of(CELL)
                        .withProperty("path", line -> ResultsNavigation.learner(classId, line.learnerId()))
                        .withProperty("says", ClassOverview.Line::name))
                .setHeader("Learner")
                .setFooter("Mean")
                .setKey("name")
                .setComparator(Comparator.comparing(ClassOverview.Line::name, Collator.getInstance(Locale.ENGLISH)))
                .setFrozen(true)
                .setRowHeader(true)
                .setWidth(NAME_WIDTH)
                .setFlexGrow(0);
        addTotal(overview);
        for (int i = 0; i < overview.quizzes().size(); i++) {
            addQuiz(overview.quizzes().get(i), i);
        }
        setItems(overview.learners());
        if (overview.learners().size() <= FEW) {
            setAllRowsVisible(true);
        }
    }

    private void addTotal(ClassOverview overview) {
        addColumn(line -> line.total().sayPercent())
                .setHeader("Total")
                .setFooter(percent(meanOfTotals(overview)))
                .setKey("total")
                .setComparator(byTotal())
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5.5rem")
                .setFlexGrow(0);
        if (!overview.grading().scale().isEmpty()) {
            addColumn(line -> Objects.requireNonNullElse(line.total().letter(), ""))
                    .setHeader("Letter")
                    .setKey("letter")
                    .setComparator(byTotal())
                    .setWidth("5.5rem")
                    .setFlexGrow(0);
        }
        addColumn(line -> line.total().sayPoints())
                .setHeader("Points")
                .setKey("points")
                .setComparator(Comparator.comparingDouble(line -> line.total().points()))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
    }

    private void addQuiz(ClassOverview.Column column, int place) {
        var quiz = column.quiz();
        var head = new Anchor(ResultsNavigation.quiz(quiz.id()), quiz.title());
        head.addClassName("results-grid-quiz");
        addColumn(LitRenderer.<ClassOverview.Line>of(CELL)
                        .withProperty("path", line -> path(line.places().get(place)))
                        .withProperty("says", line -> say(line.places().get(place))))
                .setHeader(head)
                .setFooter(percent(column.meanShare()) + " (" + column.finished() + ")")
                .setKey("quiz-" + place)
                .setComparator(byShare(line -> line.places().get(place).share()))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(CELL_WIDTH)
                .setFlexGrow(0);
    }

    private static String path(ClassOverview.Place place) {
        var attempt = place.attemptId();
        return attempt == null ? "" : ResultsNavigation.attempt(attempt);
    }

    /** What stands in a cell: the share, and words where all is not as usual. */
    static String say(ClassOverview.Place place) {
        var progress = place.progress();
        var share = place.share();
        return ((share == null ? "" : Points.percent(share) + " ") + progress.sign() + " "
                        + words(progress, place.standing()))
                .strip();
    }

    /** Where a learner stands, in words; who answers, also how far. */
    static String words(Progress progress, Standing standing) {
        return progress == Progress.ANSWERING ? standing.say() : progress.words();
    }

    /** Who has no score stands below the lowest. */
    private static Comparator<ClassOverview.Line> byShare(Share share) {
        return Comparator.comparing(share::of, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private interface Share {
        @Nullable
        Double of(ClassOverview.Line line);
    }

    private static Comparator<ClassOverview.Line> byTotal() {
        return Comparator.comparing(
                ClassOverview.Line::total,
                Comparator.comparing(Total::percent, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private static @Nullable Double meanOfTotals(ClassOverview overview) {
        var mean = overview.learners().stream()
                .map(line -> line.total().percent())
                .filter(Objects::nonNull)
                .mapToDouble(percent -> percent.doubleValue() / 100)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "–" : Points.percent(share);
    }
}
