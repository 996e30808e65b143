package app.lede.writing.ui;

import app.lede.item.Entry;
import app.lede.item.Matching;
import app.lede.item.Pair;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;

final class MatchingForm extends ContentForm {

    /** What belongs together, side by side. */
    private static final class PairRow extends Div {
        private final EntryRow left;
        private final EntryRow right;

        PairRow(Pair pair) {
            addClassName("writing-pair-row");
            left = new EntryRow("Left", pair.left());
            right = new EntryRow("What belongs to it", pair.right());
            var link = new Span("–");
            link.getElement().setAttribute("aria-hidden", "true");
            add(left, link, right);
        }

        Pair read() {
            return new Pair(left.read(), right.read());
        }
    }

    private final TextArea stem;
    private final RowsField<PairRow> pairs = new RowsField<>(
            "Pairs",
            "pair",
            false,
            () -> new PairRow(new Pair(new Entry(NewIds.option(), ""), new Entry(NewIds.option(), ""))));

    MatchingForm(Matching item) {
        stem = area("Question", item.stem());
        item.pairs().forEach(pair -> pairs.addRow(new PairRow(pair)));
        add(stem, pairs);
    }

    @Override
    Matching read() {
        return new Matching(
                stem.getValue().strip(),
                pairs.rows().stream().map(PairRow::read).toList());
    }
}
