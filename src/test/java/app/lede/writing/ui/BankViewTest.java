package app.lede.writing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.Actor;
import app.lede.base.CurrentActor;
import app.lede.item.Item;
import app.lede.item.ItemKind;
import app.lede.item.TypedAnswer;
import app.lede.testing.SampleItems;
import app.lede.testing.ScreenTest;
import app.lede.testing.TestQuizzes;
import app.lede.writing.ItemSets;
import app.lede.writing.SetSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BankViewTest extends ScreenTest {
    @Autowired
    TestQuizzes quizzes;

    @Autowired
    ItemSets sets;

    @Autowired
    CurrentActor instructor;

    @Override
    protected Actor actor() {
        return people.instructor("Ines");
    }

    private BankView open() {
        return navigate(BankView.class);
    }

    private BankGrid grid(BankView view) {
        return $(BankGrid.class, view).single();
    }

    private UUID rivers() {
        return quizzes.set(
                instructor.require(),
                List.of(new Item(
                        UUID.randomUUID(), new TypedAnswer("Which river?", List.of("Po")), "", null, null, null, 1)));
    }

    @Test
    void saysWhatTheBankIsWhereThereIsNothingInIt() {
        var view = open();
        assertThat($(H2.class, view).single().getText()).isEqualTo("No question yet");
    }

    @Test
    void searchesAndFilters() {
        quizzes.set(instructor.require(), SampleItems.all());
        rivers();
        var view = open();
        assertThat(test(grid(view)).size()).isEqualTo(11);
        test($(TextField.class, view).withLabel("Search").single()).setValue("river");
        assertThat(test(grid(view)).size()).isEqualTo(1);
        assertThat($(Paragraph.class, view).withText("1 question").exists()).isTrue();
        test($(TextField.class, view).withLabel("Search").single()).setValue("");
        @SuppressWarnings("unchecked")
        var kind =
                (ComboBox<ItemKind>) $(ComboBox.class, view).withLabel("Kind").single();
        test(kind).selectItem(ItemKind.GAP.label());
        assertThat(test(grid(view)).size()).isEqualTo(1);
    }

    @Test
    void findsAndShowsTheTagsOfQuestions() {
        quizzes.set(instructor.require(), SampleItems.all());
        var written = sets.get(rivers());
        var river = written.content().items().getFirst().id();
        sets.save(written.id(), written.revision(), written.content().tag(List.of(river), List.of("Water"), List.of()));
        var view = open();
        assertThat(test(grid(view)).size()).isEqualTo(11);
        @SuppressWarnings("unchecked")
        var tag = (ComboBox<String>) $(ComboBox.class, view).withLabel("Tag").single();
        test(tag).selectItem("Water");
        assertThat(test(grid(view)).size()).isEqualTo(1);
        assertThat(test(grid(view)).getRow(0).itemId()).isEqualTo(river);
        assertThat(test(grid(view)).getCellComponent(0, 0).getElement().getTextRecursively())
                .endsWith("Water");
        test($(Button.class, test(grid(view)).getCellComponent(0, 0)).single()).click();
        assertThat($(Dialog.class).single().getElement().getTextRecursively()).contains("Water");
    }

    @Test
    void opensAQuestionWithItsPast() {
        var setId = quizzes.set(instructor.require(), SampleItems.all());
        sets.freeze(setId);
        var view = open();
        var first = test(grid(view)).getRow(0);
        test($(Button.class, test(grid(view)).getCellComponent(0, 0)).single()).click();
        var dialog = $(Dialog.class).single();
        assertThat(dialog.getElement().getTextRecursively())
                .contains(first.item().content().stem(), "Version 1 of", "No quiz of your classes uses it.");
    }

    @Test
    void usesQuestionsInAnotherSet() {
        quizzes.set(instructor.require(), SampleItems.all());
        var target = rivers();
        var view = open();
        var button = $(Button.class, view).withText("Use in another set…").single();
        assertThat(button.isEnabled()).isFalse();
        var bridge = java.util.stream.IntStream.range(0, 11)
                .mapToObj(row -> test(grid(view)).getRow(row))
                .filter(entry -> !entry.setId().equals(target))
                .limit(2)
                .toList();
        grid(view).asMultiSelect().select(bridge);
        test($(Button.class, view).withText("Use 2 questions in another set…").single())
                .click();
        @SuppressWarnings("unchecked")
        var into = (ComboBox<SetSummary>) $(ComboBox.class).withLabel("Set").single();
        test($(Button.class).withText("Use them").single()).click();
        assertThat(into.isInvalid()).isTrue();
        into.setValue(sets.mine().stream()
                .filter(set -> set.id().equals(target))
                .findFirst()
                .orElseThrow());
        test($(Button.class).withText("Use them").single()).click();
        assertThat(sets.get(target).content().items()).hasSize(3);
        assertThat(test(grid(view)).size()).isEqualTo(13);
    }
}
