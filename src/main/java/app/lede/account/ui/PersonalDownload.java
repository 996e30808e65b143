package app.lede.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;

/** A link to all that is kept about a person. The service checks again who asks when the file is fetched. */
final class PersonalDownload {
    @FunctionalInterface
    interface Content extends Serializable {
        void write(OutputStream out) throws IOException;
    }

    private PersonalDownload() {}

    static Anchor link(String words, Content content) {
        return new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("lede-data.zip");
                    event.setContentType("application/zip");
                    try (var out = event.getOutputStream()) {
                        content.write(out);
                    }
                },
                AttachmentType.DOWNLOAD,
                words);
    }
}
