package app.lede.writing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lede.article.ArticleText;
import app.lede.article.Articles;
import app.lede.article.NewArticle;
import app.lede.base.Actor;
import app.lede.item.ItemKind;
import app.lede.item.SingleChoice;
import app.lede.item.TypedAnswer;
import app.lede.testing.FakeDrafter;
import app.lede.testing.SampleItems;
import app.lede.testing.ScreenTest;
import app.lede.writing.Decision;
import app.lede.writing.ItemSets;
import app.lede.writing.SetContent;
import app.lede.writing.WritingNavigation;
import app.lede.writing.WrittenItem;
import app.lede.writing.WrittenSet;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SetViewTest extends ScreenTest {
    @Autowired
    Articles articles;

    @Autowired
    ItemSets sets;

    @Autowired
    FakeDrafter drafter;

    @Override
    protected Actor actor() {
        return people.instructor("Ines");
    }

    @AfterEach
    void letDraftsEnd() {
        drafter.goOn();
    }

    private UUID emptySet(String text) {
        var article = articles.add(new NewArticle("The Harbour Bridge", "The Harbour News", "", "", null, "", text));
        return sets.begin(article.id()).id();
    }

    /** Opens a set with an item of every kind. */
    private WrittenSet open() {
        var set = sets.get(emptySet(SampleItems.TEXT));
        var full = sets.save(
                set.id(),
                set.revision(),
                set.content()
                        .append(SampleItems.all().stream()
                                .map(item -> new WrittenItem(item, Decision.DRAFTED))
                                .toList()));
        navigate(WritingNavigation.set(set.id()), SetView.class);
        return full;
    }

    private SetContent saved(WrittenSet set) {
        return sets.get(set.id()).content();
    }

    private List<ItemCard> cards() {
        return $(ItemList.class)
                .single()
                .getChildren()
                .map(ItemCard.class::cast)
                .toList();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void fire(Component component, String type, String... data) {
        var node = JacksonUtils.createObjectNode();
        for (int i = 0; i < data.length; i += 2) {
            if (data[i + 1].equals("true") || data[i + 1].equals("false")) {
                node.put(data[i], Boolean.parseBoolean(data[i + 1]));
            } else {
                node.put(data[i], data[i + 1]);
            }
        }
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), type, node));
    }

    private void press(String key, boolean alt, boolean shift) {
        fire(
                $(ItemList.class).single(),
                "keydown",
                ItemList.FILTER,
                "true",
                "event.key",
                key,
                "event.altKey",
                String.valueOf(alt),
                "event.shiftKey",
                String.valueOf(shift));
    }

    private void press(String key) {
        press(key, false, false);
    }

    private void clickOn(String ariaLabel) {
        test($(Button.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(ariaLabel::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private List<String> marked() {
        var marks = new ArrayList<String>();
        collect($(ArticlePane.class).single().getElement(), marks);
        return marks;
    }

    private static void collect(Element element, List<String> marks) {
        if (element.isTextNode()) {
            return;
        }
        if (element.getTag().equals("mark")) {
            marks.add(element.getTextRecursively());
        }
        element.getChildren().forEach(child -> collect(child, marks));
    }

    @Test
    void showsEveryKindOfItemWithItsKey() {
        open();
        assertThat(cards()).hasSize(10);
        assertThat(cards())
                .extracting(SetViewTest::textOf)
                .satisfiesExactly(
                        text -> assertThat(text)
                                .contains("Single choice", "Who opened", "Right answer: Ana Reyes", "Rui Costa"),
                        text -> assertThat(text).contains("Right answer: False", "The bridge is 640 metres long."),
                        text -> assertThat(text).contains("Right answer: Porto / Oporto"),
                        text -> assertThat(text).contains("640.5 metres (give or take 10)"),
                        text -> assertThat(text).contains("The bridge is _____ metres long.", "Right answer: 640"),
                        text -> assertThat(text).contains("Time order", "Building began", "No evidence chosen."),
                        text -> assertThat(text).contains("June 2017 – Building began"),
                        text -> assertThat(text).contains("“It will change the city”", "Claim by Ana Reyes"),
                        text -> assertThat(text)
                                .contains(
                                        "Right answer: Ferries carried",
                                        "Right answer: The last cable",
                                        "A second bridge"),
                        text -> assertThat(text)
                                .contains("Claim or fact", "The bridge will change the city.", "claim: Ana Reyes"));
    }

    @Test
    void savesADecisionAtOnceAndSaysSo() {
        var set = open();
        clickOn("Keep question 1");
        clickOn("Drop question 2");
        assertThat(saved(set).items().get(0).decision()).isEqualTo(Decision.KEPT);
        assertThat(saved(set).items().get(1).decision()).isEqualTo(Decision.DROPPED);
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anySatisfy(text -> assertThat(text).matches("1 kept · 8 to decide · saved \\d\\d:\\d\\d:\\d\\d"));
        clickOn("Keep question 1");
        assertThat(saved(set).items().get(0).decision()).isEqualTo(Decision.DRAFTED);
    }

    /** Two quick clicks on one card: the second finds the button it was meant for. */
    @Test
    void keepsItsButtonsWhateverIsDecided() {
        var set = open();
        var keep = $(Button.class).withAriaLabel("Keep question 1").single();
        var drop = $(Button.class).withAriaLabel("Drop question 1").single();
        test(keep).click();
        test(drop).click();
        assertThat(saved(set).items().getFirst().decision()).isEqualTo(Decision.DROPPED);
        test(keep).click();
        test(keep).click();
        assertThat(saved(set).items().getFirst().decision()).isEqualTo(Decision.DRAFTED);
        clickOn("Move question 1 down");
        assertThat(keep.getAriaLabel()).hasValue("Keep question 2");
    }

    private void vary(int number, String wish) {
        var entry = wishes(number - 1).stream()
                .filter(offered -> offered.getText().equals(wish))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(entry, new ClickEvent<>(entry));
        roundTripUntil(() ->
                !cards().get(number - 1).getElement().getAttribute("aria-busy").equals("true"));
    }

    private void roundTripUntil(BooleanSupplier over) {
        for (int tries = 0; tries < 500 && !over.getAsBoolean(); tries++) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            roundTrip();
        }
    }

    @Test
    void makesAQuestionTypedAndTakesItBack() {
        var set = open();
        vary(1, "As a typed question");
        assertThat(saved(set).items().getFirst().item().content())
                .isEqualTo(new TypedAnswer("Who opened the Harbour Bridge?", List.of("Ana Reyes")));
        assertThat(textOf(cards().getFirst())).contains("Typed answer");
        click("Undo");
        assertThat(saved(set)).isEqualTo(set.content());
    }

    @Test
    void asksAnotherQuestionOnTheSentenceUntilThereIsNone() {
        var set = open();
        vary(1, "Another question on this sentence");
        assertThat(saved(set).items()).hasSize(11);
        var another = saved(set).items().get(1);
        assertThat(another.decision()).isEqualTo(Decision.DRAFTED);
        assertThat(another.item().evidence())
                .isEqualTo(saved(set).items().getFirst().item().evidence());
        vary(1, "Another question on this sentence");
        assertThat(saved(set).items()).hasSize(11);
        assertThat($(Notification.class).all())
                .extracting(notice -> textOf(notice))
                .anyMatch(text -> text.contains("This sentence gives no other good question."));
    }

    @Test
    void offersOnlyWhatCanApply() {
        open();
        assertThat(wishes(0))
                .extracting(MenuItem::getText)
                .containsExactly(
                        "Another question on this sentence",
                        "Other distractors",
                        "Make it harder",
                        "Make it easier",
                        "As a typed question");
        assertThat(wishes(1)).extracting(MenuItem::getText).containsExactly("Another question on this sentence");
        assertThat(wishes(2))
                .extracting(MenuItem::getText)
                .containsExactly("Another question on this sentence", "Make it easier");
        assertThat(wishes(5)).as("it rests on no sentence").isEmpty();
    }

    private List<MenuItem> wishes(int card) {
        return cards().get(card)
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(MenuButton.class::isInstance)
                .map(MenuButton.class::cast)
                .filter(button -> button.isVisible() && textOf(button).equals("Vary"))
                .flatMap(button -> button.entries().stream())
                .toList();
    }

    @Test
    void undoesAndDoesAgain() {
        var set = open();
        clickOn("Keep question 1");
        click("Keep all");
        assertThat(saved(set).count(Decision.KEPT)).isEqualTo(10);
        click("Undo");
        click("Undo");
        assertThat(saved(set)).isEqualTo(set.content());
        assertThat($(Button.class).withText("Undo").single().isEnabled()).isFalse();
        click("Redo");
        click("Redo");
        assertThat(saved(set).count(Decision.KEPT)).isEqualTo(10);
    }

    @Test
    void remembersWhatCanBeUndoneWhenTheScreenIsOpenedAgain() {
        var set = open();
        clickOn("Keep question 1");
        navigate(SetsView.class);
        navigate(WritingNavigation.set(set.id()), SetView.class);
        click("Undo");
        assertThat(saved(set)).isEqualTo(set.content());
    }

    @Test
    void isWorkedWithTheKeyboard() {
        var set = open();
        var ids = set.content().items().stream().map(WrittenItem::id).toList();
        press("k");
        press("D");
        press("ArrowDown");
        press("ArrowDown", true, false);
        assertThat(saved(set).items().get(0).decision()).isEqualTo(Decision.KEPT);
        assertThat(saved(set).items().get(1).decision()).isEqualTo(Decision.DROPPED);
        assertThat(saved(set).items()).extracting(WrittenItem::id).element(4).isEqualTo(ids.get(3));
        press("ArrowUp", true, false);
        press("u");
        assertThat(saved(set).items()).extracting(WrittenItem::id).element(4).isEqualTo(ids.get(3));
        press("U", false, true);
        assertThat(saved(set).items()).extracting(WrittenItem::id).containsExactlyElementsOf(ids);
        press("End");
        press("e");
        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Edit question 10 · Claim or fact");
        click("Cancel");
        press("?");
        assertThat($(KeysDialog.class).exists()).isTrue();
        click("Close");
        press("n");
        assertThat($(NewItemDialog.class).exists()).isTrue();
    }

    @Test
    void lightsUpTheEvidenceOfAnItem() {
        open();
        fire(cards().get(2), "focusin");
        assertThat(marked()).containsExactly("in Porto");
        fire(cards().get(5), "focusin");
        assertThat(marked()).isEmpty();
    }

    @Test
    void marksTheItemsOfASentence() {
        open();
        var text = $(ArticleText.class).single();
        fire(
                text,
                "click",
                "event.target.closest('[data-begin]')?.dataset.begin",
                String.valueOf(SampleItems.TEXT.indexOf("The bridge is 640")));
        assertThat(marked()).containsExactly("The bridge is 640 metres long.");
        assertThat(cards())
                .extracting(card -> card.hasClassName("writing-card-linked"))
                .containsExactly(false, true, false, true, true, false, false, false, false, false);
        assertThat(textOf($(ArticlePane.class).single())).contains("3 questions rest on this sentence.");
    }

    @Test
    void showsOnlyWhatTheFilterLetsThrough() {
        open();
        clickOn("Keep question 3");
        click("Kept 1");
        assertThat(cards())
                .singleElement()
                .satisfies(card -> assertThat(textOf(card)).startsWith("⠿3"));
        click("To decide 9");
        press("k");
        assertThat(cards()).hasSize(8);
        click("Dropped 0");
        assertThat(cards()).isEmpty();
    }

    @Test
    void keepsWhatWasTypedUntilItIsSavedOrDiscarded() {
        var set = open();
        clickOn("Edit question 3");
        var stem = $(TextArea.class).withCaption("Question").single();
        test(stem).setValue("Where is the bridge?");
        click("Cancel");
        assertThat($(ConfirmDialog.class).single().isOpened()).isTrue();
        $(ConfirmDialog.class).single().close();
        assertThat($(ItemDialog.class).single().isOpened()).isTrue();
        click("Save");
        assertThat(saved(set).items().get(2).item().content().stem()).isEqualTo("Where is the bridge?");
        assertThat(saved(set).items().get(2).item().id())
                .isEqualTo(set.content().items().get(2).id());
        assertThat($(ItemDialog.class).exists()).isFalse();
    }

    @Test
    void doesNotSaveAnUnfinishedQuestionByMistake() {
        var set = open();
        clickOn("Edit question 1");
        test($(TextArea.class).withCaption("Question").single()).setValue("");
        click("Save");
        assertThat(saved(set)).isEqualTo(set.content());
        assertThat(textOf($(ItemDialog.class).single())).contains("Write the question.");
        click("Save unfinished");
        assertThat(saved(set).items().getFirst().item().problems()).containsExactly("Write the question.");
        assertThat(textOf(cards().getFirst())).contains("To put right: Write the question.");
    }

    @Test
    void savesEveryKindUnchangedFromItsForm() {
        var set = open();
        for (int number = 1; number <= 10; number++) {
            clickOn("Edit question " + number);
            click("Save");
        }
        assertThat(saved(set)).isEqualTo(set.content());
    }

    @Test
    void writesAQuestionByHand() {
        var set = open();
        click("Add question");
        click("Typed answer");
        test($(TextArea.class).withCaption("Question").single()).setValue("What carried people before?");
        test($(TextField.class).all().stream()
                        .filter(field -> field.getAriaLabel()
                                .filter("Accepted answer"::equals)
                                .isPresent())
                        .findFirst()
                        .orElseThrow())
                .setValue("Ferries");
        click("Save");
        assertThat(saved(set).items()).hasSize(11);
        assertThat(saved(set).items().get(1)).satisfies(written -> {
            assertThat(written.decision()).isEqualTo(Decision.KEPT);
            assertThat(written.item().content().keyText()).isEqualTo("Ferries");
        });
    }

    @Test
    void opensABlankFormOfEveryKind() {
        open();
        for (var kind : ItemKind.values()) {
            click("Add question");
            click(kind.label());
            assertThat($(ItemDialog.class).single().getHeaderTitle()).endsWith(kind.label());
            click("Cancel");
            assertThat($(ItemDialog.class).exists()).isFalse();
        }
    }

    @Test
    void marksAnotherOptionAsRight() {
        var set = open();
        clickOn("Edit question 1");
        var marks = $(KeyMark.class).all();
        marks.get(0).setMarked(false);
        marks.get(1).setMarked(true);
        click("Save");
        assertThat(((SingleChoice) saved(set).items().getFirst().item().content()).keyText())
                .isEqualTo("Rui Costa");
    }

    @Test
    void bringsAStepTogetherWithWhatChangedInAnotherWindow() {
        var set = open();
        sets.save(set.id(), set.revision(), set.content().rename("Changed elsewhere"));
        clickOn("Keep question 1");
        assertThat(saved(set).title()).isEqualTo("Changed elsewhere");
        assertThat(saved(set).count(Decision.KEPT)).isEqualTo(1);
        assertThat(Stream.of($(Notification.class).last())).hasSize(1);
        assertThat($(H1.class).single().getText()).isEqualTo("Changed elsewhere");
        click("Undo");
        assertThat(saved(set).count(Decision.KEPT)).isZero();
        assertThat(saved(set).title()).isEqualTo("Changed elsewhere");
    }

    @Test
    void showsBothVersionsOfAQuestionThatTwoWindowsChanged() {
        var set = open();
        var first = set.content().items().getFirst().id();
        sets.save(set.id(), set.revision(), set.content().decide(first, Decision.DROPPED));
        clickOn("Keep question 1");
        var dialog = $(ConflictDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("Your version", "The other version");
        assertThat(saved(set).find(first).orElseThrow().decision()).isEqualTo(Decision.DROPPED);
        test($(Button.class).withText("Keep yours").from(dialog).single()).click();
        assertThat(saved(set).find(first).orElseThrow().decision()).isEqualTo(Decision.KEPT);
    }

    @Test
    void choosesForAllQuestionsThatClashAtOnce() {
        var set = open();
        var all = set.content().items().stream().map(WrittenItem::id).toList();
        sets.save(set.id(), set.revision(), set.content().decide(all, Decision.DROPPED));
        click("Keep all");
        var dialog = $(ConflictDialog.class).single();
        test($(Checkbox.class).from(dialog).single()).click();
        test($(Button.class).withText("Keep yours").from(dialog).single()).click();
        assertThat($(ConflictDialog.class).all()).isEmpty();
        assertThat(saved(set).count(Decision.KEPT)).isEqualTo(all.size());
    }

    @Test
    void asksAboutOneQuestionAfterTheOther() {
        var set = open();
        var all = set.content().items().stream().map(WrittenItem::id).toList();
        sets.save(set.id(), set.revision(), set.content().decide(all, Decision.DROPPED));
        click("Keep all");
        test($(Button.class)
                        .withText("Keep yours")
                        .from($(ConflictDialog.class).single())
                        .single())
                .click();
        for (int i = 1; i < all.size(); i++) {
            test($(Button.class)
                            .withText("Keep the other")
                            .from($(ConflictDialog.class).single())
                            .single())
                    .click();
        }
        assertThat($(ConflictDialog.class).all()).isEmpty();
        assertThat(saved(set).count(Decision.KEPT)).isEqualTo(1);
        assertThat(saved(set).find(all.getFirst()).orElseThrow().decision()).isEqualTo(Decision.KEPT);
    }

    @Test
    void decidesAboutSeveralQuestionsAtOnceAndUndoesItAtOnce() {
        var set = open();
        assertThat($(SelectionBar.class).all()).isEmpty();
        select(1);
        select(3);
        click("Keep selected");
        assertThat(saved(set).count(Decision.KEPT)).isEqualTo(2);
        $(IntegerField.class).from($(SelectionBar.class).single()).single().setValue(4);
        click("Set points");
        assertThat(saved(set).items().stream().filter(item -> item.item().points() == 4))
                .hasSize(2);
        click("Undo");
        click("Undo");
        assertThat(saved(set)).isEqualTo(set.content());
        click("Select all shown");
        click("Drop selected");
        assertThat(saved(set).count(Decision.DROPPED))
                .isEqualTo(set.content().items().size());
    }

    @Test
    void tagsAQuestionInItsForm() {
        var set = open();
        clickOn("Edit question 3");
        var field = $(TagsField.class).single();
        type(field, "Water,  deep water");
        type(field, "WATER");
        assertThat(field.getValue()).containsExactly("Water", "deep water");
        click("Save");
        assertThat(saved(set).items().get(2).item().tags()).containsExactly("Water", "deep water");
        assertThat(textOf(cards().get(2))).contains("Water", "deep water");
        clickOn("Edit question 4");
        type($(TagsField.class).single(), "water");
        assertThat($(TagsField.class).single().getValue()).containsExactly("Water");
        type($(TagsField.class).single(), "x".repeat(51));
        assertThat($(TagsField.class).single().isInvalid()).isTrue();
        click("Save");
        assertThat(textOf($(ItemDialog.class).single())).contains("Shorten the tag");
        assertThat(saved(set).items().get(3).item().tags()).isEmpty();
    }

    @Test
    void offersTheTagsInUseHereAndInOtherSets() {
        var other = open();
        var first = List.of(other.content().items().getFirst().id());
        sets.save(other.id(), other.revision(), other.content().tag(first, List.of("elsewhere"), List.of()));
        var set = sets.begin(other.article().id());
        sets.save(
                set.id(),
                set.revision(),
                set.content()
                        .append(SampleItems.all().stream()
                                .map(item -> new WrittenItem(item.withTags(List.of("Here")), Decision.KEPT))
                                .toList()));
        navigate(WritingNavigation.set(set.id()), SetView.class);
        clickOn("Edit question 1");
        assertThat($(TagsField.class).single().getListDataView().getItems()).containsExactly("elsewhere", "Here");
    }

    @Test
    void tagsSeveralQuestionsAtOnceAndUndoesItAtOnce() {
        var set = open();
        select(1);
        select(3);
        click("Tag…");
        click("Save tags");
        assertThat($(TagsField.class).single().getErrorMessage())
                .isEqualTo("Choose a tag, or type one and press Enter.");
        type($(TagsField.class).single(), "water");
        type($(TagsField.class).single(), "deep");
        click("Save tags");
        assertThat($(TagDialog.class).exists()).isFalse();
        var tagged = saved(set);
        assertThat(tags(set, 1)).containsExactly("water", "deep");
        assertThat(tags(set, 2)).isEmpty();
        assertThat(tags(set, 3)).containsExactly("water", "deep");
        select(3);
        click("Tag…");
        var taken = taken();
        taken.setValue("deep");
        type($(TagsField.class).single(), "steel");
        click("Save tags");
        assertThat(tags(set, 1)).containsExactly("water", "steel");
        assertThat(tags(set, 3)).containsExactly("water", "deep");
        click("Undo");
        assertThat(saved(set)).isEqualTo(tagged);
        click("Undo");
        assertThat(saved(set)).isEqualTo(set.content());
        click("Redo");
        assertThat(saved(set)).isEqualTo(tagged);
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<String> taken() {
        return (MultiSelectComboBox<String>)
                $(MultiSelectComboBox.class).withLabel("Take these tags away").single();
    }

    private List<String> tags(WrittenSet set, int number) {
        return saved(set).items().get(number - 1).item().tags();
    }

    private static void type(TagsField field, String text) {
        ComponentUtil.fireEvent(field, new ComboBoxBase.CustomValueSetEvent<>(field, true, text));
    }

    private void select(int number) {
        test($(Checkbox.class).all().stream()
                        .filter(box -> box.getAriaLabel()
                                .filter(("Select question " + number)::equals)
                                .isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Test
    void offersToDraftWhereThereIsNothing() {
        var id = emptySet(SampleItems.TEXT);
        navigate(WritingNavigation.set(id), SetView.class);
        click("Draft questions");
        click("Draft");
        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(cards()).isNotEmpty();
        });
        click("Undo");
        assertThat(sets.get(id).content().items()).isEmpty();
    }

    @Test
    void renamesTheSet() {
        var set = open();
        click("Rename");
        test($(TextField.class).withCaption("Title").single()).setValue("Bridges");
        test($(Button.class)
                        .withText("Rename")
                        .from($(RenameDialog.class).single())
                        .single())
                .click();
        assertThat(saved(set).title()).isEqualTo("Bridges");
        assertThat($(H1.class).single().getText()).isEqualTo("Bridges");
    }
}
