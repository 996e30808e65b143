package app.lede.writing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.lede.article.Articles;
import app.lede.article.NewArticle;
import app.lede.base.Actor;
import app.lede.exchange.ExchangeFormat;
import app.lede.exchange.Problem;
import app.lede.item.TypedAnswer;
import app.lede.testing.SampleItems;
import app.lede.testing.ScreenTest;
import app.lede.writing.Decision;
import app.lede.writing.ItemSets;
import app.lede.writing.WritingNavigation;
import app.lede.writing.WrittenItem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportDialogTest extends ScreenTest {
    private static final String GIFT = """
            ::Bridge:: Who opened the bridge? {=Ana Reyes}

            Discuss the bridge. {}

            Which city? {=Porto ~Lisbon}
            """;

    @Autowired
    Articles articles;

    @Autowired
    ItemSets sets;

    @Autowired
    app.lede.writing.SetExports exports;

    @Override
    protected Actor actor() {
        return people.instructor("Ines");
    }

    private UUID bridges() {
        var article = articles.add(
                new NewArticle("The Harbour Bridge", "The Harbour News", "", "", null, "", SampleItems.TEXT));
        var set = sets.begin(article.id());
        var first = new WrittenItem(SampleItems.all().getFirst(), Decision.KEPT);
        return sets.save(set.id(), set.revision(), set.content().append(List.of(first)))
                .id();
    }

    private void open(UUID setId) {
        navigate(WritingNavigation.set(setId), SetView.class);
        click("Import…");
    }

    private void click(String word) {
        test($(Button.class).withText(word).single()).click();
    }

    private void upload(String name, String content) {
        upload(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void upload(String name, byte[] content) {
        test($(Upload.class).single()).upload(name, "text/plain", content);
        awaitPreview();
    }

    private void awaitPreview() {
        await().pollInSameThread().until(() -> {
            roundTrip();
            return $(ImportPreview.class).exists();
        });
    }

    private String shown() {
        return $(ImportPreview.class).single().getElement().getTextRecursively();
    }

    @Test
    void showsWhatComesInAndWhatNotBeforeAnythingIsDone() {
        var setId = bridges();
        open(setId);
        upload("bridge.gift", GIFT);
        assertThat(shown()).contains("2 questions can come in", "1 thing stays out", "Nothing is saved yet");
        assertThat($(Anchor.class).withText("Download this list as text").exists())
                .isTrue();
        assertThat(sets.get(setId).content().items()).hasSize(1);

        click("Import 2 questions");
        assertThat(sets.get(setId).content().items())
                .extracting(item -> item.item().content().stem())
                .containsExactly("Who opened the Harbour Bridge?", "Who opened the bridge?", "Which city?");

        click("Undo");
        assertThat(sets.get(setId).content().items()).hasSize(1);
    }

    @Test
    void theFormatCanBeCorrected() {
        open(bridges());
        upload("questions.txt", "Which city? {=Porto ~Lisbon} ANSWER: A");
        @SuppressWarnings("unchecked")
        var format = (Select<ExchangeFormat>) $(Select.class).single();
        assertThat(format.getValue()).isEqualTo(ExchangeFormat.GIFT);
        test(format).selectItem(ExchangeFormat.AIKEN.label());
        await().pollInSameThread().until(() -> {
            roundTrip();
            return $(ImportPreview.class).exists() && shown().contains("No question can come in");
        });
        assertThat($(Button.class).withText("Import").single().isEnabled()).isFalse();
    }

    @Test
    void asksForTheFormatThatDoesNotShow() {
        open(bridges());
        test($(Upload.class).single()).upload("notes", "text/plain", "Just notes.".getBytes(StandardCharsets.UTF_8));
        roundTrip();
        assertThat($(Paragraph.class)
                        .withText("The format of this file is not clear. Choose it above.")
                        .exists())
                .isTrue();
    }

    @Test
    void questionsThatWereExportedFromTheSetAreReplaced() {
        var setId = bridges();
        var out = new ByteArrayOutputStream();
        exports.write(setId, false, ExchangeFormat.CSV, out);
        var edited = new String(out.toByteArray(), StandardCharsets.UTF_8)
                .replace("Who opened the Harbour Bridge?", "Who opened it?");
        open(setId);
        upload("bridges.csv", edited);
        assertThat($(Checkbox.class)
                        .withLabel("Replace 1 question of this set that the file has too")
                        .single()
                        .getValue())
                .isTrue();
        click("Import 1 question");
        assertThat(sets.get(setId).content().items())
                .singleElement()
                .satisfies(item -> assertThat(item.item().content().stem()).isEqualTo("Who opened it?"));
    }

    @Test
    void aFileBecomesASetOfItsOwn() {
        navigate(SetsView.class);
        click("Import questions…");
        upload("bridge.gift", GIFT);
        var title = $(TextField.class).withLabel("Title of the set").single();
        assertThat(title.getValue()).isEqualTo("bridge");
        test(title).setValue("Bridges");
        click("Import 2 questions");
        await().pollInSameThread().until(() -> {
            roundTrip();
            return $(SetView.class).exists();
        });
        assertThat(sets.mine()).singleElement().satisfies(set -> {
            assertThat(set.title()).isEqualTo("Bridges");
            assertThat(set.kept()).isEqualTo(2);
            assertThat(sets.get(set.id()).content().items().getFirst().item().content())
                    .isEqualTo(new TypedAnswer("Who opened the bridge?", List.of("Ana Reyes")));
        });
        assertThat($(Button.class).withText("Draft more…").exists()).isFalse();
    }

    @Test
    void theListOfProblemsNamesTheFileAndTheLine() {
        assertThat(ImportPreview.text(
                        "a.gift",
                        List.of(
                                new Problem("", 3, "An essay cannot come in.", true),
                                new Problem("items/1.xml", 7, "No key.", true))))
                .isEqualTo("a.gift:3: An essay cannot come in.\na.gift!items/1.xml:7: No key.\n");
        assertThat(ImportPreview.place(ExchangeFormat.XLSX, "", 4)).isEqualTo("Row 4");
        assertThat(ImportPreview.place(ExchangeFormat.QTI3, "items/1.xml", 7)).isEqualTo("items/1.xml, line 7");
    }
}
