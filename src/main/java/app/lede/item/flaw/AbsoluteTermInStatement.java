package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.TrueFalse;
import java.util.List;
import java.util.Set;

/**
 * A true/false statement allows no exception where the article does: learners who know tests call it false unread.
 *
 * <p>Wrong: "Firefighters never save towers." Right: "Firefighters saved the two bell towers." Not meant: "Only the euro will
 * be legal tender" where the article says "only".
 *
 * <p>Source: Haladyna 28a; Ebel and Frisbie on specific determiners in true/false items.
 */
final class AbsoluteTermInStatement implements FlawRule {
    /** Words that a plain fact often needs: without the article's sentence nothing can be said of them. */
    private static final Set<String> COMMON = Set.of("all", "only");

    @Override
    public String id() {
        return "absolute-term-in-statement";
    }

    @Override
    public List<Flaw> find(Item item) {
        if (!(item.content() instanceof TrueFalse statement)) {
            return none();
        }
        var evidence = item.evidence();
        return AbsoluteTermInOption.terms(statement.stem())
                .filter(term -> evidence == null ? !COMMON.contains(term) : !Words.holds(evidence.text(), term))
                .findFirst()
                .map(
                        term -> hint(
                                new Flaw.Place.Stem(),
                                "“" + term
                                        + "” allows no exception, so learners expect this to be false. Use it only where the article does."))
                .orElseGet(this::none);
    }
}
