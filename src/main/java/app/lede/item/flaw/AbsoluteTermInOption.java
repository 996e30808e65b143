package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Some options allow no exception and others do: learners who know tests strike the former out unread.
 *
 * <p>Wrong: "Russia always backed the rebels" beside "Russia backed the government". Right: "Russia backed the rebels".
 *
 * <p>Source: Haladyna 28a, "specific determiners"; Tarrant; SAQUET, "absolute terms".
 */
final class AbsoluteTermInOption implements OneKeyRule {
    static final Set<String> ABSOLUTE = WordList.read("absolute-terms");

    /** Before and after which "all" is no absolute: "at all", "all 12 players". */
    private static final Set<String> BEFORE = Set.of("at", "in", "after", "above", "not", "first", "almost", "nearly");

    private static final String AMOUNT =
            "(?i)(how|what|which) (many|much|share|part|percentage|proportion|portion)\\b.*";

    @Override
    public String id() {
        return "absolute-term-in-option";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        var where = choice.where(option -> terms(option).findAny().isPresent());
        if (where.isEmpty()
                || where.size() == choice.options().size()
                || choice.stem().matches(AMOUNT)) {
            return none();
        }
        var flaws = new ArrayList<Flaw>();
        for (int i : where) {
            var term = terms(choice.options().get(i)).findFirst().orElseThrow();
            flaws.addAll(
                    warn(
                            option(i),
                            "“" + term
                                    + "” allows no exception, so learners expect this option to be wrong. Leave it out, or use it in every option."));
        }
        return flaws;
    }

    /** The absolute terms of a text as they are written, but for those in names, in quotations and before a number. */
    static Stream<String> terms(String text) {
        var words = Words.asWritten(Words.withoutQuotations(text));
        return IntStream.range(0, words.size())
                .filter(i -> ABSOLUTE.contains(words.get(i).toLowerCase(Locale.ROOT)))
                .filter(i -> i == 0 || !BEFORE.contains(words.get(i - 1).toLowerCase(Locale.ROOT)))
                .filter(i -> !namesSomething(words, i) && !beforeNumber(words, i))
                .mapToObj(words::get);
    }

    private static boolean namesSomething(List<String> words, int i) {
        return Words.startsUpper(words.get(i)) && (i > 0 || (words.size() > 1 && Words.startsUpper(words.get(1))));
    }

    private static boolean beforeNumber(List<String> words, int i) {
        return i + 1 < words.size() && Numbers.parse(words.get(i + 1)).isPresent();
    }
}
