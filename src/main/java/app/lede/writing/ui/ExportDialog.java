package app.lede.writing.ui;

import app.lede.base.text.FileName;
import app.lede.exchange.ExportReport;
import app.lede.writing.SetExport;
import app.lede.writing.SetExports;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The set as a file, in every format, with what each cannot hold. Rights are checked again when a file is fetched. */
final class ExportDialog extends Dialog {
    private static final int NUMBERS_NAMED = 8;

    private final transient SetExports exports;
    private final UUID setId;
    private final String title;
    private final UnorderedList formats = new UnorderedList();

    ExportDialog(SetExports exports, UUID setId, String title, boolean anyUndecided) {
        this.exports = exports;
        this.setId = setId;
        this.title = title;
        setHeaderTitle("Export the set");
        setWidth("min(44rem, 96vw)");
        var undecided = new Checkbox("Also the questions that are not decided yet");
        undecided.setVisible(anyUndecided);
        undecided.addValueChangeListener(change -> show(change.getValue()));
        formats.addClassNames("lede-list", "writing-formats");
        add(undecided, formats);
        getFooter().add(new Button("Close", click -> close()));
        show(false);
    }

    private void show(boolean undecided) {
        formats.removeAll();
        exports.preview(setId, undecided).forEach(export -> formats.add(entry(export, undecided)));
    }

    private ListItem entry(SetExport export, boolean undecided) {
        var format = export.format();
        var entry = new ListItem();
        if (export.report().written() == 0) {
            entry.add(new Paragraph(format.label()));
        } else {
            entry.add(link(export, undecided));
        }
        var holds = new Paragraph(format.holds());
        holds.addClassName("lede-note");
        entry.add(holds);
        sentences(export.report()).forEach(sentence -> entry.add(new Paragraph(sentence)));
        return entry;
    }

    private Anchor link(SetExport export, boolean undecided) {
        var format = export.format();
        var name = FileName.of(title, "questions") + "." + format.extension();
        var link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(name);
                    event.setContentType(format.mediaType());
                    try (var out = event.getOutputStream()) {
                        exports.write(setId, undecided, format, out);
                    }
                },
                AttachmentType.DOWNLOAD,
                format.label());
        link.getElement()
                .setAttribute(
                        "aria-label",
                        "Download " + Count.questions(export.report().written()) + " as " + format.label());
        return link;
    }

    /** What stays out, one sentence for each reason. */
    static List<String> sentences(ExportReport report) {
        if (report.written() == 0 && report.leftOut().isEmpty()) {
            return List.of("No question is kept yet: there is nothing to export.");
        }
        var byReason = report.leftOut().stream()
                .collect(Collectors.groupingBy(
                        ExportReport.LeftOut::reason,
                        LinkedHashMap::new,
                        Collectors.mapping(ExportReport.LeftOut::number, Collectors.toList())));
        return byReason.entrySet().stream()
                .map(reason -> staysOut(reason.getValue()) + ": " + reason.getKey())
                .toList();
    }

    private static String staysOut(List<Integer> numbers) {
        var named = numbers.stream().limit(NUMBERS_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        int more = numbers.size() - NUMBERS_NAMED;
        return numbers.size() == 1
                ? "Question " + named + " stays out"
                : "Questions " + named + (more > 0 ? " and " + more + " more" : "") + " stay out";
    }
}
