package app.lede.article.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.article.ArticleNavigation;
import app.lede.article.ArticleSummary;
import app.lede.article.Articles;
import app.lede.article.NewArticle;
import app.lede.base.Actor;
import app.lede.document.MadeFiles;
import app.lede.testing.Acting;
import app.lede.testing.SampleItems;
import app.lede.testing.ScreenTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ArticleViewsTest extends ScreenTest {
    @Autowired
    Articles articles;

    @Override
    protected Actor actor() {
        return people.instructor("Ines");
    }

    private UUID ownArticle() {
        return articles.add(new NewArticle(
                        "The Harbour Bridge",
                        "The Harbour News",
                        "https://example.org/",
                        "",
                        null,
                        "CC0-1.0",
                        SampleItems.TEXT))
                .id();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    @Test
    void listsTheShelfAndFindsByTitleOrSource() {
        ownArticle();
        navigate(ArticlesView.class);
        assertThat($(ListItem.class).all())
                .extracting(ArticleViewsTest::textOf)
                .anySatisfy(text -> assertThat(text)
                        .startsWith("The Harbour Bridge")
                        .contains("The Harbour News", "words", "Your own"))
                .anySatisfy(text ->
                        assertThat(text).contains("Putin receives Assad in Moscow", "RFE/RL", "14 September 2021"));
        test(field("Search by title, source or tag")).setValue("harbour NEWS");
        assertThat($(ListItem.class).from($(ArticlesView.class).single()).all())
                .singleElement()
                .satisfies(item -> assertThat(textOf(item)).startsWith("The Harbour Bridge"));
        test(field("Search by title, source or tag")).setValue("nothing like it");
        assertThat($(Paragraph.class).from($(ArticlesView.class).single()).all())
                .extracting(Paragraph::getText)
                .contains("No article fits. Clear a field to see more.");
    }

    @Test
    void showsAnArticleWithSourceAndLicence() {
        navigate(ArticleNavigation.article(ownArticle()), ArticleView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("The Harbour Bridge");
        assertThat(textOf($(ArticleView.class).single()))
                .contains("Ferries had carried 9,000 people a day.", "The Harbour News · licence CC0-1.0");
    }

    @Test
    void hasNothingAtTheAddressOfSomebodyElsesArticle() {
        var id = ownArticle();
        Acting.as(people.instructor("Omar"));
        for (var address : List.of(ArticleNavigation.article(id), ArticleNavigation.ARTICLES + "/no-id")) {
            UI.getCurrent().navigate(address);
            assertThat($(ArticleView.class).exists()).isFalse();
            assertThat($(H1.class).single().getText()).isNotEqualTo("The Harbour Bridge");
        }
    }

    @Test
    void keepsWhatWasTypedAndShowsEachProblemAtItsField() {
        navigate(NewArticleView.class);
        test(field("Web address (optional)")).setValue("somewhere");
        test($(TextArea.class).single()).setValue("A text that must not be lost.");
        test($(Button.class).withText("Add article").single()).click();
        assertThat(field("Title").isInvalid()).isTrue();
        assertThat(field("Title").getErrorMessage()).isEqualTo("Give the article a title.");
        assertThat(field("Web address (optional)").getErrorMessage()).contains("https://");
        assertThat($(TextArea.class).single().isInvalid()).isFalse();
        assertThat($(TextArea.class).single().getValue()).isEqualTo("A text that must not be lost.");
    }

    @Test
    void addsAnArticleAndShowsIt() {
        navigate(NewArticleView.class);
        test(field("Title")).setValue("A tunnel");
        test(field("Source")).setValue("The Harbour News");
        test($(TextArea.class).single()).setValue("The tunnel opened on Monday.");
        assertThat($(TextArea.class).single().getHelperText()).isEqualTo("5 words");
        test($(Button.class).withText("Add article").single()).click();
        assertThat($(ArticleView.class).single().getPageTitle()).isEqualTo("A tunnel · Lede");
    }

    @Test
    void offersTheArticleThatIsThereAlready() {
        var id = ownArticle();
        navigate(NewArticleView.class);
        test(field("Title")).setValue("The bridge again");
        test(field("Source")).setValue("Somewhere");
        test($(TextArea.class).single()).setValue(SampleItems.TEXT);
        test($(Button.class).withText("Add article").single()).click();
        assertThat($(Anchor.class).withText("Open it").single().getHref()).isEqualTo(ArticleNavigation.article(id));
        assertThat(field("Title").getValue()).isEqualTo("The bridge again");
    }

    @Test
    void asksBeforeWhatWasTypedIsLost() {
        navigate(NewArticleView.class);
        test(field("Title")).setValue("A tunnel");
        UI.getCurrent().navigate(ArticleNavigation.ARTICLES);
        assertThat($(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat($(NewArticleView.class).exists()).isTrue();
    }

    private void upload(String name, byte[] bytes) {
        test($(Upload.class).single()).upload(name, "application/octet-stream", bytes);
        roundTrip();
    }

    private void click(String button) {
        test($(Button.class).withText(button).single()).click();
    }

    @Test
    void fillsTheFormFromAFileToBeLookedOver() {
        navigate(NewArticleView.class);
        upload("bridge.docx", MadeFiles.docx("A bridge", "A. Writer", List.of("It opened.", "It is long.")));
        assertThat(field("Title").getValue()).isEqualTo("A bridge");
        assertThat(field("Author (optional)").getValue()).isEqualTo("A. Writer");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("It opened.\n\nIt is long.");
        click("Add article");
        assertThat(field("Source").isInvalid()).isTrue();
        test(field("Source")).setValue("The Harbour News");
        click("Add article");
        assertThat($(ArticleView.class).single().getPageTitle()).isEqualTo("A bridge · Lede");
    }

    @Test
    void takesSeveralFilesAndKeepsWhatWasTypedBeside() {
        navigate(NewArticleView.class);
        test(field("Title")).setValue("Typed before");
        upload("one.md", MadeFiles.markdown("One", "The Harbour News", "The first bridge opened."));
        upload("bad.pdf", new byte[] {1, 2, 3});
        upload("two.md", MadeFiles.markdown("Two", "The Harbour News", "The second bridge opened."));
        var view = $(NewArticleView.class).single();
        assertThat($(TextField.class).withCaption("Title").all())
                .extracting(TextField::getValue)
                .containsExactly("Typed before", "One", "Two");
        assertThat(textOf(view)).contains("bad.pdf: This file is called .pdf, but it is not a PDF");
        click("Add all 3");
        assertThat(field("Title").getValue()).isEqualTo("Typed before");
        assertThat(textOf(view)).contains("Added: One", "Added: Two");
        assertThat(articles.list()).extracting(ArticleSummary::title).contains("One", "Two");
    }

    @Test
    void noticesAtOnceThatAFileIsThereAlready() {
        var id = ownArticle();
        navigate(NewArticleView.class);
        upload("again.txt", SampleItems.TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat($(Anchor.class).withText("Open it").single().getHref()).isEqualTo(ArticleNavigation.article(id));
        click("Discard");
        assertThat(field("Title").getValue()).isEmpty();
    }

    @Test
    void asksForAnAddress() {
        navigate(NewArticleView.class);
        click("Fetch the page");
        assertThat(field("Address of a web page").getErrorMessage()).isEqualTo("Give the address of the page.");
    }

    @SuppressWarnings("unchecked")
    @Test
    void narrowsTheListByTagAndSource() {
        articles.add(new NewArticle("Über die Brücke", "Hafenpost", "", "", null, "de", "", "Brücken", "Ein Satz."));
        navigate(ArticlesView.class);
        var view = $(ArticlesView.class).single();
        test((ComboBox<String>) $(ComboBox.class).withCaption("Language").single())
                .selectItem("German");
        assertThat($(ListItem.class).from(view).all())
                .allSatisfy(item -> assertThat(textOf(item)).startsWith("Über die Brücke"))
                .isNotEmpty();
        test((ComboBox<String>) $(ComboBox.class).withCaption("Source").single())
                .selectItem("RFE/RL");
        assertThat($(ListItem.class).from(view).all()).isEmpty();
    }

    @Test
    void archivesAnArticleAndShowsItAmongTheArchived() {
        var article = ownArticle();
        navigate(ArticleNavigation.article(article), ArticleView.class);
        test($(Button.class).withText("Archive").single()).click();
        assertThat($(Button.class).withText("Bring back to the list").all()).hasSize(1);

        navigate(ArticlesView.class);
        var list = $(ArticlesView.class).single();
        assertThat($(ListItem.class).from(list).all())
                .extracting(ArticleViewsTest::textOf)
                .noneMatch(text -> text.startsWith("The Harbour Bridge"));
        test($(Checkbox.class).from(list).single()).click();
        assertThat($(ListItem.class).from(list).all())
                .singleElement()
                .satisfies(item -> assertThat(textOf(item)).startsWith("The Harbour Bridge"));

        navigate(ArticleNavigation.article(article), ArticleView.class);
        test($(Button.class).withText("Bring back to the list").single()).click();
        assertThat(articles.list()).extracting(ArticleSummary::id).contains(article);
    }
}
