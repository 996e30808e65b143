package app.lede.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Binds what happened within a match to the match: who scored in the 23rd minute says nothing without it. The match is the
 * one that the headline tells; what happened in any other, or in one the headline does not tell, is not taken.
 *
 * <p>Wrong: "Aurélien Tchouaméni shot wide for France."
 *
 * <p>Right: "Aurélien Tchouaméni shot wide for France in the match between Argentina and France."
 */
final class Occasions {
    private static final Pattern RESULT = Pattern.compile(
            "^(?<one>.{3,40}?) (?:beats?|defeats?|defeated|thrash(?:es|ed)?|stun(?:s|ned)?|draws? with|drew with|los(?:es?|t) to) (?<other>.{3,40}?)(?:[,:;(]| \\d| on | in | at | to | by | after | for | with | as |$)");
    private static final Pattern OF_A_MATCH =
            Pattern.compile("(?s)(?=.*\\bscor(?:ed|es|ing)\\b)(?=.*\\b(?:match|game|kick-off|half-time)\\b).*");
    /** Words of games; an article with several of them tells of one. */
    private static final Pattern OF_GAMES = Pattern.compile(
            "\\b(?:goals?|scored|scoreless|overtime|innings?|quarterback|touchdowns?|puck|playoffs?|defenseman|defender|midfielder|striker|goalkeeper|goaltender|wicket|half-time|halftime|kick-off|try|tries|penalty|shoot-out|shutout|rebounds?|first half|second half|(?:first|second|third) period|(?:first|second|third|fourth) quarter|home run|pitcher|power play|assists?|shutouts?|goalie|home crowd|overtime|NHL|NBA|NFL|MLS|MLB|semi-?finals?|knockout|round of)\\b");

    private static final int SEVERAL = 3;
    private static final Pattern DEED = Pattern.compile(
            "\\b\\d+(?:st|nd|rd|th) minute\\b|\\bshoot-out\\b|\\bshot wide\\b|\\bopened the scoring\\b|\\bscored (?:a|an|the|his|her|twice)\\b|\\bmissed (?:a|the|his|her) (?:chance|penalty)\\b|\\b(?:was|were) booked\\b|\\bMan of the Match\\b|\\bball possession\\b|\\b(?:corner|free|penalty) kick\\b|\\b(?:yellow|red) card\\b|\\b(?:saved|converted) (?:a|the|his|her)\\b|\\b(?:first|second) half\\b|\\bsubstituted\\b|\\bwent wide\\b|\\b(?:injury|stoppage) time\\b|\\bdoubled the lead\\b|\\btook the lead\\b|\\bheaders?\\b|\\bequali[sz]ed\\b|\\bwas replaced by\\b");
    /** A match that is named, or a day on which there was one. */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:final|match|game|play-off|derby) (?:against|between|with)\\b|\\p{Lu}\\p{L}+ (?:semi-|quarter-)?final\\b|\\b(?:18|19|20)\\d{2}\\b");

    private static final Pattern PART_OF_IT = Pattern.compile(".*\\bin (?:the|a) (?:shoot-out|(?:first|second) half)$");

    private final boolean ofAMatch;
    private final boolean ofGames;
    private final List<String> teams;

    Occasions(Passage passage) {
        ofAMatch = OF_A_MATCH.matcher(passage.text()).matches();
        ofGames = OF_GAMES.matcher(passage.text())
                        .results()
                        .map(word -> word.group())
                        .distinct()
                        .count()
                >= SEVERAL;
        var names = passage.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.PLACE || mention.kind() == MentionKind.ORGANISATION)
                .map(Mention::name)
                .collect(Collectors.toSet());
        teams = ofAMatch ? teams(passage.title(), names) : List.of();
    }

    private static List<String> teams(String title, Set<String> names) {
        var result = RESULT.matcher(title);
        return result.find() && names.contains(result.group("one")) && names.contains(result.group("other"))
                ? List.of(result.group("one"), result.group("other"))
                : List.of();
    }

    /**
     * Whether an assertion tells what happened within a match that it does not name.
     *
     * @param dated whether it names its time
     */
    boolean isMissing(String body, VerbGroup verb, boolean dated) {
        return ofAMatch && DEED.matcher(body).find() && !NAMED.matcher(body).find()
                || ofGames
                        && teams.isEmpty()
                        && !dated
                        && isOver(verb)
                        && !NAMED.matcher(body).find();
    }

    /** "went", "was booked": in news of a game that was in the game. */
    private static boolean isOver(VerbGroup verb) {
        return !verb.text().matches("(?:is|are|has|have|had|will|would|could|can|may|must)\\b.*");
    }

    /**
     * The match as a phrase for the end of an assertion.
     *
     * @return empty if it is not sure that it is the one
     */
    Optional<Phrase> of(String body, VerbGroup verb, List<Phrase> phrases) {
        if (teams.isEmpty()
                || !DEED.matcher(body).find()
                || verb.text().matches("(?:had|will|would|could) .*|has .*|have .*")) {
            return Optional.empty();
        }
        var places = new HashSet<String>();
        phrases.forEach(phrase -> phrase.slots().stream()
                .filter(slot -> slot.mention().kind() == MentionKind.PLACE)
                .forEach(slot -> places.add(slot.mention().name())));
        if (!teams.containsAll(places)) {
            return Optional.empty();
        }
        var preposition = PART_OF_IT.matcher(body).matches() ? "of" : "in";
        var said = preposition + " the match between " + teams.getFirst() + " and " + teams.getLast();
        return Optional.of(new Phrase(Phrase.Role.OBLIQUE, said, preposition, List.of()));
    }
}
