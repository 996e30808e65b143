package app.lede.writing.ui;

import app.lede.article.Article;
import app.lede.article.ArticleText;
import app.lede.base.text.Evidence;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The article beside its questions. */
final class ArticlePane extends Aside {
    private static final String HINT = "Choose a sentence to see the questions about it.";

    private final ArticleText text;
    private final Paragraph said = new Paragraph();

    /** @param chosen told of the sentence the author chose */
    ArticlePane(Article article, Consumer<Evidence> chosen) {
        addClassName("writing-article");
        getElement().setAttribute("aria-label", "Article");
        var title = new H2(article.title());
        title.addClassName("writing-article-title");
        said.addClassName("lede-note");
        said.getElement().setAttribute("role", "status");
        said.setText(HINT);
        text = new ArticleText(article);
        text.addSentenceListener(
                "Article. Arrow keys move by sentence, Enter shows its questions.",
                offset -> text.currentSentence().ifPresent(chosen));
        add(title, said, text);
    }

    /** Lights up what an item rests on. */
    void show(@Nullable Evidence evidence) {
        said.setText(HINT);
        text.highlight(evidence == null ? List.of() : List.of(evidence));
        if (evidence != null) {
            text.scrollTo(evidence);
        }
    }

    /** Lights up a sentence and says how many items rest on it. */
    void showSentence(Evidence sentence, int items) {
        text.highlight(List.of(sentence));
        said.setText(
                switch (items) {
                    case 0 -> "No question shown here rests on this sentence. “Add question” takes it as evidence.";
                    case 1 -> "1 question rests on this sentence.";
                    default -> items + " questions rest on this sentence.";
                });
    }

    Optional<Evidence> chosenSentence() {
        return text.currentSentence();
    }
}
