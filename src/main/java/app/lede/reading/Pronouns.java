package app.lede.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Resolves "he" and "she" where only one person can be meant: the one person named in this sentence so far, or else the
 * subject of the sentence before, with no other person of that gender about.
 */
final class Pronouns {
    private static final Map<String, String> GENDER = Map.of(
            "he", "m", "him", "m", "his", "m", "himself", "m", "she", "f", "her", "f", "hers", "f", "herself", "f");

    private final List<Sentence> sentences;
    private final List<Mention> mentions;

    Pronouns(List<Sentence> sentences, List<Mention> mentions) {
        this.sentences = sentences;
        this.mentions = mentions;
    }

    static boolean isPersonal(Token token) {
        return GENDER.containsKey(token.text().toLowerCase(java.util.Locale.ROOT));
    }

    /** The full name of the person meant. */
    Optional<String> person(Sentence sentence, Token pronoun) {
        var gender = GENDER.get(pronoun.text().toLowerCase(java.util.Locale.ROOT));
        if (gender == null) {
            return Optional.empty();
        }
        var about = new LinkedHashSet<String>();
        for (var mention : mentions) {
            if (mention.kind() != MentionKind.PERSON) {
                continue;
            }
            boolean here = mention.sentence() == sentence.index() && mention.last() < pronoun.index();
            boolean before = mention.sentence() == sentence.index() - 1
                    && sentences.get(mention.sentence()).paragraph() == sentence.paragraph();
            var known = Genders.of(mention.name());
            if ((here || before) && (known.isEmpty() || known.equals(gender))) {
                about.add(mention.name());
            }
        }
        if (about.size() != 1) {
            return Optional.empty();
        }
        var name = about.iterator().next();
        return name.contains(" ") && (isSubjectHere(sentence, pronoun, name) || isSubjectBefore(sentence, name))
                ? Optional.of(name)
                : Optional.empty();
    }

    private boolean isSubjectHere(Sentence sentence, Token pronoun, String name) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence.index()
                        && mention.kind() == MentionKind.PERSON
                        && mention.last() < pronoun.index()
                        && mention.name().equals(name))
                .anyMatch(mention -> isSubject(sentence, mention));
    }

    private boolean isSubjectBefore(Sentence sentence, String name) {
        if (sentence.index() == 0) {
            return false;
        }
        var before = sentences.get(sentence.index() - 1);
        return before.paragraph() == sentence.paragraph()
                && mentions.stream()
                        .filter(mention -> mention.sentence() == before.index()
                                && mention.kind() == MentionKind.PERSON
                                && mention.name().equals(name))
                        .anyMatch(mention -> isSubject(before, mention));
    }

    private static boolean isSubject(Sentence sentence, Mention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            if (sentence.token(i).isRelation("nsubj", "nsubj:pass")) {
                return true;
            }
        }
        return false;
    }
}
