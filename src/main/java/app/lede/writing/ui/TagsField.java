package app.lede.writing.ui;

import app.lede.base.Refusal;
import app.lede.base.text.Tags;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashSet;
import java.util.List;

/** Tags to choose or to type: Enter adds what was typed, commas part several. */
final class TagsField extends MultiSelectComboBox<String> {
    private transient List<String> offered;

    TagsField(String label, List<String> suggestions) {
        super(label);
        offered = suggestions;
        setItems(offered);
        setAllowCustomValue(true);
        setAutoExpand(AutoExpandMode.VERTICAL);
        setManualValidation(true);
        setHelperText("Choose, or type a new one and press Enter. Only instructors see tags.");
        addCustomValueSetListener(typed -> setTags(Tags.with(tags(), Tags.divided(typed.getDetail()))));
        addValueChangeListener(change -> {
            var problems = Tags.problems(tags());
            setInvalid(!problems.isEmpty());
            setErrorMessage(problems.isEmpty() ? "" : problems.getFirst());
        });
    }

    /** Fills the field; a tag that is offered is written as it is offered. */
    void setTags(List<String> tags) {
        offered = Tags.with(offered, tags);
        setItems(offered);
        setValue(new LinkedHashSet<>(Tags.spelled(tags, offered)));
    }

    private List<String> tags() {
        return Tags.of(getValue());
    }

    /**
     * What the field says.
     *
     * @throws Refusal if a question cannot have these tags
     */
    List<String> read() {
        Tags.problems(tags()).stream().findFirst().ifPresent(problem -> {
            throw new Refusal(problem);
        });
        return tags();
    }
}
