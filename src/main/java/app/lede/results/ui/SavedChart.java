package app.lede.results.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** The ways to save a chart as it stands: SVG as it was drawn, PNG painted by the browser from the same drawing. */
final class SavedChart {
    /** Twice as fine as on the screen, but no larger than browsers paint. */
    private static final String PAINT = """
            const image = new Image();
            image.onload = () => {
              const scale = Math.min(2, 16000 / Math.max(image.width, image.height));
              const canvas = document.createElement('canvas');
              canvas.width = Math.round(image.width * scale);
              canvas.height = Math.round(image.height * scale);
              canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
              const link = document.createElement('a');
              link.download = $1;
              link.href = canvas.toDataURL('image/png');
              link.click();
            };
            image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent($0);""";

    private SavedChart() {}

    /**
     * The two links.
     *
     * @param what names the chart to screen readers
     * @param file without its ending
     */
    static Div links(String what, String file, Supplier<String> svg) {
        var asSvg = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = svg.get().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), file + ".svg", "image/svg+xml", bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                "Save as SVG");
        asSvg.getElement().setAttribute("aria-label", "Save as SVG: " + what);
        var asPng = new Button("Save as PNG");
        asPng.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        asPng.setAriaLabel("Save as PNG: " + what);
        asPng.addClickListener(click -> asPng.getElement().executeJs(PAINT, svg.get(), file + ".png"));
        var links = new Div(asSvg, asPng);
        links.addClassName("results-save");
        return links;
    }
}
