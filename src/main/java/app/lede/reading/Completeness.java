package app.lede.reading;

import java.util.Set;

/** Tells whether a noun says by itself, through its modifiers, which one is meant: "the war in Syria". */
final class Completeness {
    private static final Set<String> ONE_IN_A_COUNTRY = Set.of(
            "government",
            "army",
            "military",
            "police",
            "parliament",
            "opposition",
            "authority",
            "minister",
            "president",
            "capital",
            "team",
            "troop",
            "court",
            "ministry",
            "economy",
            "border");

    private Completeness() {}

    /** Whether a noun says by itself, through its modifiers, which one it is. */
    static boolean isComplete(Sentence sentence, Token noun) {
        return isComplete(sentence, noun, false);
    }

    /** @param behind whether only what stands behind the noun counts */
    static boolean isComplete(Sentence sentence, Token noun, boolean behind) {
        for (var child : sentence.children(noun.index())) {
            if (behind && child.index() < noun.index()) {
                continue;
            }
            switch (child.relation()) {
                case "nmod" -> {
                    // "the community of 50,000": how many live there does not say which it is.
                    if (!child.tag().equals("CD")
                            && followsDirectly(sentence, noun, child)
                            && tellsWhich(sentence, child)) {
                        return true;
                    }
                }
                case "nmod:of", "acl", "acl:relcl", "nmod:poss", "appos", "flat" -> {
                    if (child.index() < noun.index() || followsDirectly(sentence, noun, child)) {
                        return true;
                    }
                }
                case "compound" -> {
                    if (child.isName()) {
                        return true;
                    }
                }
                case "amod" -> {
                    boolean capital = child.isName()
                            || child.index() > 0
                                    && Character.isUpperCase(child.text().codePointAt(0));
                    boolean one = !isOneOfMany(noun, child) || isCentralBank(sentence, noun);
                    if (capital && one && !sentence.hasChild(noun.index(), "nummod")
                            || child.tag().equals("JJS") && !child.hasLemma("late", "latest")
                            || sentence.child(child.index(), "advmod")
                                    .filter(word -> word.tag().equals("RBS"))
                                    .isPresent()
                            || child.hasLemma("only", "own")
                            || child.hasLemma("first", "last", "second", "third", "fourth", "fifth")
                                    && noun.hasLemma("time", "century", "place")) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    /** Nouns that what follows "to" belongs to. */
    private static final String[] WITH_TO = {
        "answer",
        "key",
        "response",
        "threat",
        "visit",
        "return",
        "road",
        "way",
        "end",
        "entrance",
        "damage",
        "approach",
        "right",
        "access",
        "door",
        "heir",
        "link",
        "alternative",
        "solution",
        "ambassador",
        "envoy",
        "adviser",
        "trip",
        "attack",
        "change",
        "reaction",
        "contribution",
        "invitation",
        "sequel",
        "successor",
        "tribute",
        "war",
        "border"
    };

    /** "the war in Syria", but not "the spacecraft from Vandenberg", which goes with the verb as often. */
    private static boolean tellsWhich(Sentence sentence, Token modifier) {
        if (modifier.head() >= 0 && sentence.token(modifier.head()).hasLemma(WITH_TO)) {
            return true;
        }
        return sentence.child(modifier.index(), "case")
                .filter(preposition -> preposition.hasLemma(
                        "to", "from", "after", "before", "during", "by", "with", "under", "over", "at", "since",
                        "until"))
                .isEmpty();
    }

    /** A country has many companies and cities, but one government: "the Italian company" does not say which. */
    private static boolean isOneOfMany(Token noun, Token adjective) {
        return (Gazetteer.shared().countryOf(adjective.text()).isPresent()
                        || adjective.text().matches("(European|African|Asian|American|Western|Eastern)"))
                && VagueNouns.has(noun)
                && !ONE_IN_A_COUNTRY.contains(noun.lemma());
    }

    private static boolean isCentralBank(Sentence sentence, Token noun) {
        return noun.hasLemma("bank")
                && sentence.children(noun.index(), "amod").stream().anyMatch(child -> child.hasLemma("central"));
    }

    static boolean followsDirectly(Sentence sentence, Token noun, Token child) {
        for (int i = noun.index() + 1; i < child.index(); i++) {
            if (sentence.token(i).text().equals(",")) {
                return false;
            }
        }
        return true;
    }
}
