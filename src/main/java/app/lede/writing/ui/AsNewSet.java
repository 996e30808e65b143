package app.lede.writing.ui;

import app.lede.article.Article;
import app.lede.article.ArticleSummary;
import app.lede.article.Articles;
import app.lede.base.Refusal;
import app.lede.base.ui.Notices;
import app.lede.exchange.ImportResult;
import app.lede.writing.ImportPlan;
import app.lede.writing.Importing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As a set of its own, or as several where one has no room. */
final class AsNewSet implements ImportGoal {
    private final transient Importing importing;
    private final transient Articles articles;
    private final TextField title = new TextField("Title of the set");
    private final ComboBox<ArticleSummary> article = new ComboBox<>("Article the questions are about, if it is here");
    private transient @Nullable Article chosen;
    private Registration listening = () -> {};

    AsNewSet(Importing importing, Articles articles) {
        this.importing = importing;
        this.articles = articles;
        article.setItemLabelGenerator(ArticleSummary::title);
        article.setItems(articles.list());
        article.setClearButtonVisible(true);
        article.setPlaceholder("None: the questions stand alone");
        article.setHelperText("Evidence is kept where its words stand in this article.");
    }

    @Override
    public String heading() {
        return "Import questions as a new set";
    }

    @Override
    public List<Component> fields(ImportResult read, String suggestedTitle, Runnable changed) {
        title.setValue(suggestedTitle);
        listening.remove();
        listening = article.addValueChangeListener(change -> {
            var picked = change.getValue();
            chosen = picked == null ? null : articles.get(picked.id());
            changed.run();
        });
        return List.of(title, article);
    }

    @Override
    public ImportPlan plan(ImportResult read) {
        return ImportPlan.asNew(chosen == null ? "" : chosen.text(), read);
    }

    @Override
    public void take(ImportResult read, ImportPlan plan, ImportDialog dialog) {
        try {
            dialog.watch(importing.begin(title.getValue(), chosen == null ? null : chosen.id(), read));
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
    }
}
