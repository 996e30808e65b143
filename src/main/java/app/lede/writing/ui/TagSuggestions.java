package app.lede.writing.ui;

import app.lede.writing.Bank;
import java.util.List;
import java.util.TreeSet;

/** Which tags are offered for the questions of a set: those in use, in this set and in others, and those of its article. */
final class TagSuggestions {
    private final Bank bank;
    private final SetEditor editor;

    TagSuggestions(Bank bank, SetEditor editor) {
        this.bank = bank;
        this.editor = editor;
    }

    /** Each tag once, as this set writes it, by the alphabet. */
    List<String> list() {
        var tags = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        tags.addAll(editor.content().tags());
        tags.addAll(bank.tags());
        tags.addAll(editor.set().article().tags());
        return List.copyOf(tags);
    }
}
