package app.lede.reading;

import java.util.List;
import java.util.Optional;

/**
 * Tells who goes on speaking: the "he" or "she" of "he said" is who spoke last, if the sentences in between are nothing but
 * that person's words. Papers name a speaker once and go on with the pronoun, whomever the words themselves are about.
 *
 * <p>Wrong: "Ida Moe opened the bridge. Police arrested Karl Schulz. He said": who spoke last is not said.
 *
 * <p>Right: "Karl Schulz said Peter Brandt had paid. He said the bill was settled": Karl Schulz.
 */
final class SpeechGoesOn {
    /** So many sentences back the speaker is still the one who speaks. */
    private static final int REACH = 4;

    private final List<Sentence> sentences;
    private final List<Mention> mentions;
    private final QuotedWords quotations;

    SpeechGoesOn(List<Sentence> sentences, List<Mention> mentions, QuotedWords quotations) {
        this.sentences = sentences;
        this.mentions = mentions;
        this.quotations = quotations;
    }

    /** @param gender "m" or "f" */
    Optional<Reference> speaker(Sentence sentence, Token pronoun, String gender) {
        if (!speaks(sentence, pronoun) || namesSomebodyBefore(sentence, pronoun.index())) {
            return Optional.empty();
        }
        for (int back = 1; back <= REACH && sentence.index() - back >= 0; back++) {
            var before = sentences.get(sentence.index() - back);
            var speakers = before.tokens().stream()
                    .filter(token -> speaks(before, token))
                    .toList();
            if (speakers.size() > 1) {
                return Optional.empty();
            }
            if (speakers.size() == 1) {
                var speaker = speakers.getFirst();
                if (!Pronouns.isPersonal(speaker)) {
                    return named(before, speaker, gender);
                }
                if (!Pronouns.genderOf(speaker).equals(gender)) {
                    return Optional.empty();
                }
            } else if (!isAllQuoted(before)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean speaks(Sentence sentence, Token token) {
        return token.isRelation("nsubj")
                && token.head() >= 0
                && Attributions.asserts(sentence.token(token.head()))
                && sentence.token(token.head()).isRelation("root", "parataxis", "ccomp", "conj")
                && !quotations.covers(sentence, token.index());
    }

    private boolean namesSomebodyBefore(Sentence sentence, int end) {
        return mentions.stream()
                .anyMatch(mention -> mention.sentence() == sentence.index()
                        && mention.kind() == MentionKind.PERSON
                        && mention.last() < end
                        && !quotations.covers(sentence, mention.first()));
    }

    private Optional<Reference> named(Sentence sentence, Token speaker, String gender) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence.index()
                        && mention.kind() == MentionKind.PERSON
                        && (mention.covers(speaker.index()) || isNameOf(sentence, speaker, mention)))
                .filter(mention -> mention.name().contains(" "))
                .filter(mention -> Genders.of(mention.name()).isEmpty()
                        || Genders.of(mention.name()).equals(gender))
                .findFirst()
                .map(Reference::of);
    }

    /** "the national delegate, Pilar Bernabé, told": the name beside the office. */
    private static boolean isNameOf(Sentence sentence, Token office, Mention person) {
        return person.first() > office.index()
                && sentence.token(person.last()).head() == office.index()
                && sentence.token(person.last()).isRelation("appos", "dep", "flat");
    }

    private boolean isAllQuoted(Sentence sentence) {
        return sentence.tokens().stream()
                .allMatch(token -> token.isPunctuation() || quotations.covers(sentence, token.index()));
    }
}
