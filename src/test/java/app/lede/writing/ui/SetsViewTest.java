package app.lede.writing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.article.Articles;
import app.lede.article.NewArticle;
import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.testing.SampleItems;
import app.lede.testing.ScreenTest;
import app.lede.writing.Decision;
import app.lede.writing.ItemSets;
import app.lede.writing.WrittenItem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SetsViewTest extends ScreenTest {
    @Autowired
    Articles articles;

    @Autowired
    ItemSets sets;

    @Override
    protected Actor actor() {
        return people.instructor("Ines");
    }

    @Test
    void leadsToTheShelfWhereThereIsNoSet() {
        navigate(SetsView.class);
        assertThat($(Anchor.class).withText("Choose an article").single().getHref())
                .isEqualTo("articles");
    }

    private UUID bridges() {
        var article = articles.add(
                new NewArticle("The Harbour Bridge", "The Harbour News", "", "", null, "", SampleItems.TEXT));
        var set = sets.begin(article.id());
        var items = SampleItems.all().stream()
                .map(item -> new WrittenItem(item, Decision.KEPT))
                .toList();
        return sets.save(set.id(), set.revision(), set.content().append(items)).id();
    }

    private void click(String ariaLabel) {
        test($(Button.class).withAriaLabel(ariaLabel).single()).click();
    }

    private List<String> titles() {
        return $(H2.class).from($(SetsView.class).single()).all().stream()
                .map(title -> title.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void aCopyIsASetOfItsOwn() {
        var id = bridges();
        navigate(SetsView.class);
        click("Copy The Harbour Bridge");
        assertThat(titles()).containsExactly("Copy of The Harbour Bridge", "The Harbour Bridge");
        var copy = sets.get(sets.mine().getFirst().id());
        var source = sets.get(id);
        assertThat(copy.content().items())
                .extracting(written -> written.item().content())
                .isEqualTo(source.content().items().stream()
                        .map(written -> written.item().content())
                        .toList());
        assertThat(copy.content().items())
                .extracting(WrittenItem::id)
                .doesNotContainAnyElementsOf(
                        source.content().items().stream().map(WrittenItem::id).toList());
    }

    @Test
    void whatIsDeletedCanBeBroughtBack() {
        var id = bridges();
        var before = sets.get(id).content();
        navigate(SetsView.class);
        click("Delete The Harbour Bridge");
        assertThat(sets.mine()).isEmpty();
        assertThatThrownBy(() -> sets.get(id)).isInstanceOf(NotFound.class);
        test($(Button.class).withText("Undo").single()).click();
        assertThat(titles()).containsExactly("The Harbour Bridge");
        assertThat(sets.get(id).content()).isEqualTo(before);
    }

    @Test
    void listsSetsWithWhatIsKeptAndToBeDecided() {
        var article = articles.add(
                new NewArticle("The Harbour Bridge", "The Harbour News", "", "", null, "", SampleItems.TEXT));
        var set = sets.begin(article.id());
        var items = SampleItems.all();
        sets.save(
                set.id(),
                set.revision(),
                set.content()
                        .rename("Bridges")
                        .insert(0, new WrittenItem(items.get(0), Decision.KEPT))
                        .insert(1, new WrittenItem(items.get(1), Decision.DRAFTED))
                        .insert(2, new WrittenItem(items.get(2), Decision.DROPPED)));
        navigate(SetsView.class);
        assertThat($(ListItem.class).from($(SetsView.class).single()).all())
                .singleElement()
                .satisfies(entry -> assertThat(entry.getElement().getTextRecursively())
                        .startsWith("Bridges")
                        .contains("From “The Harbour Bridge”", "1 kept · 1 to decide · changed "));
    }
}
