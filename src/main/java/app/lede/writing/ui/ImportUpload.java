package app.lede.writing.ui;

import app.lede.writing.Importing;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.Serializable;

/** Takes a file with questions; while it is read, the page stays usable. */
final class ImportUpload {
    private static final String TOO_LARGE = "This file is larger than 32 MB. Divide it.";

    /** Gets a file off the lock of the session. */
    @FunctionalInterface
    interface Taken extends Serializable {
        void take(UI ui, String name, byte[] bytes);
    }

    private ImportUpload() {}

    /** @param refused gets why a file is not taken */
    static Upload of(Taken taken, SerializableConsumer<String> refused) {
        var upload = new Upload();
        upload.setUploadHandler(new Handler(upload, taken));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Importing.MAX_BYTES);
        upload.setUploadButton(new Button("Choose a file…"));
        var words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne("or drop it here").setMany("or drop it here"));
        words.setError(new UploadI18N.Error().setFileIsTooBig(TOO_LARGE).setTooManyFiles("One file at a time."));
        upload.setI18n(words);
        upload.addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
        return upload;
    }

    private record Handler(Upload upload, Taken taken) implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] bytes;
            try (var in = event.getInputStream()) {
                bytes = in.readNBytes(Importing.MAX_BYTES + 1);
            }
            try {
                taken.take(event.getUI(), event.getFileName(), bytes);
            } finally {
                event.getUI().access(upload::clearFileList);
            }
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
