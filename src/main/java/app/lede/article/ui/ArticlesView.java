package app.lede.article.ui;

import app.lede.article.ArticleNavigation;
import app.lede.article.ArticleSummary;
import app.lede.article.ArticleUse;
import app.lede.article.Articles;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be read and asked about: the shelf and the instructor's own articles. */
@Route(value = ArticleNavigation.ARTICLES, layout = MainLayout.class)
@PageTitle("Articles · Lede")
@Menu(title = "Articles", order = 2)
@RolesAllowed("INSTRUCTOR")
class ArticlesView extends Div {
    private static final int AT_FIRST = 50;

    private final transient List<ArticleSummary> articles;
    private final transient List<ArticleSummary> archived;
    private final transient Map<UUID, List<ArticleUse.Made>> made;
    private final TextField search = new TextField("Search by title, source or tag");
    private final ComboBox<String> source = new ComboBox<>("Source");
    private final ComboBox<String> language = new ComboBox<>("Language");
    private final ComboBox<String> tag = new ComboBox<>("Tag");
    private final DatePicker from = new DatePicker("Published from");
    private final DatePicker to = new DatePicker("Published until");
    private final Checkbox aside = new Checkbox();
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("Show all");
    private boolean all;

    ArticlesView(Articles articles, List<ArticleUse> uses) {
        this.articles = articles.list();
        this.archived = articles.archived();
        this.made = uses.stream()
                .flatMap(use -> use.made().entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (first, second) ->
                                Stream.of(first, second).flatMap(List::stream).toList()));
        var paste = new Anchor(ArticleNavigation.NEW_ARTICLE, "Bring an article");
        paste.addClassNames("lede-button", "lede-button-primary");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        found.addClassName("lede-note");
        found.getElement().setAttribute("role", "status");
        list.addClassNames("lede-list", "article-list");
        more.addClickListener(click -> {
            all = true;
            show();
        });
        add(new PageHeader("Articles", paste));
        if (this.articles.isEmpty() && archived.isEmpty()) {
            add(new EmptyState("No article yet", "Bring a news article, and Lede drafts questions about it."));
        } else {
            add(filters(), found, list, more);
            show();
        }
    }

    private Div filters() {
        offer(source, article -> Stream.of(article.source()));
        offer(language, article -> Stream.of(article.language()));
        language.setItemLabelGenerator(Languages::name);
        offer(tag, article -> article.tags().stream());
        aside.setLabel("Archived articles (" + archived.size() + ")");
        aside.setVisible(!archived.isEmpty());
        aside.addValueChangeListener(change -> show());
        var filters = new Div(search, source, language, tag, from, to, aside);
        filters.addClassName("article-filters");
        Stream.of(from, to).forEach(day -> {
            day.setClearButtonVisible(true);
            day.addValueChangeListener(change -> show());
        });
        return filters;
    }

    /** Offers the values that the articles have; hidden where there is no choice. */
    private void offer(ComboBox<String> filter, Function<ArticleSummary, Stream<String>> values) {
        var choices = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Stream.concat(articles.stream(), archived.stream())
                .flatMap(values)
                .filter(value -> !value.isBlank())
                .forEach(choices::add);
        filter.setItems(choices);
        filter.setVisible(choices.size() > 1);
        filter.setClearButtonVisible(true);
        filter.addValueChangeListener(change -> show());
    }

    private void show() {
        var filter = new ArticleFilter(
                search.getValue(),
                source.getValue(),
                language.getValue(),
                tag.getValue(),
                from.getValue(),
                to.getValue());
        var matching = (aside.getValue() ? archived : articles)
                .stream().filter(filter::matches).toList();
        list.removeAll();
        matching.stream()
                .limit(all ? Long.MAX_VALUE : AT_FIRST)
                .map(article -> new ArticleEntry(article, made.getOrDefault(article.id(), List.of())))
                .forEach(list::add);
        more.setVisible(!all && matching.size() > AT_FIRST);
        found.setText(describe(matching.size(), filter));
    }

    private static String describe(int count, ArticleFilter filter) {
        var articles = count == 1 ? "1 article" : count + " articles";
        return filter.isEmpty()
                ? articles
                : count == 0 ? "No article fits. Clear a field to see more." : articles + " found";
    }
}
