package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One option is of another grammatical form than the others: it cannot follow the stem as they do.
 *
 * <p>Wrong: "To free hostages", "To open a port", "A trade deal". Right: "To free hostages", "To open a port", "To agree on
 * trade".
 *
 * <p>Source: Haladyna 23, "homogeneous in grammatical structure", and 28c.
 */
final class OptionsUnlikeForm implements ChoiceRule {
    /** With two options neither is the odd one out. */
    static final int FEWEST = 3;

    /** Nouns and names that end like "fighting". */
    private static final Set<String> NOT_ING = Set.of(
            "beijing",
            "boeing",
            "king",
            "spring",
            "morning",
            "evening",
            "sterling",
            "building",
            "thing",
            "something",
            "nothing",
            "everything",
            "anything",
            "during",
            "according",
            "housing",
            "shipping",
            "viking",
            "wing",
            "ring",
            "string",
            "chongqing",
            "nanjing",
            "reading",
            "wedding",
            "meeting",
            "ceiling",
            "hearing",
            "funding");

    private static final Pattern CAUSE = Pattern.compile("(?i)(because|since|as|due|owing|so)\\b.*");

    private enum Form {
        TO_DO,
        DOING,
        BECAUSE,
        BY,
        OTHER
    }

    @Override
    public String id() {
        return "options-unlike-form";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        var forms = choice.options().stream().map(OptionsUnlikeForm::form).toList();
        if (forms.size() < FEWEST || forms.stream().distinct().count() != 2) {
            return none();
        }
        for (int i = 0; i < forms.size(); i++) {
            var form = forms.get(i);
            if (forms.stream().filter(form::equals).count() == 1) {
                return hint(
                        option(i),
                        "This option is built in another way than the others, so it stands out. Begin all of them alike, for example all with “to …” or all with a noun.");
            }
        }
        return none();
    }

    private static Form form(String option) {
        var words = Words.asWritten(option);
        if (words.size() < 2) {
            return Form.OTHER;
        }
        var first = words.getFirst().toLowerCase(Locale.ROOT);
        if (first.equals("to")
                && Character.isLowerCase(words.get(1).codePointAt(0))
                && !words.get(1).equals("the")
                && !words.get(1).equals("a")) {
            return Form.TO_DO;
        }
        if (first.length() > 4
                && first.endsWith("ing")
                && !NOT_ING.contains(first)
                && Character.isLowerCase(words.get(1).codePointAt(0))) {
            return Form.DOING;
        }
        if (first.equals("by") && words.get(1).endsWith("ing")) {
            return Form.BY;
        }
        return CAUSE.matcher(option).matches() ? Form.BECAUSE : Form.OTHER;
    }
}
