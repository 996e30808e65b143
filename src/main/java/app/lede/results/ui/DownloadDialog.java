package app.lede.results.ui;

import app.lede.quiz.Quiz;
import app.lede.results.Exports;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** The files of a quiz. */
final class DownloadDialog extends Dialog {
    DownloadDialog(Exports exports, Quiz quiz) {
        setHeaderTitle("Download");
        add(Downloads.ofQuiz(exports, quiz));
        getFooter().add(new Button("Close", click -> close()));
    }
}
