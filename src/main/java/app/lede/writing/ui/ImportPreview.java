package app.lede.writing.ui;

import app.lede.base.text.FileName;
import app.lede.exchange.ExchangeFormat;
import app.lede.exchange.ImportResult;
import app.lede.exchange.Problem;
import app.lede.item.Item;
import app.lede.writing.ImportPlan;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What of a file comes in and what not, before anything is done. */
final class ImportPreview extends Div {
    private static final int ROWS_SHOWN_AT_ONCE = 6;

    /** @param file the name of the file, which the list of problems repeats */
    ImportPreview(String file, ExchangeFormat format, ImportResult read, ImportPlan plan) {
        addClassName("writing-import-preview");
        var summary = new Paragraph(summary(plan));
        summary.getElement().setAttribute("role", "status");
        add(summary);
        if (!plan.problems().isEmpty()) {
            add(new H3("What does not come in"), problems(format, plan.problems()), download(file, plan.problems()));
        }
        if (plan.size() > 0) {
            add(new H3("What comes in"), items(format, read, plan));
        }
    }

    static String summary(ImportPlan plan) {
        long leftOut = plan.problems().stream().filter(Problem::leftOut).count();
        long notes = plan.problems().size() - leftOut;
        return (plan.size() == 0 ? "No question can come in" : Count.questions(plan.size()) + " can come in")
                + (plan.sets() > 1 ? ", as %d sets".formatted(plan.sets()) : "")
                + (leftOut == 0 ? "" : " · " + leftOut + (leftOut == 1 ? " thing stays out" : " things stay out"))
                + (notes == 0 ? "" : " · " + notes + (notes == 1 ? " remark" : " remarks"))
                + ". Nothing is saved yet.";
    }

    private static Grid<ImportResult.Found> items(ExchangeFormat format, ImportResult read, ImportPlan plan) {
        var grid = ImportPreview.<ImportResult.Found>grid("Questions that come in", plan.size());
        grid.addColumn(found -> place(format, found.part(), found.line()))
                .setHeader("Where")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(found -> found.item().kind().label())
                .setHeader("Kind")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(found -> found.item().content().stem())
                .setHeader("Question")
                .setWidth("18rem")
                .setFlexGrow(3);
        grid.addColumn(found -> found.item().content().keyText())
                .setHeader("Answer")
                .setWidth("10rem")
                .setFlexGrow(1);
        grid.addColumn(found -> restsOn(found.item())).setHeader("Rests on").setWidth("10rem");
        grid.setItems(read.found().subList(0, Math.min(read.found().size(), plan.size())));
        return grid;
    }

    private static String restsOn(Item item) {
        var evidence = item.evidence();
        return evidence == null ? "no sentence" : evidence.text();
    }

    private static Grid<Problem> problems(ExchangeFormat format, List<Problem> problems) {
        var grid = ImportPreview.<Problem>grid("Problems of the file", problems.size());
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(problem -> place(format, problem.part(), problem.line()))
                .setHeader("Where")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Problem::message).setHeader("What").setWidth("18rem").setFlexGrow(1);
        grid.addColumn(problem -> problem.leftOut() ? "Stays out" : "Comes in without it")
                .setHeader("So")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(problems);
        return grid;
    }

    private static <T> Grid<T> grid(String label, int rows) {
        var grid = new Grid<T>();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.getElement().setAttribute("aria-label", label);
        grid.setAllRowsVisible(rows <= ROWS_SHOWN_AT_ONCE);
        if (rows > ROWS_SHOWN_AT_ONCE) {
            grid.setHeight("15rem");
        }
        return grid;
    }

    static String place(ExchangeFormat format, String part, int line) {
        var word = format == ExchangeFormat.XLSX ? "Row " : "Line ";
        if (line == 0) {
            return part.isEmpty() ? "Whole file" : part;
        }
        return part.isEmpty() ? word + line : part + ", line " + line;
    }

    private static Anchor download(String file, List<Problem> problems) {
        var name = FileName.of(file, "questions") + "-problems.txt";
        return new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(name);
                    event.setContentType("text/plain; charset=utf-8");
                    try (var out = event.getOutputStream()) {
                        out.write(text(file, problems).getBytes(StandardCharsets.UTF_8));
                    }
                },
                AttachmentType.DOWNLOAD,
                "Download this list as text");
    }

    static String text(String file, List<Problem> problems) {
        return problems.stream().map(problem -> problem.at(file)).collect(Collectors.joining("\n", "", "\n"));
    }
}
