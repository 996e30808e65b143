package app.lede.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether what a sentence tells of a time lies behind or ahead, as its verbs say. */
enum Outlook {
    PAST,
    FUTURE,
    /** The verbs do not say: "The festival opens on Friday", "they agreed to meet on Friday". */
    OPEN;

    private static final Set<String> MODALS =
            Set.of("will", "shall", "may", "can", "should", "must", "wo", "'ll", "ll", "ca");
    /** Said of what was ahead when somebody spoke: it may lie behind by now. */
    private static final Set<String> PAST_MODALS = Set.of("would", "might", "could", "'d");

    private static final Set<String> PLANS =
            Set.of("schedule", "expect", "plan", "due", "set", "slate", "aim", "intend");
    private static final Set<String> ANNOUNCES = Set.of(
            "announce",
            "plan",
            "schedule",
            "propose",
            "expect",
            "organise",
            "organize",
            "set",
            "promise",
            "have",
            "face",
            "await",
            "call",
            "agree",
            "order");
    private static final int FARTHEST = 10;

    /** What is told of the time at a word: goes up from the word to the first verb that has a tense. */
    static Outlook at(Sentence sentence, int token) {
        boolean infinitive = false;
        boolean underIndefinite = false;
        int at = token;
        for (int steps = 0; at >= 0 && steps < FARTHEST; steps++) {
            var word = sentence.token(at);
            if (word.isVerb() || sentence.hasChild(at, "cop")) {
                var found = of(sentence, word);
                if (found == null && isParticiple(sentence, word)) {
                    return PLANS.contains(lemma(word)) ? OPEN : PAST;
                } else if (found == null) {
                    infinitive |= isInfinitive(sentence, word);
                } else if (infinitive) {
                    // "was due to be released in September": by now it may lie behind.
                    return found == PAST || isPast(sentence, word) ? OPEN : FUTURE;
                } else if (found == PAST && underIndefinite && ANNOUNCES.contains(lemma(word))) {
                    return OPEN;
                } else {
                    return found;
                }
            } else if (steps > 0 && word.isNoun()) {
                underIndefinite |= isIndefinite(sentence, word);
            }
            at = word.head();
        }
        return infinitive ? FUTURE : OPEN;
    }

    /** "Plans announced in January": what was done to the noun lies behind. */
    private static boolean isParticiple(Sentence sentence, Token verb) {
        return verb.tag().equals("VBN")
                && verb.isRelation("acl")
                && sentence.children(verb.index(), "aux", "aux:pass", "mark").isEmpty();
    }

    /** "They announced a meeting on Friday": the day may be that of the meeting. */
    private static boolean isIndefinite(Sentence sentence, Token noun) {
        return !noun.isName()
                && sentence.children(noun.index(), "nmod:poss").isEmpty()
                && sentence.children(noun.index(), "det").stream().noneMatch(word -> word.hasLemma("the"));
    }

    private static boolean isInfinitive(Sentence sentence, Token verb) {
        return sentence.children(verb.index(), "mark", "aux").stream().anyMatch(word -> word.hasLemma("to"));
    }

    /** The outlook of a verb with its auxiliaries; null if it has no tense of its own. */
    private static @org.jspecify.annotations.Nullable Outlook of(Sentence sentence, Token verb) {
        var auxiliaries = sentence.children(verb.index(), "aux", "aux:pass", "cop");
        if (auxiliaries.stream().anyMatch(word -> MODALS.contains(lemma(word)))) {
            return FUTURE;
        }
        if (auxiliaries.stream().anyMatch(word -> PAST_MODALS.contains(lemma(word)))) {
            return OPEN;
        }
        if (isInfinitive(sentence, verb)) {
            // "is to meet": the verb carries the tense of a plan itself.
            return auxiliaries.stream().anyMatch(word -> word.tag().matches("VBZ|VBP")) ? FUTURE : null;
        }
        boolean present = has(verb, auxiliaries, "VBZ|VBP");
        // The tagger often takes "rescued" for a participle where the sentence has no other verb for its subject.
        boolean mistaken =
                auxiliaries.isEmpty() && verb.tag().equals("VBN") && sentence.hasChild(verb.index(), "nsubj");
        boolean past = mistaken || has(verb, auxiliaries, "VBD");
        boolean planned = PLANS.contains(lemma(verb)) && !verb.tag().matches("VB[DZP]");
        if (past) {
            return planned ? OPEN : PAST;
        }
        if (!present) {
            return null;
        }
        if (planned) {
            return FUTURE;
        }
        boolean perfect = verb.tag().matches("VBN|VBD|VBG|JJ.*|NN.*")
                && auxiliaries.stream().anyMatch(word -> word.hasLemma("have") && !word.isRelation("cop"));
        if (perfect) {
            return PAST;
        }
        return verb.tag().equals("VBG") ? FUTURE : OPEN;
    }

    private static boolean isPast(Sentence sentence, Token verb) {
        return has(verb, sentence.children(verb.index(), "aux", "aux:pass", "cop"), "VBD");
    }

    private static boolean has(Token verb, List<Token> auxiliaries, String tags) {
        return verb.tag().matches(tags)
                || auxiliaries.stream().anyMatch(word -> word.tag().matches(tags));
    }

    private static String lemma(Token word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
