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

    private static final int LONGEST_CHAIN = 8;
    /** So many sentences back the only person is still the one spoken of. */
    private static final int REACH = 4;

    private final SpeechGoesOn speech;
    private final List<Sentence> sentences;
    private final List<Mention> mentions;

    Pronouns(List<Sentence> sentences, List<Mention> mentions, QuotedWords quotations) {
        this.speech = new SpeechGoesOn(sentences, mentions, quotations);
        this.sentences = sentences;
        this.mentions = mentions;
    }

    /** "m" or "f"; empty for what is no pronoun of a person. */
    static String genderOf(Token token) {
        return GENDER.getOrDefault(token.text().toLowerCase(java.util.Locale.ROOT), "");
    }

    static boolean isPersonal(Token token) {
        return GENDER.containsKey(token.text().toLowerCase(java.util.Locale.ROOT));
    }

    /** The full name of the person meant. */
    Optional<Reference> reference(Sentence sentence, Token pronoun) {
        return reference(sentence, pronoun, LONGEST_CHAIN);
    }

    private Optional<Reference> reference(Sentence sentence, Token pronoun, int links) {
        var gender = GENDER.get(pronoun.text().toLowerCase(java.util.Locale.ROOT));
        if (gender == null) {
            return Optional.empty();
        }
        var speaker = speech.speaker(sentence, pronoun, gender);
        if (speaker.isPresent()) {
            return speaker;
        }
        var here = new LinkedHashSet<String>();
        var before = new LinkedHashSet<String>();
        for (var mention : mentions) {
            if (mention.kind() != MentionKind.PERSON) {
                continue;
            }
            var known = Genders.of(mention.name());
            if (!known.isEmpty() && !known.equals(gender)) {
                continue;
            }
            if (mention.sentence() == sentence.index() && mention.last() < pronoun.index()) {
                here.add(mention.name());
            } else if (mention.sentence() == sentence.index() - 1) {
                before.add(mention.name());
            }
        }
        var about = new LinkedHashSet<>(here);
        about.addAll(before);
        if (about.size() == 1) {
            var name = about.getFirst();
            return name.contains(" ")
                            && (isSubjectHere(sentence, pronoun, name)
                                    || isSubjectBefore(sentence, name) && !tellsOfAnotherBefore(sentence, name))
                    ? Optional.of(reference(name, sentence, here))
                    : onlyOneSoFar(sentence, pronoun, gender);
        }
        if (here.size() == 1 && goesOn(sentence, pronoun, here.getFirst())) {
            return Optional.of(reference(here.getFirst(), sentence, here));
        }
        if (!here.isEmpty() || !opensAsSubject(sentence, pronoun)) {
            return Optional.empty();
        }
        if (before.isEmpty()) {
            return chained(sentence, pronoun, gender, links).or(() -> onlyOneSoFar(sentence, pronoun, gender));
        }
        return onlySubjectBefore(sentence, before)
                .map(name -> reference(name, sentence, here))
                .or(() -> chained(sentence, pronoun, gender, links));
    }

    /** "When Ida Moe opened the bridge, she praised": the subject of one clause goes on as the subject of the other. */
    private boolean goesOn(Sentence sentence, Token pronoun, String name) {
        return name.contains(" ")
                && pronoun.isRelation("nsubj", "nsubj:pass")
                && pronoun.head() >= 0
                && sentence.child(pronoun.head(), "advcl")
                        .flatMap(clause -> sentence.child(clause.index(), "nsubj", "nsubj:pass"))
                        .filter(subject -> subject.index() < pronoun.index())
                        .filter(subject -> mentions.stream()
                                .anyMatch(mention -> mention.sentence() == sentence.index()
                                        && mention.kind() == MentionKind.PERSON
                                        && mention.name().equals(name)
                                        && mention.covers(subject.index())))
                        .isPresent();
    }

    /** "He" that goes on from a "he" at the head of the sentence before stands for the same person. */
    private Optional<Reference> chained(Sentence sentence, Token pronoun, String gender, int links) {
        if (links == 0 || sentence.index() == 0) {
            return Optional.empty();
        }
        var before = sentences.get(sentence.index() - 1);
        if (sentence.paragraph() - before.paragraph() > 1) {
            return Optional.empty();
        }
        return before.tokens().stream()
                .filter(token -> gender.equals(GENDER.get(token.text().toLowerCase(java.util.Locale.ROOT)))
                        && opensAsSubject(before, token))
                .findFirst()
                .flatMap(token -> reference(before, token, links - 1));
    }

    /**
     * The only person of that gender whom the article has named so far, if a little while ago and nobody else was spoken of
     * since: "Prosecutors charged Ida Moe. In court she denied it."
     */
    private Optional<Reference> onlyOneSoFar(Sentence sentence, Token pronoun, String gender) {
        if (!opensAsSubject(sentence, pronoun)) {
            return Optional.empty();
        }
        var fitting = mentions.stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON
                        && (mention.sentence() < sentence.index()
                                || mention.sentence() == sentence.index() && mention.last() < pronoun.index()))
                .filter(mention -> {
                    var known = Genders.of(mention.name());
                    return known.isEmpty() || known.equals(gender);
                })
                .toList();
        if (fitting.stream().map(Mention::name).distinct().count() != 1
                || !fitting.getLast().name().contains(" ")) {
            return Optional.empty();
        }
        var last = fitting.getLast();
        boolean others = last.sentence() < sentence.index() - REACH
                || sentences.subList(last.sentence(), sentence.index() + 1).stream()
                        .anyMatch(between ->
                                tellsOfAnother(between, last, between == sentence ? pronoun.index() : between.size()));
        return others ? Optional.empty() : Optional.of(Reference.of(last));
    }

    /** "Ida Moe said the driver had fled. He was arrested": the driver, who has no name, or somebody else. */
    private boolean tellsOfAnotherBefore(Sentence sentence, String name) {
        var before = sentences.get(sentence.index() - 1);
        return mentions.stream()
                .filter(mention -> mention.sentence() == before.index()
                        && mention.kind() == MentionKind.PERSON
                        && mention.name().equals(name))
                .findFirst()
                .filter(named -> tellsOfAnother(before, named, before.size()))
                .isPresent();
    }

    /** Whether somebody without a name does something in a sentence before a word: "a spokesman said". */
    private static boolean tellsOfAnother(Sentence sentence, Mention named, int end) {
        return sentence.tokens().subList(0, end).stream()
                .anyMatch(token -> token.tag().equals("NN")
                        && !(sentence.index() == named.sentence() && named.covers(token.index()))
                        && token.isRelation("nsubj", "nsubj:pass", "obj", "iobj", "conj")
                        && Humans.mayBe(token));
    }

    private Reference reference(String name, Sentence sentence, LinkedHashSet<String> here) {
        int at = here.contains(name) ? sentence.index() : sentence.index() - 1;
        return mentions.stream()
                .filter(mention ->
                        mention.kind() == MentionKind.PERSON && mention.name().equals(name))
                .filter(mention -> mention.sentence() == at)
                .findFirst()
                .map(mention -> new Reference(name, mention, at))
                .orElseGet(() -> new Reference(name, null, at));
    }

    private static boolean opensAsSubject(Sentence sentence, Token pronoun) {
        return pronoun.isRelation("nsubj", "nsubj:pass")
                && pronoun.head() >= 0
                && sentence.token(pronoun.head()).isRelation("root")
                && (pronoun.index() <= 1 || nobodyStandsBefore(sentence, pronoun.index()));
    }

    /** "In 1986 he", "Of the sale of the bank he said": nobody stands before whom the pronoun could mean. */
    private static boolean nobodyStandsBefore(Sentence sentence, int end) {
        var quoted = Attributions.quoted(sentence);
        return sentence.tokens().subList(0, end).stream()
                .filter(token -> !quoted.get(token.index()))
                .noneMatch(token -> token.isRelation("nsubj", "nsubj:pass")
                        || token.entity().equals("PERSON")
                        || token.tag().equals("NN") && Humans.mayBe(token));
    }

    /** Of several persons in the sentence before, the one that is the subject of its main verb goes on being spoken of. */
    private Optional<String> onlySubjectBefore(Sentence sentence, LinkedHashSet<String> names) {
        var subjects =
                names.stream().filter(name -> isSubjectBefore(sentence, name)).toList();
        if (subjects.size() != 1 || !subjects.getFirst().contains(" ")) {
            return Optional.empty();
        }
        var before = sentences.get(sentence.index() - 1);
        boolean rivalled = mentions.stream()
                .filter(mention -> mention.sentence() == before.index() && names.contains(mention.name()))
                .filter(mention -> !mention.name().equals(subjects.getFirst()))
                .anyMatch(mention -> takesPart(before, mention));
        if (rivalled) {
            return Optional.empty();
        }
        return mentions.stream()
                        .filter(mention -> mention.sentence() == before.index()
                                && mention.name().equals(subjects.getFirst()))
                        .anyMatch(mention -> isSubjectOfRoot(before, mention))
                ? Optional.of(subjects.getFirst())
                : Optional.empty();
    }

    /** Whether a person does or suffers what the main verb says, and not only stands by. */
    private static boolean takesPart(Sentence sentence, Mention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            var token = sentence.token(i);
            if (token.head() >= 0
                    && !mention.covers(token.head())
                    && (token.isRelation("conj", "obj", "iobj", "nsubj", "nsubj:pass")
                            || sentence.token(token.head()).isRelation("root"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubjectOfRoot(Sentence sentence, Mention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            var token = sentence.token(i);
            if (token.isRelation("nsubj", "nsubj:pass")
                    && sentence.token(token.head()).isRelation("root")) {
                return true;
            }
        }
        return false;
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
        return sentence.paragraph() - before.paragraph() <= 1
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
