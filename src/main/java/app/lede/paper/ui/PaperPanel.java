package app.lede.paper.ui;

import app.lede.base.text.FileName;
import app.lede.base.ui.Section;
import app.lede.paper.ArticlePlace;
import app.lede.paper.PageSize;
import app.lede.paper.PaperChoice;
import app.lede.paper.PaperFormat;
import app.lede.paper.Sheets;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.stream.IntStream;

/** How something is printed, and links to its sheets. The service checks again who asks when they are fetched. */
final class PaperPanel extends Div {
    /** Writes the sheets of what is printed. */
    @FunctionalInterface
    interface Source extends Serializable {
        void write(PaperChoice choice, Sheets sheets, PaperFormat format, OutputStream out);
    }

    private static final int MOST_SHUFFLES = 9_999;

    private final String title;
    private final Source source;
    private final Select<Integer> forms = new Select<>();
    private final IntegerField shuffle = new IntegerField("Shuffle");
    private final Select<PageSize> size = new Select<>();
    private final Select<ArticlePlace> article = new Select<>();
    private final Div files = new Div();

    PaperPanel(String title, Source source) {
        this.title = title;
        this.source = source;
        addClassName("paper-panel");
        forms.setLabel("Forms");
        forms.setItems(IntStream.rangeClosed(1, PaperChoice.MOST_FORMS).boxed().toList());
        forms.setItemLabelGenerator(PaperPanel::sayForms);
        forms.setValue(PaperChoice.USUAL.forms());
        forms.setHelperText("Each form has its own order of questions and options, and its own key.");
        shuffle.setMin(1);
        shuffle.setMax(MOST_SHUFFLES);
        shuffle.setStepButtonsVisible(true);
        shuffle.setValue(PaperChoice.USUAL.shuffle());
        shuffle.setHelperText("The same number gives the same forms again.");
        shuffle.setValueChangeMode(ValueChangeMode.LAZY);
        shuffle.addThemeVariants(TextFieldVariant.LUMO_HELPER_ABOVE_FIELD);
        size.setLabel("Paper");
        size.setItems(PageSize.values());
        size.setItemLabelGenerator(PageSize::label);
        size.setValue(PaperChoice.USUAL.size());
        article.setLabel("Article");
        article.setItems(ArticlePlace.values());
        article.setItemLabelGenerator(ArticlePlace::label);
        article.setValue(PaperChoice.USUAL.article());
        forms.addValueChangeListener(change -> show());
        shuffle.addValueChangeListener(change -> show());
        size.addValueChangeListener(change -> show());
        article.addValueChangeListener(change -> show());
        var form = new Div(forms, shuffle, size, article);
        form.addClassName("lede-form");
        add(form, files);
        show();
    }

    private static String sayForms(int count) {
        return switch (count) {
            case 1 -> "1, in the order of the set";
            case 2 -> "2: A and B";
            default -> count + ": A to " + (char) ('A' + count - 1);
        };
    }

    private void show() {
        boolean several = forms.getValue() > 1;
        shuffle.setVisible(several);
        files.removeAll();
        if (shuffle.isInvalid() || shuffle.isEmpty()) {
            files.add(new Paragraph("Choose a shuffle from 1 to " + MOST_SHUFFLES + ", then print."));
            return;
        }
        var choice = new PaperChoice(forms.getValue(), shuffle.getValue(), size.getValue(), article.getValue());
        files.add(
                part(
                        "Question sheets",
                        several ? "All forms one after the other, without keys." : "Without the key.",
                        choice,
                        Sheets.QUESTIONS),
                part(
                        several ? "Answer keys" : "Answer key",
                        (several ? "One sheet for each form" : "A sheet of its own")
                                + ", with the sentence each answer rests on.",
                        choice,
                        Sheets.KEYS));
    }

    private Section part(String heading, String words, PaperChoice choice, Sheets sheets) {
        var section = new Section(heading);
        var pdf = new Anchor(handler(choice, sheets, PaperFormat.PDF), AttachmentType.DOWNLOAD, "PDF");
        pdf.setAriaLabel("Download as PDF: " + heading);
        var page = new Anchor(handler(choice, sheets, PaperFormat.PAGE), AttachmentType.INLINE, "Page to print");
        page.setTarget(AnchorTarget.BLANK.getValue());
        page.setAriaLabel("Open as a page to print, in a new tab: " + heading);
        pdf.addClassNames("lede-button", "lede-button-primary");
        page.addClassName("lede-button");
        var links = new Div(pdf, page);
        links.addClassName("lede-actions");
        section.add(new Paragraph(words), links);
        return section;
    }

    private DownloadHandler handler(PaperChoice choice, Sheets sheets, PaperFormat format) {
        var name = name(sheets);
        return event -> {
            event.setContentType(format.mediaType());
            if (format == PaperFormat.PDF) {
                event.setFileName(name + ".pdf");
            }
            try (var out = event.getOutputStream()) {
                source.write(choice, sheets, format, out);
            }
        };
    }

    private String name(Sheets sheets) {
        var file = FileName.of(title, "paper");
        return switch (sheets) {
            case QUESTIONS -> file + "-questions";
            case KEYS -> file + "-key";
        };
    }
}
