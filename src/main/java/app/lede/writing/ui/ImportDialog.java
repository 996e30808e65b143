package app.lede.writing.ui;

import app.lede.base.Refusal;
import app.lede.exchange.ExchangeFormat;
import app.lede.exchange.FormatGuess;
import app.lede.exchange.ImportResult;
import app.lede.exchange.SheetTemplate;
import app.lede.writing.ImportRun;
import app.lede.writing.ImportState;
import app.lede.writing.Importing;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings questions in from a file: choose it, see what is in it, let it come in. */
final class ImportDialog extends Dialog {
    private final transient Importing importing;
    private final ImportGoal goal;
    private final transient SerializableConsumer<ImportState.Done> done;
    private final Div choice = new Div();
    private final Select<ExchangeFormat> format = new Select<>();
    private final Paragraph said = new Paragraph();
    private final Div found = new Div();
    private final Button confirm = new Button("Import", click -> take());
    private final Button cancel = new Button("Cancel", click -> close());
    private String fileName = "";
    private transient byte @Nullable [] file;
    private transient @Nullable ImportResult read;
    private transient @Nullable ImportRun run;

    /** @param done told when an import that went on in the background is saved */
    ImportDialog(Importing importing, ImportGoal goal, SerializableConsumer<ImportState.Done> done) {
        this.importing = importing;
        this.goal = goal;
        this.done = done;
        setHeaderTitle(goal.heading());
        addClassName("writing-import");
        setWidth("min(56rem, 96vw)");
        format.setLabel("Format");
        format.setItems(ExchangeFormat.values());
        format.setItemLabelGenerator(ExchangeFormat::label);
        format.addClassName("writing-import-format");
        format.setVisible(false);
        format.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                readAgain(change.getValue());
            }
        });
        said.getElement().setAttribute("role", "status");
        var upload = ImportUpload.of(this::taken, said::setText);
        choice.addClassName("writing-import-choice");
        choice.add(upload, help());
        add(choice, format, said, found);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(false);
        getFooter().add(cancel, confirm);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                file = null;
                read = null;
                if (run != null) {
                    run.cancel();
                }
            }
        });
    }

    private static Paragraph help() {
        return new Paragraph(
                new com.vaadin.flow.component.html.Span(
                        "GIFT, Aiken, Moodle XML, QTI, CSV, XLSX or JSON, up to 32 MB. A sheet to fill in: "),
                template(ExchangeFormat.XLSX),
                new com.vaadin.flow.component.html.Span(" "),
                template(ExchangeFormat.CSV));
    }

    private static Anchor template(ExchangeFormat format) {
        var link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("questions." + format.extension());
                    event.setContentType(format.mediaType());
                    try (var out = event.getOutputStream()) {
                        SheetTemplate.write(format, out);
                    }
                },
                AttachmentType.DOWNLOAD,
                format.label());
        link.getElement().setAttribute("aria-label", "Download a sheet to fill in as " + format.label());
        return link;
    }

    /** A file has come. Called off the lock of the session. */
    private void taken(UI ui, String name, byte[] bytes) {
        var guess = FormatGuess.of(name, bytes);
        ui.access(() -> begin(name, bytes, guess));
        guess.ifPresent(guessed -> read(ui, bytes, guessed));
    }

    private void begin(String name, byte[] bytes, Optional<ExchangeFormat> guess) {
        fileName = name;
        file = bytes;
        read = null;
        found.removeAll();
        confirm.setEnabled(false);
        format.setVisible(true);
        format.setValue(guess.orElse(null));
        format.setHelperText(name + (guess.isPresent() ? ": correct the format if this is not it." : ""));
        said.setText(guess.isPresent() ? "Reading …" : "The format of this file is not clear. Choose it above.");
    }

    private void readAgain(ExchangeFormat chosen) {
        var bytes = file;
        if (bytes != null) {
            read = null;
            found.removeAll();
            confirm.setEnabled(false);
            said.setText("Reading …");
            getUI().ifPresent(ui -> read(ui, bytes, chosen));
        }
    }

    private void read(UI ui, byte[] bytes, ExchangeFormat chosen) {
        try {
            importing.read(bytes, chosen).thenAccept(result -> ui.access(() -> show(bytes, chosen, result)));
        } catch (Refusal refusal) {
            ui.access(() -> said.setText(String.valueOf(refusal.getMessage())));
        }
    }

    private void show(byte[] bytes, ExchangeFormat chosen, ImportResult result) {
        if (file != bytes || format.getValue() != chosen) {
            return;
        }
        read = result;
        said.setText("");
        found.removeAll();
        var fields = new Div();
        fields.addClassName("writing-form");
        var preview = new Div();
        goal.fields(result, title(result), () -> preview(preview, chosen, result))
                .forEach(fields::add);
        fields.setVisible(!result.found().isEmpty());
        found.add(fields, preview);
        preview(preview, chosen, result);
    }

    private void preview(Div place, ExchangeFormat chosen, ImportResult result) {
        var plan = goal.plan(result);
        place.removeAll();
        place.add(new ImportPreview(fileName, chosen, result, plan));
        confirm.setText(plan.size() == 0 ? "Import" : "Import " + Count.questions(plan.size()));
        confirm.setEnabled(plan.size() > 0);
    }

    private String title(ImportResult result) {
        int dot = fileName.lastIndexOf('.');
        return result.title().isEmpty() ? dot > 0 ? fileName.substring(0, dot) : fileName : result.title();
    }

    private void take() {
        if (read != null) {
            goal.take(read, goal.plan(read), this);
        }
    }

    /** Shows how far an import has come that goes on in the background, and ends with it. */
    void watch(ImportRun begun) {
        run = begun;
        choice.setVisible(false);
        format.setVisible(false);
        confirm.setVisible(false);
        found.removeAll();
        var bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", "Import");
        found.add(bar);
        getUI().ifPresent(ui -> {
            var watching = begun.onChange(state -> ui.access(() -> show(state, bar)));
            addDetachListener(detach -> watching.remove());
        });
        show(begun.state(), bar);
    }

    private void show(ImportState state, ProgressBar bar) {
        switch (state) {
            case ImportState.Working(int written, int of) -> {
                bar.setMax(of);
                bar.setValue(written);
                said.setText("Saving %,d of %s …".formatted(written, Count.questions(of)));
            }
            case ImportState.Done saved -> {
                if (run != null) {
                    run = null;
                    close();
                    done.accept(saved);
                }
            }
            case ImportState.Failed(var message) -> ended(message);
            case ImportState.Cancelled() -> ended("The import was cancelled. Nothing came in.");
        }
    }

    private void ended(String message) {
        run = null;
        found.removeAll();
        said.setText(message);
        choice.setVisible(true);
        confirm.setVisible(true);
        confirm.setEnabled(false);
        cancel.setText("Close");
    }
}
