package app.lede.writing.drafting;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import app.lede.item.ItemContent;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import app.lede.reading.Fact;
import app.lede.reading.FactKind;
import app.lede.reading.Mention;
import app.lede.reading.MentionKind;
import app.lede.reading.Modality;
import app.lede.reading.Passage;
import app.lede.reading.Phrase;
import app.lede.reading.Quote;
import app.lede.reading.Sentence;
import app.lede.reading.VerbGroup;
import app.lede.reading.WordLists;
import app.lede.reading.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who said it: quotations and claims of persons whom the article names, among other persons of the article. */
final class WhoSaidWriter implements ItemWriter {
    private static final int SHORTEST_QUOTE = 5;
    private static final int SHORTEST_PART = 8;
    private static final int LONGEST_QUOTE = 40;
    private static final int LONGEST_TYPED = 30;
    private static final Pattern POINTS_AWAY = Pattern.compile(
            "\\b(he|she|him|her|his|hers|they|them|their|those|these|this|such|that's|here|today|yesterday|tonight)\\b",
            Pattern.CASE_INSENSITIVE);
    /** A quotation that is a sentence of its own opens one, or stands behind a comma, a colon or a verb of saying. */
    private static final Pattern OPENS =
            Pattern.compile("(?:[.!?,:”\"]|\\n|\\b(?:said|says|told \\p{L}+|added|adds|stated|wrote))$");

    /** Where a sentence of a quotation ends: not behind an initial or an abbreviation. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll}{3}[.!?])\\s+(?=\\p{Lu})");

    private static final Pattern OPEN_END = Pattern.compile("[\\p{L}\\p{N}]$");
    private static final Pattern IT = Pattern.compile(
            "^(it|this|that|so|but|and|or|which|who|because|although|as a result|then)\\b", Pattern.CASE_INSENSITIVE);
    /** "the location", "the decision", with nothing behind that says which. */
    private static final Pattern VAGUE = Pattern.compile(
            "\\b("
                    + WordLists.words("vague-words").stream()
                            .filter(words -> words.startsWith("the "))
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))
                    + ")\\b(?! (?:of|in|for|on|at|between|that|who|to)\\b)",
            Pattern.CASE_INSENSITIVE);
    /** "this would not have been possible": what "this" is stands outside the quotation. */
    private static final Pattern THIS = Pattern.compile(
            "\\b(this|that) (is|was|would|will|has|had|can|could|should|may|might|means|does|did|takes|brings|makes|gives|shows)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "in favour of that housing", "the recovery of both men" */
    private static final Pattern THAT_ONE = Pattern.compile(
            "\\b(?:of|in|for|with|about|on|to|from|by) that \\p{Ll}{3,}\\b(?! (?:is|was|are|were|will|we|they|he|she|I)\\b)|\\bboth (?:men|women|sides|countries|players|teams|of)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final java.util.Set<String> REPORTING =
            WordLists.pairs("reporting-verbs").keySet();

    private static final Pattern LATER_IT = Pattern.compile("\\bit\\b", Pattern.CASE_INSENSITIVE);
    /** What an "it" behind it can stand for. */
    private static final Pattern THING = Pattern.compile(
            "(?U)\\b(the|a|an|our|my|your) \\p{Ll}{3,}|(?<=.)\\b\\p{Lu}\\p{L}{2,}|^\\p{Lu}\\p{L}+ (?!we\\b|I\\b)\\p{Ll}+ed\\b");

    @Override
    public List<Proposal> write(Material material, RandomGenerator random) {
        var proposals = new ArrayList<Proposal>();
        var speakers = persons(material.passage());
        var others = speaking(material, speakers);
        for (var quote : material.passage().quotes()) {
            ofQuote(material, quote, speakers, others, random).ifPresent(proposals::add);
        }
        for (var fact : material.facts()) {
            ofClaim(material, fact, speakers, others, random).ifPresent(proposals::add);
        }
        return proposals;
    }

    private static List<String> persons(Passage passage) {
        var names = new LinkedHashSet<String>();
        passage.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .map(Mention::name)
                .filter(name -> name.contains(" "))
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** Those of the persons who speak in the article, or hold an office: of others it is seen that they did not say it. */
    private static List<String> speaking(Material material, List<String> persons) {
        var found = new LinkedHashSet<String>();
        material.passage().quotes().stream()
                .map(Quote::speaker)
                .filter(java.util.Objects::nonNull)
                .forEach(found::add);
        material.facts().stream()
                .map(fact -> fact.kind() == FactKind.ROLE
                        ? fact.subject().text()
                        : fact.attribution() == null ? "" : fact.attribution().source())
                .forEach(found::add);
        material.passage().mentions().stream()
                .filter(mention -> isSpeaking(material.passage().sentences().get(mention.sentence()), mention))
                .map(Mention::name)
                .forEach(found::add);
        return persons.stream()
                .filter(found::contains)
                .filter(name -> name.matches("[\\p{L}.'’ -]+"))
                .toList();
    }

    private static boolean isSpeaking(Sentence sentence, Mention mention) {
        return mention.kind() == MentionKind.PERSON
                && sentence.tokens().subList(mention.first(), mention.last() + 1).stream()
                        .filter(token -> token.relation().equals("nsubj") && token.head() >= 0)
                        .anyMatch(token ->
                                REPORTING.contains(sentence.token(token.head()).lemma()));
    }

    private static Optional<Proposal> ofQuote(
            Material material, Quote quote, List<String> persons, List<String> speaking, RandomGenerator random) {
        var speaker = quote.speaker();
        if (speaker == null || !persons.contains(speaker)) {
            return Optional.empty();
        }
        var all = whole(material.passage().text(), quote);
        var asked = canBeAsked(all)
                ? Optional.of(all)
                : Stream.of(SENTENCE_END.split(all))
                        .filter(part -> part.split(" ").length >= SHORTEST_PART && canBeAsked(part))
                        .findFirst();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        var words = asked.get();
        int length = words.split(" ").length;
        var evidence = evidence(material.passage(), quote);
        if (evidence.isEmpty()) {
            return Optional.empty();
        }
        var options = others(speaking, speaker, words + " " + evidence.get().text(), random);
        var statement = speaker + " said: “" + words + "”";
        var fact = new Fact(
                app.lede.reading.FactIds.of(statement),
                FactKind.EVENT,
                statement,
                new Phrase(Phrase.Role.SUBJECT, speaker, "", List.of()),
                new VerbGroup("said", "did", "say", "say"),
                List.of(),
                evidence.get(),
                new Attribution(speaker, quote.cue()),
                Modality.ACTUAL,
                false,
                null,
                salience(material, evidence.get()),
                List.of("is somebody's own words"),
                sentenceAt(material.passage(), quote.begin()),
                paragraphAt(material.passage(), quote.begin()),
                false);
        if (options.size() < ChoiceWriter.LEAST_DISTRACTORS && length > LONGEST_TYPED) {
            return Optional.empty();
        }
        ItemContent content = options.size() < ChoiceWriter.LEAST_DISTRACTORS
                ? new TypedAnswer("Who said, “" + words.replaceFirst("\\.$", "") + "”?", typed(speaker))
                : new WhoSaidIt("Who said this?", words, Options.of(speaker, options, random));
        return Optional.of(new Proposal(content, fact, speaker, "These are the words of " + speaker + ".", 0.12));
    }

    /** Whether words are a whole sentence or more, of a length that can be read, and stand alone. */
    private static boolean canBeAsked(String words) {
        int length = words.split(" ").length;
        return length >= SHORTEST_QUOTE
                && length <= LONGEST_QUOTE
                && Character.isUpperCase(words.charAt(0))
                && words.matches("[^\\[\\]{}<>*|]*[.!?]")
                && !POINTS_AWAY.matcher(words).find()
                && !VAGUE.matcher(words).find()
                && !pointsOutside(words);
    }

    /** Whether "it" or "this" stands for something that is not in the words themselves. */
    private static boolean pointsOutside(String words) {
        var it = LATER_IT.matcher(words);
        return IT.matcher(words).find()
                || THIS.matcher(words).find()
                || THAT_ONE.matcher(words).find()
                || it.find() && !THING.matcher(words.substring(0, it.start())).find();
    }

    private static List<String> typed(String speaker) {
        return List.of(speaker, Texts.lastWord(speaker));
    }

    private static Optional<Proposal> ofClaim(
            Material material, Fact fact, List<String> persons, List<String> speaking, RandomGenerator random) {
        var attribution = fact.attribution();
        if (attribution == null || !persons.contains(attribution.source()) || fact.negated()) {
            return Optional.empty();
        }
        var claim = Words.capital(fact.statement().substring(fact.lead().length()));
        if (claim.contains(attribution.source()) || POINTS_AWAY.matcher(claim).find() || pointsOutside(claim)) {
            return Optional.empty();
        }
        var options = others(speaking, attribution.source(), fact.evidence().text(), random);
        if (options.size() < ChoiceWriter.LEAST_DISTRACTORS) {
            return Optional.empty();
        }
        return Optional.of(new Proposal(
                new WhoSaidIt(
                        "According to the article, who made this claim?",
                        claim,
                        Options.of(attribution.source(), options, random)),
                fact,
                attribution.source(),
                fact.statement(),
                0.1));
    }

    private static List<String> others(List<String> persons, String speaker, String around, RandomGenerator random) {
        var free = persons.stream()
                .filter(name -> !name.equals(speaker))
                .filter(name -> !around.contains(Texts.lastWord(name)))
                .toList();
        return Distractors.pick(free, random);
    }

    /** The words with their final stop, which may stand behind the closing mark: "It rains", said Ida Moe. */
    private static String whole(String text, Quote quote) {
        var words = tidy(quote.text());
        var behind = text.substring(Math.min(text.length(), quote.end() + 1)).stripLeading();
        var before = text.substring(0, Math.max(0, quote.begin() - 1)).stripTrailing();
        boolean stops = behind.startsWith(",") || behind.startsWith(".");
        boolean opens = before.isEmpty() || OPENS.matcher(before).find();
        return stops && opens && OPEN_END.matcher(words).find() ? words + "." : words;
    }

    private static String tidy(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll(",$", ".");
    }

    private static Optional<Evidence> evidence(Passage passage, Quote quote) {
        var sentences = passage.sentences().stream()
                .filter(sentence -> sentence.begin() <= quote.end() && quote.begin() <= sentence.end())
                .toList();
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Evidence.of(
                passage.text(),
                sentences.getFirst().begin(),
                sentences.getLast().end()));
    }

    private static int sentenceAt(Passage passage, int offset) {
        return at(passage, offset).map(Sentence::index).orElse(0);
    }

    private static int paragraphAt(Passage passage, int offset) {
        return at(passage, offset).map(Sentence::paragraph).orElse(0);
    }

    private static Optional<Sentence> at(Passage passage, int offset) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.begin() <= offset && offset <= sentence.end())
                .findFirst();
    }

    private static double salience(Material material, Evidence evidence) {
        return material.facts().stream()
                .filter(fact -> fact.evidence().overlaps(evidence.begin(), evidence.end()))
                .mapToDouble(Fact::salience)
                .max()
                .orElse(0.45);
    }
}
