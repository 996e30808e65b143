package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.Comparator;
import java.util.List;

/**
 * One option is a sentence and another a word or two: whichever stands out draws the eye. {@link KeyIsLongest} sees to a
 * key that does.
 *
 * <p>Wrong: "Peace", "A ceasefire", "An agreement on how to share the gas under the eastern Mediterranean". Right: "A
 * ceasefire", "A trade deal", "A gas pipeline".
 *
 * <p>Source: Haladyna 24.
 */
final class OptionsUnlikeLength implements OneKeyRule {
    /** How many words make an option long. Our choice. */
    static final int LONG = 7;

    /** How many times the words of the shortest option are too many. Our choice. */
    static final int TIMES = 4;

    @Override
    public String id() {
        return "options-unlike-length";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        var byLength = Comparator.<Integer>comparingInt(
                i -> Words.count(choice.options().get(i)));
        int longest = choice.where(_ -> true).stream().max(byLength).orElseThrow();
        int shortest = choice.where(_ -> true).stream().min(byLength).orElseThrow();
        int words = Words.count(choice.options().get(longest));
        if (longest == choice.key()
                || words < LONG
                || words < TIMES * Words.count(choice.options().get(shortest))) {
            return none();
        }
        return hint(
                option(longest),
                "This option is much longer than the shortest: what stands out is not read for what it says. Make them alike in length.");
    }
}
