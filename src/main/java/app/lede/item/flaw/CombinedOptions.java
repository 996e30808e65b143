package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An option is made of other options by their letters or numbers: learners solve a puzzle, and options may be shuffled.
 *
 * <p>Wrong: "Both A and C". Right: "Russia and Iran".
 *
 * <p>Source: Haladyna 9, "complex (Type K)"; Tarrant, "complex or K-type"; SAQUET, "complex or K-type".
 */
final class CombinedOptions implements ChoiceRule {
    private static final String MARK = "\\(?(?:[A-F]|[a-f]\\)|[1-6]|i{1,3}|iv|v|I{1,3}|IV|V)\\)?";
    private static final Pattern COMBINED =
            Pattern.compile("(?:(?:[Bb]oth|[Nn]either|[Ee]ither|[Oo]nly)\\s+)?(?:[Oo]ptions? )?" + MARK + "(?:\\s*,\\s*"
                    + MARK + ")*\\s*(?:,?\\s*(?:and|or|nor|but not|&)\\s+)" + MARK + "(?: only)?\\.?");

    @Override
    public String id() {
        return "combined-options";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        return choice.where(option -> COMBINED.matcher(option).matches()).stream()
                .findFirst()
                .map(
                        i -> warn(
                                option(i),
                                "This option is put together from others: learners solve a puzzle instead of the question, and the letters are wrong once options change places. Write out what it means."))
                .orElseGet(this::none);
    }
}
