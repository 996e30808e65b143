package app.lede.writing.drafting;

import app.lede.item.Gap;
import app.lede.item.Matching;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.WhoSaidIt;
import java.util.regex.Pattern;

/**
 * An item says what it is about: besides the answer it names a person, a place, a thing or a year.
 *
 * <p>Wrong: "How many teams played 64 matches in eight stadiums?"
 *
 * <p>Right: "How many oak trees did the builders use for the roof of Notre-Dame?"
 */
final class NamesNothing implements Gate {
    private static final Pattern NAME =
            Pattern.compile("(?U)(?<=\\s[\"“]?)\\p{Lu}[\\p{L}.]|\\b\\p{Ll}+\\p{Lu}|\\b(?:1\\d|20)\\d{2}\\b");
    /** A measured amount names its holder well enough when the question asks for a name. */
    private static final Pattern MEASURED =
            Pattern.compile("\\d(?:\\.\\d)?(?:%| (?:million|billion|percent|per cent))");

    @Override
    public String id() {
        return "names-nothing";
    }

    @Override
    public boolean passes(Proposal proposal) {
        var content = proposal.content();
        if (content instanceof WhoSaidIt || content instanceof Matching || content instanceof TimeOrder) {
            return true;
        }
        var stem = Texts.stem(content);
        return NAME.matcher(stem).find()
                || stem.matches("^(Who|Which) .*") && MEASURED.matcher(stem).find()
                || beginsWithName(proposal, stem);
    }

    /** A subject that keeps its capital within a sentence is a name. */
    private static boolean beginsWithName(Proposal proposal, String stem) {
        var subject = proposal.fact().subject().text();
        return (proposal.content() instanceof TrueFalse || proposal.content() instanceof Gap)
                && !subject.isEmpty()
                && Character.isUpperCase(subject.charAt(0))
                && stem.startsWith(subject.split(" ")[0]);
    }
}
