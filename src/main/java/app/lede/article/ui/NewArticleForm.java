package app.lede.article.ui;

import app.lede.article.NewArticle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a new article. What was typed stays, whatever is wrong with it. */
final class NewArticleForm extends Div {
    private final TextField title = new TextField("Title");
    private final TextField source = new TextField("Source");
    private final DatePicker published = new DatePicker("Published");
    private final TextField author = new TextField("Author (optional)");
    private final TextField address = new TextField("Web address (optional)");
    private final ComboBox<String> language = new ComboBox<>("Language");
    private final TextField licence = new TextField("Licence (optional)");
    private final TextField tags = new TextField("Tags (optional)");
    private final TextArea text = new TextArea("Text of the article");

    NewArticleForm() {
        addClassName("article-form");
        for (var field : NewArticle.Field.values()) {
            field(field).setManualValidation(true);
        }
        title.setRequiredIndicatorVisible(true);
        source.setRequiredIndicatorVisible(true);
        source.setHelperText("Who published it, such as a newspaper or an agency.");
        text.setRequiredIndicatorVisible(true);
        published.setLabel("Published (optional)");
        published.setHelperText(
                "Needed to understand “last week” and “on Monday”. Without it, such times are not asked.");
        licence.setHelperText("Shown wherever the text is shown.");
        tags.setHelperText("What it is about, with commas: politics, Syria. Learners practise their mistakes by them.");
        address.setPlaceholder("https://");
        text.addClassName("article-form-text");
        text.addValueChangeListener(change -> text.setHelperText(count(change.getValue())));
        text.setHelperText(count(""));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(Languages::name);
        language.setValue(NewArticle.ENGLISH);
        language.addValueChangeListener(change -> language.setHelperText(draftsIn(change.getValue())));
        var about = new Div(title, source, published, author, address, language, licence, tags);
        about.addClassName("article-form-about");
        add(text, about);
    }

    void focus() {
        title.focus();
    }

    /** Puts what was found into the fields, to be looked over. */
    void fill(NewArticle found) {
        title.setValue(found.title());
        source.setValue(found.source());
        address.setValue(found.sourceAddress());
        author.setValue(found.author());
        published.setValue(found.published());
        language.setValue(found.language());
        licence.setValue(found.licence());
        tags.setValue(found.tags());
        text.setValue(found.text());
    }

    private static String draftsIn(@Nullable String language) {
        return language == null || language.equals(NewArticle.ENGLISH)
                ? ""
                : "Lede drafts questions about English articles only. About others you can write them by hand.";
    }

    NewArticle read() {
        return new NewArticle(
                title.getValue(),
                source.getValue(),
                address.getValue(),
                author.getValue(),
                published.getValue(),
                language.getValue() == null ? NewArticle.ENGLISH : language.getValue(),
                licence.getValue(),
                tags.getValue(),
                text.getValue());
    }

    boolean isEmpty() {
        return List.of(title, source, address, author, licence, tags).stream()
                        .allMatch(field -> field.getValue().isBlank())
                && text.getValue().isBlank();
    }

    /** Puts each problem where it belongs and goes to the first; takes away what was there before. */
    void show(List<NewArticle.Problem> problems) {
        for (var field : NewArticle.Field.values()) {
            var message = problems.stream()
                    .filter(problem -> problem.field() == field)
                    .map(NewArticle.Problem::message)
                    .findFirst();
            field(field).setInvalid(message.isPresent());
            field(field).setErrorMessage(message.orElse(""));
        }
        problems.stream()
                .findFirst()
                .map(problem -> (Component) field(problem.field()))
                .ifPresent(field -> field.getElement().callJsFunction("focus"));
    }

    private HasValidation field(NewArticle.Field field) {
        return switch (field) {
            case TITLE -> title;
            case SOURCE -> source;
            case ADDRESS -> address;
            case AUTHOR -> author;
            case LICENCE -> licence;
            case TAGS -> tags;
            case TEXT -> text;
        };
    }

    private static String count(String text) {
        int words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        return words == 0
                ? "Paste the whole text. An empty line begins a new paragraph."
                : "%,d %s".formatted(words, words == 1 ? "word" : "words");
    }
}
