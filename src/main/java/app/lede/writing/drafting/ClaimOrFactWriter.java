package app.lede.writing.drafting;

import app.lede.item.ClaimOrFact;
import app.lede.reading.Fact;
import app.lede.reading.FactKind;
import app.lede.reading.Modality;
import app.lede.reading.Passage;
import app.lede.reading.Sentence;
import app.lede.reading.WordLists;
import app.lede.reading.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Statements to tell for claims or facts. A claim is one that only its speaker makes in the whole article; a fact stands in
 * a paragraph in which nobody is quoted and nothing is supposed. There are never more facts than claims: where nobody
 * claims anything the question is no question.
 */
final class ClaimOrFactWriter implements ItemWriter {
    /** What says that somebody takes the responsibility for what is said; who announces a plan of their own does not. */
    private static final Set<String> CLAIMING = Set.of(
            "said",
            "says",
            "claimed",
            "claims",
            "stated",
            "states",
            "argued",
            "argues",
            "insisted",
            "alleged",
            "maintained",
            "asserted",
            "told",
            "contended",
            "according to");

    private static final Pattern UNSURE = Pattern.compile(
            "(?i)[\"“”]|\\b(?:according to|reported(?:ly)?|alleged(?:ly)?|apparent(?:ly)?|suspect(?:ed)?|believed|thought|expected|rumou?r\\w*|appear(?:s|ed)?|seem(?:s|ed)?|likely|may|might|could|would|should|will)\\b");

    /** What points to something told before, to the speaker or to the day, and somebody's very words. */
    private static final Pattern LEANS = Pattern.compile(
            "(?i)[\"“”]|\\b(?:he|she|it|they|his|hers?|its|theirs?|here|there|then|ago|now|yesterday|today|tomorrow)\\b|\\bthe (?:two|three|four|five|six|seven|eight|nine|ten|other|same|former|latter|\\d+)\\b");

    /** Without its speaker's name, "his company sold" says nothing. */
    private static final Pattern SPEAKER = Pattern.compile("(?i)\\b(?:he|she|his|her|it|its|they|their)\\b");

    private static final Set<String> REPORTING = WordLists.words("reporting-verbs");

    /** The share of its words that another sentence has too when that tells the same. */
    private static final double SAME = 0.6;

    private static final int LEAST_WORDS = 6;
    private static final int MOST_WORDS = 26;

    @Override
    public List<Proposal> write(Material material, RandomGenerator random) {
        var passage = material.passage();
        var claims = material.facts().stream()
                .filter(fact -> isClaim(passage, fact))
                .map(ClaimOrFactWriter::claim)
                .toList();
        var proposals = new ArrayList<>(claims);
        material.facts().stream()
                .filter(fact -> isFact(passage, fact))
                .sorted(Comparator.comparingDouble(Fact::salience).reversed())
                .limit(claims.size())
                .map(ClaimOrFactWriter::fact)
                .forEach(proposals::add);
        return proposals;
    }

    private static boolean isClaim(Passage passage, Fact fact) {
        var attribution = fact.attribution();
        if (attribution == null
                || !CLAIMING.contains(attribution.cue().toLowerCase(Locale.ROOT))
                || attribution.source().codePoints().noneMatch(Character::isUpperCase)) {
            return false;
        }
        var statement = bare(fact);
        return isAskable(fact, statement)
                && !isOwnWords(fact)
                && !SPEAKER.matcher(statement).find()
                && Texts.free(statement, List.of(attribution.source(), Texts.lastWord(attribution.source())))
                && isToldOnce(passage, fact, statement);
    }

    private static boolean isFact(Passage passage, Fact fact) {
        return fact.attribution() == null
                && fact.kind() != FactKind.ROLE
                && isAskable(fact, fact.statement())
                && passage.sentences().stream()
                        .filter(sentence -> sentence.paragraph() == fact.paragraph())
                        .noneMatch(sentence -> isUnsure(passage, sentence))
                && isToldOnce(passage, fact, fact.statement());
    }

    private static boolean isAskable(Fact fact, String statement) {
        int words = statement.split(" ").length;
        return fact.modality() == Modality.ACTUAL
                && !fact.negated()
                && words >= LEAST_WORDS
                && words <= MOST_WORDS
                && fact.rest().stream().anyMatch(phrase -> !phrase.slots().isEmpty())
                && !LEANS.matcher(statement).find();
    }

    /** Quotation marks in the sentence: what is quoted is often an opinion, and is asked for by its speaker. */
    private static boolean isOwnWords(Fact fact) {
        return fact.evidence().text().codePoints().anyMatch(mark -> "\"“”".indexOf(mark) >= 0);
    }

    private static boolean isUnsure(Passage passage, Sentence sentence) {
        return UNSURE.matcher(passage.text().substring(sentence.begin(), sentence.end()))
                        .find()
                || sentence.tokens().stream()
                        .anyMatch(token -> token.tag().startsWith("VB")
                                && REPORTING.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether no other sentence tells it too: there the article may say otherwise who knows it. */
    private static boolean isToldOnce(Passage passage, Fact fact, String statement) {
        var words = ContentWords.of(statement);
        return passage.sentences().stream()
                        .filter(sentence -> sentence.index() != fact.sentence())
                        .map(sentence -> passage.text().substring(sentence.begin(), sentence.end()))
                        .noneMatch(text -> ContentWords.share(words, text) >= SAME)
                && ContentWords.share(words, passage.title()) < SAME;
    }

    private static Proposal claim(Fact fact) {
        var attribution = Objects.requireNonNull(fact.attribution());
        return new Proposal(
                new ClaimOrFact(bare(fact), true, attribution.source()),
                fact,
                "claim " + fact.id(),
                "The article does not say this itself: it gives it as the words of " + attribution.source() + ".",
                0.1);
    }

    private static Proposal fact(Fact fact) {
        return new Proposal(
                new ClaimOrFact(fact.statement(), false, ""),
                fact,
                "fact " + fact.id(),
                "The article tells this itself and names nobody who claims it.",
                -0.05);
    }

    private static String bare(Fact fact) {
        return Words.capital(fact.statement().substring(fact.lead().length()));
    }
}
