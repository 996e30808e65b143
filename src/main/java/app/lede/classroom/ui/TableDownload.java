package app.lede.classroom.ui;

import app.lede.table.TableFormat;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;

/** A link to a table as a file. */
final class TableDownload {
    /** Writes the file when it is asked for. */
    @FunctionalInterface
    interface Content extends Serializable {
        void write(OutputStream out) throws IOException;
    }

    private TableDownload() {}

    static Anchor link(String words, String name, TableFormat format, Content content) {
        return new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(name + "." + format.ending());
                    event.setContentType(format.mediaType());
                    try (var out = event.getOutputStream()) {
                        content.write(out);
                    }
                },
                AttachmentType.DOWNLOAD,
                words);
    }
}
