package app.lede.attempt.ui;

import app.lede.attempt.Previews;
import app.lede.quiz.QuizPreview;
import app.lede.quiz.QuizSettings;
import com.vaadin.flow.component.Component;
import java.util.UUID;

@org.springframework.stereotype.Component
class QuizPreviews implements QuizPreview {
    private final Previews previews;

    QuizPreviews(Previews previews) {
        this.previews = previews;
    }

    @Override
    public Component of(UUID setId, QuizSettings settings) {
        return new PreviewPanel(previews.begin(setId, settings));
    }
}
