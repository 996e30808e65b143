package app.lede.writing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.article.Articles;
import app.lede.article.NewArticle;
import app.lede.base.Actor;
import app.lede.testing.SampleItems;
import app.lede.testing.ScreenTest;
import app.lede.writing.Decision;
import app.lede.writing.ItemSets;
import app.lede.writing.WrittenItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
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
