package app.lede.article.ui;

import app.lede.article.Bringing;
import app.lede.article.Brought;
import app.lede.base.Refusal;
import app.lede.document.DocumentKind;
import app.lede.document.DocumentLimits;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Takes files, several at once, and reads them while the page stays usable. */
final class FileDrop {
    /** Files that are in memory at the same time, over all instructors. */
    private static final Semaphore ROOM = new Semaphore(8, true);

    private static final long PATIENCE_SECONDS = 60;

    private FileDrop() {}

    /**
     * @param read gets each article as it comes
     * @param refused gets what cannot be read, and why
     */
    static Upload of(Bringing bringing, SerializableConsumer<Brought> read, SerializableConsumer<String> refused) {
        var upload = new Upload();
        upload.addClassName("article-drop");
        upload.setUploadHandler(new Handler(bringing, read, refused));
        upload.setMaxFileSize(DocumentLimits.FILE_BYTES);
        upload.setAcceptedFileExtensions(DocumentKind.ENDINGS.toArray(String[]::new));
        upload.setUploadButton(new Button("Choose files…"));
        var words = new UploadI18N();
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne("or drop a file here").setMany("or drop files here"));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(DocumentLimits.TOO_LARGE)
                .setIncorrectFileType("Lede reads txt, md, html, docx, odt and pdf.")
                .setTooManyFiles("These are too many files at once."));
        upload.setI18n(words);
        upload.addFileRejectedListener(
                rejected -> refused.accept(rejected.getFileName() + ": " + rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    /** Reads off the lock of the session, and no more than a file may have. */
    private record Handler(Bringing bringing, SerializableConsumer<Brought> read, SerializableConsumer<String> refused)
            implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var name = event.getFileName();
            try {
                var brought = read(event);
                event.getUI().access(() -> read.accept(brought));
            } catch (Refusal refusal) {
                event.getUI().access(() -> refused.accept(name + ": " + refusal.getMessage()));
            }
        }

        private Brought read(UploadEvent event) throws IOException {
            try {
                if (!ROOM.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new Refusal("Many files are being read at this moment. Try again in a minute.");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refusal("Reading was interrupted. Try again.");
            }
            try (var in = event.getInputStream()) {
                return bringing.read(event.getFileName(), in.readNBytes(DocumentLimits.FILE_BYTES + 1));
            } finally {
                ROOM.release();
            }
        }
    }
}
