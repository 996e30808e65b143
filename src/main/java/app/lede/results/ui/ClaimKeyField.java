package app.lede.results.ui;

import app.lede.item.ClaimOrFact;
import app.lede.item.ItemContent;
import app.lede.item.Option;
import app.lede.item.OptionId;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Whether a statement is reported as a fact or as a claim, and whose. */
final class ClaimKeyField extends KeyField {
    private final OneKeyField which;
    private final TextField speaker = new TextField("Who claims it");

    ClaimKeyField(ClaimOrFact statement) {
        which = new OneKeyField(
                statement.options(),
                key -> new ClaimOrFact(
                        statement.stem(),
                        key.equals(OptionId.CLAIM),
                        key.equals(OptionId.CLAIM) ? speaker.getValue().strip() : ""));
        speaker.setValue(statement.speaker());
        speaker.setValueChangeMode(ValueChangeMode.LAZY);
        speaker.setVisible(statement.options().stream().anyMatch(option -> isClaim(option) && option.key()));
        add(which, tells(speaker));
    }

    @Override
    void onChange(Runnable action) {
        super.onChange(action);
        which.onChange(() -> {
            speaker.setVisible(which.content() instanceof ClaimOrFact statement && statement.claim());
            action.run();
        });
    }

    @Override
    ItemContent content() {
        return which.content();
    }

    private static boolean isClaim(Option option) {
        return option.id().equals(OptionId.CLAIM);
    }
}
