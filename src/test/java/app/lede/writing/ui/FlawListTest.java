package app.lede.writing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.article.Articles;
import app.lede.article.NewArticle;
import app.lede.base.Actor;
import app.lede.base.text.Evidence;
import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.SingleChoice;
import app.lede.item.TypedAnswer;
import app.lede.testing.SampleItems;
import app.lede.testing.ScreenTest;
import app.lede.writing.Decision;
import app.lede.writing.ItemSets;
import app.lede.writing.WritingNavigation;
import app.lede.writing.WrittenItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FlawListTest extends ScreenTest {
    private static final Item OPENED = item(new SingleChoice(
            "Who opened the Harbour Bridge?",
            List.of(
                    new Option(new OptionId("a1"), "Ana Reyes", true),
                    new Option(new OptionId("b2"), "Rui Costa", false))));
    private static final Item NEGATIVE = item(new SingleChoice(
            "Which city does the Harbour Bridge not cross?",
            List.of(new Option(new OptionId("a1"), "Lisbon", true), new Option(new OptionId("b2"), "Porto", false))));
    private static final Item TELLING = item(
            new TypedAnswer("On which date of 2021 had Ana Reyes opened the Harbour Bridge?", List.of("3 May 2021")));

    @Autowired
    Articles articles;

    @Autowired
    ItemSets sets;

    @Override
    protected Actor actor() {
        return people.instructor("Ines");
    }

    private static Item item(ItemContent content) {
        return new Item(
                UUID.randomUUID(), content, "Ana Reyes opened it.", Evidence.of(SampleItems.TEXT, 0, 9), null, null, 1);
    }

    private void open(Decision last, Item... items) {
        var article =
                articles.add(new NewArticle("The Harbour Bridge", "The News", "", "", null, "", SampleItems.TEXT));
        var set = sets.get(sets.begin(article.id()).id());
        var written = Stream.of(items)
                .map(item -> new WrittenItem(fresh(item), item == items[items.length - 1] ? last : Decision.DRAFTED))
                .toList();
        sets.save(set.id(), set.revision(), set.content().append(written));
        navigate(WritingNavigation.set(set.id()), SetView.class);
    }

    /** The same item under an id of its own: an item stands in one set only. */
    private static Item fresh(Item item) {
        return new Item(
                UUID.randomUUID(),
                item.content(),
                item.rationale(),
                item.evidence(),
                item.attribution(),
                item.fact(),
                1);
    }

    /** What the cards advise, from the first to the last; empty where a card advises nothing. */
    private List<String> advice() {
        return $(ItemList.class)
                .single()
                .getChildren()
                .map(card -> card.getChildren()
                        .flatMap(Component::getChildren)
                        .filter(FlawList.class::isInstance)
                        .filter(list -> list.isVisible())
                        .map(list -> list.getElement().getTextRecursively())
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private void edit(int number) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel()
                                .filter(("Edit question " + number)::equals)
                                .isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Test
    void showsAdviceUnderTheItemItConcerns() {
        open(Decision.DRAFTED, OPENED, NEGATIVE);
        assertThat(advice().getFirst()).isEmpty();
        assertThat(advice().getLast()).startsWith("Question: The “not” is easily overlooked.");
    }

    @Test
    void showsWhatItemsHaveWrongTogetherUnderTheOneAsked() {
        open(Decision.DRAFTED, TELLING, OPENED);
        assertThat(advice())
                .containsExactly(
                        "", "Set: Question 1 tells the answer to question 2. Change the wording of one, or drop one.");
    }

    @Test
    void saysNothingOfADroppedItemInTheSet() {
        open(Decision.DROPPED, TELLING, OPENED);
        assertThat(advice()).containsExactly("", "");
    }

    @Test
    void advisesWhileTheFieldsChange() {
        open(Decision.DRAFTED, NEGATIVE);
        edit(1);
        var dialog = $(ItemDialog.class).single();
        var advice = $(FlawList.class).from(dialog).single();
        assertThat(advice.isVisible()).isTrue();
        test($(TextArea.class).withCaption("Question").single())
                .setValue("Which city does the Harbour Bridge leave out?");
        var preview = $(AsLearnersSee.class).from(dialog).single();
        assertThat(preview.getElement().getTextRecursively()).doesNotContain("leave out?");
        var columns = dialog.getChildren().findFirst().orElseThrow();
        var fields = (Div) columns.getChildren().findFirst().orElseThrow();
        fields.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(fields.getElement(), "change", JacksonUtils.createObjectNode()));
        assertThat(advice.isVisible()).isFalse();
        assertThat(preview.getElement().getTextRecursively()).contains("Which city does the Harbour Bridge leave out?");
    }
}
