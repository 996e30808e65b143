package app.lede.results.ui;

import app.lede.quiz.Quiz;
import app.lede.results.Scores;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** The link to a quiz's score sheet as a file. The service checks again who asks when the file is fetched. */
final class ScoreDownload {
    private ScoreDownload() {}

    static Anchor link(Scores scores, Quiz quiz) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var file = scores.file(quiz.id());
                    var bytes = file.bytes();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), file.name(), "text/csv;charset=utf-8", bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                "Download as CSV");
        link.addClassName("lede-button");
        return link;
    }
}
