package app.lede.writing.drafting;

import app.lede.item.Gap;
import app.lede.item.Matching;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.WhoSaidIt;
import app.lede.reading.MentionKind;
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
    /** A pronoun for who makes the claim: then the claim is about its speaker, who is named. */
    private static final Pattern TAKES_UP = Pattern.compile("\\b(it|its|he|his|she|her|they|their)\\b");

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
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
        if (content instanceof WhoSaidIt) {
            return !proposal.fact().statement().startsWith(proposal.fact().lead())
                    || NAME.matcher(" " + claim(proposal)).find() && !isPlaceOnly(proposal);
        }
        if (content instanceof Matching || content instanceof TimeOrder) {
            return true;
        }
        if (isPlaceOnly(proposal)) {
            return false;
        }
        var lead = proposal.fact().lead();
        if (ReportLine.names(content.stem())) {
            return true;
        }
        var whole = Texts.stem(content);
        var body = whole.startsWith(lead) ? whole.substring(lead.length()) : whole;
        var stem = TAKES_UP.matcher(body).find() ? whole : body;
        return NAME.matcher(stem).find()
                || stem.matches("^(Who|Which) .*") && MEASURED.matcher(stem).find()
                || beginsWithName(proposal, stem);
    }

    private static String claim(Proposal proposal) {
        var fact = proposal.fact();
        return fact.statement()
                .substring(Math.min(fact.lead().length(), fact.statement().length()));
    }

    /** "9,000 jobs will be cut in the US": whose, when nobody but a place is named? */
    private static boolean isPlaceOnly(Proposal proposal) {
        var fact = proposal.fact();
        return fact.verb().text().matches("(?:.* )?(?:is|are|was|were|be|been) \\p{L}+")
                && fact.when() == null
                && !CAPITAL.matcher(fact.subject().text()).find()
                && !fact.rest().isEmpty()
                && fact.rest().stream()
                        .flatMap(phrase -> phrase.slots().stream())
                        .allMatch(slot -> slot.mention().kind() == MentionKind.PLACE
                                || slot.mention().kind() == MentionKind.QUANTITY)
                && fact.rest().stream().anyMatch(phrase -> !phrase.slots().isEmpty());
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
