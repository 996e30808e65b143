package app.lede.writing.ui;

import app.lede.article.Article;
import app.lede.article.Sentences;
import app.lede.base.Refusal;
import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import app.lede.item.ClaimOrFact;
import app.lede.item.Item;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every kind of item has besides its content: evidence, rationale, speaker, points, tags. */
final class ItemExtras extends Div {
    private final ComboBox<Evidence> evidence = new ComboBox<>("Evidence: the sentence it rests on");
    private final TextArea rationale;
    private final TextField source;
    private final TextField cue;
    private final IntegerField points = new IntegerField("Points");
    private final TagsField tags;

    ItemExtras(Item item, Article article, @Nullable Evidence chosen, List<String> suggestions) {
        addClassName("writing-form");
        evidence.setItems(spans(item.evidence(), article));
        evidence.setItemLabelGenerator(Evidence::text);
        evidence.setClearButtonVisible(true);
        evidence.setValue(item.evidence());
        rationale = ContentForm.area("Why this is right, shown as feedback", item.rationale());
        var attribution = item.attribution();
        source = ContentForm.field("If it is a claim: who makes it", attribution == null ? "" : attribution.source());
        cue = ContentForm.field(
                "By which words the article says so, such as “said”", attribution == null ? "" : attribution.cue());
        // there the form of the kind asks who claims it
        source.setVisible(!(item.content() instanceof ClaimOrFact));
        points.setValue(item.points());
        points.setMin(1);
        points.setMax(Item.MAX_POINTS);
        points.setStepButtonsVisible(true);
        tags = new TagsField("Tags (optional)", suggestions);
        tags.setTags(item.tags());
        add(evidence);
        if (chosen != null && !chosen.equals(item.evidence())) {
            var use = new Button(
                    "Use the sentence chosen in the article: “" + shorten(chosen.text()) + "”",
                    click -> evidence.setValue(chosen));
            use.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(use);
        }
        add(rationale, source, cue, points, tags);
    }

    /**
     * The item with what the fields say.
     *
     * @throws Refusal if the points are none, or the tags cannot be kept
     */
    Item read(Item with) {
        var value = points.getValue();
        if (value == null || value < 1 || value > Item.MAX_POINTS) {
            throw new Refusal("Give 1 to " + Item.MAX_POINTS + " points.");
        }
        var speaker = with.content() instanceof ClaimOrFact statement
                ? statement.speaker()
                : source.getValue().strip();
        return with.withEvidence(evidence.getValue())
                .withRationale(rationale.getValue().strip())
                .withAttribution(
                        speaker.isEmpty()
                                ? null
                                : new Attribution(speaker, cue.getValue().strip()))
                .withPoints(value)
                .withTags(tags.read());
    }

    /** All sentences, and first what the item rests on now, which may be less than a sentence. */
    private static List<Evidence> spans(@Nullable Evidence now, Article article) {
        var spans = new ArrayList<>(Sentences.of(article.text()));
        if (now != null && !spans.contains(now)) {
            spans.addFirst(now);
        }
        return spans;
    }

    private static String shorten(String sentence) {
        return sentence.length() <= 60 ? sentence : sentence.substring(0, 60).strip() + "…";
    }
}
