package app.lede.classroom.ui;

import app.lede.base.Refusal;
import app.lede.classroom.RosterFile;
import app.lede.classroom.RosterReader;
import app.lede.table.TableLimits;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;

/** Takes a roster file and reads it while the page stays usable. */
final class RosterUpload {
    private RosterUpload() {}

    /**
     * @param read gets what is in the file
     * @param refused gets why it cannot be read
     */
    static Upload of(SerializableConsumer<RosterFile> read, SerializableConsumer<String> refused) {
        var upload = new Upload();
        upload.setUploadHandler(new Handler(upload, read, refused));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(TableLimits.FILE_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".xlsx", ".txt", ".tsv");
        upload.setUploadButton(new Button("Choose a file…"));
        var words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne("or drop it here").setMany("or drop it here"));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(TableLimits.TOO_LARGE)
                .setIncorrectFileType("This is no table. Save it as CSV or as .xlsx.")
                .setTooManyFiles("One file at a time."));
        upload.setI18n(words);
        upload.addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
        return upload;
    }

    /** Reads off the lock of the session, and no more than a roster may have. */
    private record Handler(Upload upload, SerializableConsumer<RosterFile> read, SerializableConsumer<String> refused)
            implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] bytes;
            try (var in = event.getInputStream()) {
                bytes = in.readNBytes(TableLimits.FILE_BYTES + 1);
            }
            try {
                var file = RosterReader.read(bytes);
                event.getUI().access(() -> read.accept(file));
            } catch (Refusal refusal) {
                event.getUI().access(() -> refused.accept(String.valueOf(refusal.getMessage())));
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
