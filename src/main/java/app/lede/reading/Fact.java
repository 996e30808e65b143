package app.lede.reading;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One assertion of an article.
 *
 * @param id stable for the same statement
 * @param statement one sentence that stands alone; a claim begins with who makes it
 * @param subject the first phrase of the assertion
 * @param verb its verb
 * @param rest the phrases behind the verb
 * @param evidence the sentence of the article it rests on
 * @param attribution who asserts it where it is a claim; null for what the article itself tells
 * @param negated whether it says that something is not so
 * @param when when it happened, where the article says so with the assertion
 * @param salience how much of the article hangs on it, in [0,1]
 * @param reasons why the salience is what it is
 */
public record Fact(
        String id,
        FactKind kind,
        String statement,
        Phrase subject,
        VerbGroup verb,
        List<Phrase> rest,
        Evidence evidence,
        @Nullable Attribution attribution,
        Modality modality,
        boolean negated,
        @Nullable When when,
        double salience,
        List<String> reasons,
        int sentence,
        int paragraph,
        boolean underHeadline) {
    private static final Set<String> LASTING = Set.of(
            "be", "have", "hold", "live", "work", "serve", "lead", "remain", "stay", "fight", "keep", "study", "run",
            "rule", "suffer", "face", "own", "know", "support", "belong", "contain", "include");

    public Fact {
        rest = List.copyOf(rest);
        reasons = List.copyOf(reasons);
    }

    /**
     * Whether it tells what something is like, so that others may be the same: "was an influential figure", "was close to".
     * What is definite, "is the largest city", can be true of one only.
     */
    public boolean describes() {
        return verb.lemma().equals("be")
                && kind == FactKind.EVENT
                && !rest.isEmpty()
                && rest.getFirst().role() == Phrase.Role.COMPLEMENT
                && !rest.getFirst().text().matches("(?:the|his|her|its|their) .*|\\p{Lu}.*|.*\\b\\p{L}+est\\b.*");
    }

    /** Whether it tells what goes on for long, so that it is true of other times as well: "fought cancer", "led the firm". */
    public boolean lasts() {
        return LASTING.contains(verb.lemma());
    }

    /** The words a claim begins with, "According to the Kremlin, "; empty for what the article itself tells. */
    public String lead() {
        return attribution == null ? "" : "According to " + attribution.source() + ", ";
    }
}
