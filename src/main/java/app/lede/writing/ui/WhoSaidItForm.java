package app.lede.writing.ui;

import app.lede.item.WhoSaidIt;
import com.vaadin.flow.component.textfield.TextArea;

final class WhoSaidItForm extends ContentForm {
    private final TextArea quote;
    private final TextArea stem;
    private final OptionsField options;

    WhoSaidItForm(WhoSaidIt item) {
        stem = area("Question", item.stem());
        quote = area("What was said", item.quote());
        options = new OptionsField(item.options(), false);
        add(stem, quote, options);
    }

    @Override
    WhoSaidIt read() {
        return new WhoSaidIt(stem.getValue().strip(), quote.getValue().strip(), options.read());
    }
}
