package app.lede.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells whether a pronoun within a report means the speaker: "GM says that it could be profitable". The statement then
 * begins with the speaker's name, and the pronoun can stay.
 */
final class Speakers {
    private static final Map<String, String> GENDER = Map.of("he", "m", "his", "m", "him", "m", "she", "f", "her", "f");

    private Speakers() {}

    /**
     * @param speaker the word that names who speaks; -1 for none
     * @param mentions those of the sentence
     */
    static boolean isMeant(Sentence sentence, Token pronoun, int speaker, List<Mention> mentions) {
        if (speaker < 0 || !isWithinReport(sentence, pronoun, speaker)) {
            return false;
        }
        var noun = sentence.token(speaker);
        var person = mentions.stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON && mention.covers(speaker))
                .findFirst();
        var lower = pronoun.text().toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "it", "its" ->
                person.isEmpty()
                        && (noun.tag().matches("NNP|NN") || isBody(noun, speaker, mentions))
                        && !isExpletive(sentence, pronoun)
                        && isFree(sentence, pronoun, speaker, mentions, MentionKind.ORGANISATION);
            case "they", "their" ->
                person.isEmpty()
                        && noun.tag().matches("NNS|NNPS")
                        && isFree(sentence, pronoun, speaker, mentions, MentionKind.ORGANISATION);
            case "he", "she", "his", "her" ->
                (noun.hasLemma(lower)
                                || person.isPresent()
                                        && (Genders.of(person.get().name()).isEmpty()
                                                || Genders.of(person.get().name())
                                                        .equals(GENDER.get(lower))))
                        && isFree(sentence, pronoun, speaker, mentions, MentionKind.PERSON);
            default -> false;
        };
    }

    /** "General Motors" is one company, whatever its last word ends in. */
    private static boolean isBody(Token noun, int speaker, List<Mention> mentions) {
        return noun.tag().equals("NNPS")
                && mentions.stream()
                        .anyMatch(mention -> mention.kind() == MentionKind.ORGANISATION && mention.covers(speaker));
    }

    /** The pronoun is or belongs to the subject of what the speaker's verb reports. */
    static boolean isWithinReport(Sentence sentence, Token pronoun, int speaker) {
        int verb = sentence.token(speaker).head();
        if (verb < 0
                || pronoun.index() < verb && pronoun.index() < speaker && !pronoun.isRelation("nsubj", "nsubj:pass")) {
            return false;
        }
        int head = pronoun.head();
        for (int steps = 0; head >= 0 && steps < 4; steps++) {
            var token = sentence.token(head);
            if (token.isRelation("ccomp", "parataxis") && token.head() == verb) {
                return true;
            }
            head = token.head();
        }
        return false;
    }

    /** Whether nobody else stands between the speaker and the pronoun for whom it could be. */
    private static boolean isFree(
            Sentence sentence, Token pronoun, int speaker, List<Mention> mentions, MentionKind kind) {
        int from = Math.min(speaker, pronoun.index());
        int to = Math.max(speaker, pronoun.index());
        return mentions.stream()
                        .noneMatch(mention -> mention.kind() == kind
                                && mention.first() > from
                                && mention.last() < to
                                && !mention.covers(speaker))
                && sentence.tokens().subList(from + 1, to).stream()
                        .noneMatch(token -> token.isRelation("nsubj", "nsubj:pass") && token.isNoun());
    }

    /** "it is time to", "it is likely that": the word stands for nothing. */
    private static boolean isExpletive(Sentence sentence, Token pronoun) {
        if (!pronoun.isRelation("nsubj", "nsubj:pass") || pronoun.head() < 0) {
            return false;
        }
        var head = sentence.token(pronoun.head());
        boolean copular = sentence.hasChild(head.index(), "cop");
        return copular
                        && (sentence.hasChild(head.index(), "ccomp", "csubj", "xcomp", "advcl", "acl")
                                || head.hasLemma("time", "clear", "likely", "possible", "important"))
                || head.hasLemma("seem", "appear", "take", "rain", "snow", "matter");
    }
}
