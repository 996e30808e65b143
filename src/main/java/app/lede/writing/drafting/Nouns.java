package app.lede.writing.drafting;

import app.lede.reading.Mention;
import app.lede.reading.MentionKind;
import app.lede.reading.Passage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of thing a name is, as a question asks for it: "city", "company", "court". */
final class Nouns {
    private static final Map<String, String> ORGANISATIONS = Map.ofEntries(
            Map.entry("inc", "company"),
            Map.entry("inc.", "company"),
            Map.entry("corp", "company"),
            Map.entry("corp.", "company"),
            Map.entry("corporation", "company"),
            Map.entry("company", "company"),
            Map.entry("ltd", "company"),
            Map.entry("ltd.", "company"),
            Map.entry("motors", "company"),
            Map.entry("airlines", "airline"),
            Map.entry("agency", "agency"),
            Map.entry("ministry", "ministry"),
            Map.entry("department", "department"),
            Map.entry("bank", "bank"),
            Map.entry("council", "council"),
            Map.entry("commission", "commission"),
            Map.entry("committee", "committee"),
            Map.entry("court", "court"),
            Map.entry("university", "university"),
            Map.entry("institute", "institute"),
            Map.entry("laboratory", "laboratory"),
            Map.entry("party", "party"),
            Map.entry("association", "association"),
            Map.entry("federation", "federation"),
            Map.entry("foundation", "foundation"),
            Map.entry("authority", "authority"));
    /** Streets that stand for who works there. */
    private static final Set<String> FOR_WHO_SITS_THERE =
            Set.of("Wall Street", "Downing Street", "Fleet Street", "K Street");

    private static final Set<String> DESCRIPTIONS = Set.of(
            "company",
            "automaker",
            "carmaker",
            "airline",
            "agency",
            "bank",
            "newspaper",
            "manufacturer",
            "retailer",
            "club",
            "university",
            "charity",
            "broadcaster",
            "firm");
    private static final Pattern AMERICAN =
            Pattern.compile("\\b[a-z]+ization\\b|\\bcolor\\b|\\bcenter\\b|\\bdefense\\b");

    private final Map<String, String> described = new HashMap<>();
    private final String organisation;

    Nouns(Passage passage) {
        organisation = AMERICAN.matcher(passage.text()).find() ? "organization" : "organisation";
        for (var mention : passage.mentions()) {
            if (mention.kind() == MentionKind.ORGANISATION) {
                description(passage, mention).ifPresent(noun -> described.putIfAbsent(mention.name(), noun));
            }
        }
    }

    /** The noun that the article puts right before a name, or behind it between commas. */
    private static Optional<String> description(Passage passage, Mention mention) {
        var sentence = passage.sentences().get(mention.sentence());
        if (mention.first() > 0) {
            var before = sentence.token(mention.first() - 1).text();
            if (DESCRIPTIONS.contains(before)) {
                return Optional.of(before);
            }
        }
        if (mention.last() + 1 < sentence.tokens().size()
                && sentence.token(mention.last() + 1).text().equals(",")) {
            for (var token : sentence.tokens()
                    .subList(mention.last() + 1, sentence.tokens().size())) {
                if (token.relation().equals("appos")
                        && token.head() >= mention.first()
                        && token.head() <= mention.last()
                        && DESCRIPTIONS.contains(token.text())) {
                    return Optional.of(token.text());
                }
            }
        }
        return Optional.empty();
    }

    /** The noun that asks for a place or an organisation; empty where none is sure. */
    Optional<String> of(Mention mention) {
        return switch (mention.kind()) {
            case PLACE ->
                mention.type().isEmpty() || FOR_WHO_SITS_THERE.contains(mention.text())
                        ? Optional.empty()
                        : Optional.of(mention.type());
            case ORGANISATION -> {
                var found = described.get(mention.name());
                if (found != null) {
                    yield Optional.of(found);
                }
                var byType = ORGANISATIONS.get(mention.type());
                if (byType != null) {
                    yield Optional.of(byType);
                }
                yield mention.type().equals("organization")
                                || mention.type().equals("organisation")
                                || mention.type().equals("nations")
                        ? Optional.of(organisation)
                        : Optional.empty();
            }
            case THING -> mention.type().isEmpty() ? Optional.empty() : Optional.of(mention.type());
            case PERSON, TIME, QUANTITY -> Optional.empty();
        };
    }
}
