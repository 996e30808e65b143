package app.lede.results.ui;

import app.lede.results.Mark;
import app.lede.results.Points;
import app.lede.results.ResultsNavigation;
import app.lede.results.ScoreColumn;
import app.lede.results.ScoreRow;
import app.lede.results.ScoreSheet;
import app.lede.results.TimeUsed;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.FooterRow;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Learners by questions, a heat map that reads without its colours. The browser gets the rows in sight and the texts of
 * their cells, no component for each.
 *
 * <p>New figures appear in the rows where they stand. Rows move only when the reader sorts, or when somebody joins or leaves.
 */
final class ScoreGrid extends Grid<ScoreRow> {
    /** Opens the response of a learner to the item at a place, from 0. */
    interface Opening {
        void open(UUID attemptId, int place);
    }

    /** The grid's arrow keys walk the cells; links and buttons are not stops of their own for the Tab key. */
    private static final String NAME = """
            ${item.path ? html`<a href=${item.path} tabindex="-1">${item.name}</a>` : item.name}""";

    private static final String MARK = """
            ${item.sign ? html`<button type="button" tabindex="-1" class="results-mark ${item.colour}"
                aria-label=${item.words} @click=${open}>${item.sign}</button>` : ''}""";

    private static final int FEW = 15;

    private final transient Opening opening;
    private transient ScoreSheet sheet;
    /** The rows by which the reader sorted. */
    private final transient Map<UUID, ScoreRow> sorted = new HashMap<>();

    private final transient List<ScoreRow> rows = new ArrayList<>();
    private final transient ListDataProvider<ScoreRow> provider = new ByLearner(rows);
    private final transient List<NativeButton> heads = new ArrayList<>();
    private final transient FooterRow facilities;
    private final transient FooterRow numbers;
    private String wanted = "";

    ScoreGrid(String label, ScoreSheet sheet, Opening opening) {
        this.sheet = sheet;
        this.opening = opening;
        setAriaLabel(label);
        addClassName("results-grid");
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText("No learner has a name like that.");
        GridKeys.enterOpens(this);
        addName();
        addColumn(ScoreGrid::standing)
                .setHeader("Status")
                .setKey("status")
                .setComparator(as(RowOrder.STATUS.comparator()))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        addFigure("points", "Points", this::points, RowOrder.LOWEST.comparator());
        addFigure("score", "Score", this::share, RowOrder.LOWEST.comparator());
        addFigure("time", "Time", ScoreGrid::time, RowOrder.QUICKEST.comparator());
        sheet.columns().forEach(this::addQuestion);
        facilities = appendFooterRow();
        numbers = appendFooterRow();
        facilities.getCell(getColumnByKey("name")).setText("Facility");
        numbers.getCell(getColumnByKey("name")).setText("N");
        addSortListener(sort -> keepOrder());
        setDataProvider(provider);
        provider.setFilter(row -> RowOrder.matches(row, wanted));
        show(sheet);
    }

    /** Shows only learners whose name holds this. */
    void find(String name) {
        wanted = name;
        provider.refreshAll();
    }

    /** Shows the figures of a later sheet of the same quiz. */
    void show(ScoreSheet changed) {
        boolean sameTotal = sheet.points() == changed.points();
        sheet = changed;
        var before = rows.stream().collect(Collectors.toMap(ScoreRow::learnerId, row -> row));
        var now = changed.rows().stream().map(ScoreRow::learnerId).collect(Collectors.toSet());
        rows.clear();
        rows.addAll(changed.rows());
        if (!now.equals(before.keySet())) {
            keepOrder();
            setAllRowsVisible(rows.size() <= FEW);
            provider.refreshAll();
        } else if (sameTotal) {
            rows.stream()
                    .filter(row -> !row.equals(before.get(row.learnerId())))
                    .forEach(provider::refreshItem);
        } else {
            provider.refreshAll();
        }
        for (int i = 0; i < heads.size(); i++) {
            show(heads.get(i), changed.columns().get(i));
        }
    }

    private void addName() {
        addColumn(LitRenderer.<ScoreRow>of(NAME)
                        .withProperty("name", ScoreRow::name)
                        .withProperty("path", ScoreGrid::path))
                .setHeader("Learner")
                .setKey("name")
                .setComparator(as(RowOrder.NAME.comparator()))
                .setFrozen(true)
                .setRowHeader(true)
                .setWidth(OverviewGrid.NAME_WIDTH)
                .setFlexGrow(0);
    }

    private void addFigure(
            String key, String head, ValueProvider<ScoreRow, String> figure, Comparator<ScoreRow> order) {
        addColumn(figure)
                .setHeader(head)
                .setKey(key)
                .setComparator(as(order))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0);
    }

    private void addQuestion(ScoreColumn column) {
        int place = column.number() - 1;
        var head = new NativeButton();
        head.addClassName("results-number");
        head.getElement().setAttribute("tabindex", "-1");
        Tooltip.forComponent(head).withText(column.stem());
        head.addClickListener(click -> Questions.goTo(head, column.number()));
        heads.add(head);
        addColumn(LitRenderer.<ScoreRow>of(MARK)
                        .withProperty(
                                "sign",
                                row -> row.cells().isEmpty()
                                        ? ""
                                        : mark(row, place).symbol())
                        .withProperty("colour", row -> row.cells().isEmpty() ? "" : MarkSign.colour(mark(row, place)))
                        .withProperty(
                                "words",
                                row -> row.cells().isEmpty()
                                        ? ""
                                        : row.name() + ", question " + column.number() + ": "
                                                + mark(row, place).words())
                        .withFunction("open", row -> {
                            var attempt = row.attemptId();
                            if (attempt != null) {
                                opening.open(attempt, place);
                            }
                        }))
                .setHeader(head)
                .setKey("question-" + column.number())
                .setTextAlign(ColumnTextAlign.CENTER)
                .setPartNameGenerator(row -> sheet.columns().get(place).isDropped() ? "dropped" : null)
                .setWidth("3.75rem")
                .setFlexGrow(0);
    }

    private void show(NativeButton head, ScoreColumn column) {
        head.setText(column.number() + (column.isDropped() ? " dropped" : ""));
        head.setAriaLabel("Question " + column.number() + (column.isDropped() ? ", dropped: " : ": ") + column.stem());
        var place = getColumnByKey("question-" + column.number());
        var facility = column.facility();
        facilities.getCell(place).setText(facility == null ? "–" : Points.percent(facility));
        numbers.getCell(place).setText(String.valueOf(column.finished()));
    }

    /** Rows stand by the figures they had when the reader sorted. */
    private Comparator<ScoreRow> as(Comparator<ScoreRow> order) {
        return Comparator.comparing(row -> Objects.requireNonNullElse(sorted.get(row.learnerId()), row), order);
    }

    private void keepOrder() {
        sorted.clear();
        rows.forEach(row -> sorted.put(row.learnerId(), row));
    }

    private static Mark mark(ScoreRow row, int place) {
        return row.cells().get(place).mark();
    }

    private static String path(ScoreRow row) {
        var attempt = row.attemptId();
        return attempt == null ? "" : ResultsNavigation.attempt(attempt);
    }

    private static String standing(ScoreRow row) {
        return row.standing().say()
                + (row.tryingAgain() ? ", trying again" : "")
                + (row.enrolled() ? "" : ", has left the class");
    }

    private String points(ScoreRow row) {
        var reached = row.points();
        return reached == null ? "" : Points.say(reached) + " of " + sheet.points();
    }

    private String share(ScoreRow row) {
        var share = sheet.share(row);
        return share == null ? "" : Points.percent(share);
    }

    private static String time(ScoreRow row) {
        var time = row.timeUsed();
        return time == null ? "" : TimeUsed.say(time);
    }

    /** A row is the same row whatever its figures become. */
    private static final class ByLearner extends ListDataProvider<ScoreRow> {
        ByLearner(List<ScoreRow> rows) {
            super(rows);
        }

        @Override
        public Object getId(ScoreRow row) {
            return row.learnerId();
        }
    }
}
