package app.lede.writing.ui;

import app.lede.item.Gap;
import com.vaadin.flow.component.textfield.TextArea;

/** Spaces at the gap are the sentence's own: they are kept as typed. */
final class GapForm extends ContentForm {
    private final TextArea before;
    private final AnswersField accepted;
    private final TextArea after;

    GapForm(Gap gap) {
        before = area("The sentence up to the gap", gap.before());
        after = area("The rest of the sentence", gap.after());
        accepted = new AnswersField(gap.accepted());
        add(before, accepted, after);
    }

    @Override
    Gap read() {
        return new Gap(before.getValue(), after.getValue(), accepted.read());
    }
}
