package app.lede.reading;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The language models, and the one place that calls them. Thread-safe once made; making it takes seconds. */
final class Annotator {
    /** Longer sentences are passed over: their parses are rarely right and cost the most. */
    static final int LONGEST_SENTENCE = 100;

    /** Longer words are none: sentences that have one are passed over. */
    static final int LONGEST_WORD = 80;

    /** How many words and marks of an article are read at most: what takes about four seconds. */
    static final int MOST_TOKENS = 6_000;

    /** Longer blocks are read in pieces, so that no text without an end of sentence fills the memory. */
    private static final int LONGEST_PIECE = 20_000;

    private final StanfordCoreNLP splitter;
    private final StanfordCoreNLP pipeline;

    Annotator() {
        edu.stanford.nlp.util.logging.RedwoodConfiguration.current().clear().apply();
        var properties = new Properties();
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("pos.maxlen", "120");
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("sutime.binders", "0");
        properties.setProperty("ner.sutime.binders", "0");
        properties.setProperty("ner.maxlen", "120");
        properties.setProperty("depparse.maxlen", Integer.toString(LONGEST_SENTENCE));
        properties.setProperty("depparse.numPreComputed", "1");
        properties.setProperty("annotators", "tokenize");
        this.splitter = new StanfordCoreNLP(properties, false);
        properties.setProperty("annotators", "pos,lemma,ner,depparse");
        this.pipeline = new StanfordCoreNLP(properties, false);
    }

    /** A time expression as found: words and its value as SUTime writes it. */
    record RawTime(int sentence, int first, int last, String value, String text) {}

    /**
     * What was read of an article.
     *
     * @param passedOver how many sentences are too long to be read
     * @param end offset behind what was read
     * @param isWhole whether that is all of its running text
     */
    record Annotated(List<Sentence> sentences, List<RawTime> times, int passedOver, int end, boolean isWhole) {}

    /** Annotates the blocks of an article, as far as {@link #MOST_TOKENS} go. */
    Annotated annotate(Layout.Plan plan, @Nullable LocalDate published) {
        var sentences = new ArrayList<Sentence>();
        var times = new ArrayList<RawTime>();
        int left = MOST_TOKENS;
        int passedOver = 0;
        for (int paragraph = 0; paragraph < plan.blocks().size(); paragraph++) {
            for (var piece : pieces(plan, plan.blocks().get(paragraph))) {
                var split = split(plan.plain().substring(piece.begin(), piece.end()), left);
                left -= split.tokens();
                passedOver += split.passedOver();
                var document = split.document();
                if (published != null) {
                    document.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
                }
                pipeline.annotate(document);
                for (var found : document.get(CoreAnnotations.SentencesAnnotation.class)) {
                    add(found, paragraph, piece.begin(), sentences, times);
                }
                if (!split.isWhole()) {
                    return new Annotated(sentences, times, passedOver, piece.begin() + split.end(), false);
                }
            }
        }
        return new Annotated(sentences, times, passedOver, plan.plain().length(), true);
    }

    private static List<Layout.Block> pieces(Layout.Plan plan, Layout.Block block) {
        var pieces = new ArrayList<Layout.Block>();
        int begin = block.begin();
        while (block.end() - begin > LONGEST_PIECE) {
            int end = plan.plain().lastIndexOf(". ", begin + LONGEST_PIECE - 1) + 1;
            if (end <= begin) {
                end = plan.plain().lastIndexOf(' ', begin + LONGEST_PIECE - 1);
            }
            end = end <= begin ? begin + LONGEST_PIECE : end;
            pieces.add(new Layout.Block(begin, end));
            begin = end;
        }
        pieces.add(new Layout.Block(begin, block.end()));
        return pieces;
    }

    /**
     * @param tokens how many words and marks are read
     * @param passedOver how many sentences are not
     * @param end where reading stops
     */
    private record Split(Annotation document, int tokens, int passedOver, int end, boolean isWhole) {}

    /** The sentences of a piece; those that nobody could read, and those behind the most, are blanked out. */
    private Split split(String text, int most) {
        var document = new Annotation(text);
        splitter.annotate(document);
        var plain = new StringBuilder(text);
        int tokens = 0;
        int passedOver = 0;
        for (var sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
            var labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
            int begin = labels.getFirst().beginPosition();
            if (tokens + Math.min(labels.size(), LONGEST_SENTENCE) > most) {
                return new Split(again(plain, begin, text.length()), tokens, passedOver, begin, false);
            }
            if (isReadable(labels)) {
                tokens += labels.size();
            } else {
                tokens++;
                passedOver++;
                Layout.blank(plain, begin, labels.getLast().endPosition());
            }
        }
        return new Split(passedOver == 0 ? document : again(plain, 0, 0), tokens, passedOver, text.length(), true);
    }

    private Annotation again(StringBuilder plain, int begin, int end) {
        Layout.blank(plain, begin, end);
        var document = new Annotation(plain.toString());
        splitter.annotate(document);
        return document;
    }

    private static boolean isReadable(List<CoreLabel> labels) {
        return labels.size() <= LONGEST_SENTENCE
                && labels.stream().noneMatch(label -> label.endPosition() - label.beginPosition() > LONGEST_WORD);
    }

    private static void add(CoreMap found, int paragraph, int offset, List<Sentence> sentences, List<RawTime> times) {
        var labels = found.get(CoreAnnotations.TokensAnnotation.class);
        var graph = found.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        if (labels.isEmpty() || labels.size() > LONGEST_SENTENCE || graph == null || graph.isEmpty()) {
            return;
        }
        int[] heads = new int[labels.size()];
        var relations = new String[labels.size()];
        java.util.Arrays.fill(heads, -1);
        java.util.Arrays.fill(relations, "root");
        for (var edge : graph.edgeListSorted()) {
            int at = edge.getDependent().index() - 1;
            heads[at] = edge.getGovernor().index() - 1;
            relations[at] = edge.getRelation().toString();
        }
        var tokens = new ArrayList<Token>();
        for (int i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            tokens.add(new Token(
                    i,
                    offset + label.beginPosition(),
                    offset + label.endPosition(),
                    label.originalText().isEmpty() ? label.word() : label.originalText(),
                    label.lemma(),
                    label.tag(),
                    label.ner() == null ? "O" : label.ner(),
                    heads[i],
                    relations[i]));
        }
        var sentence = new Sentence(
                sentences.size(),
                paragraph,
                PlacesInPlaces.mend(TimesBeforeVerbs.mend(JoinedTimes.mend(
                        StrayParts.mend(TrailingParticiples.mend(ReportedThat.mend(TrailingReports.mend(tokens))))))));
        sentences.add(sentence);
        addTimes(labels, sentence.index(), times);
    }

    private static void addTimes(List<CoreLabel> labels, int sentence, List<RawTime> times) {
        int at = 0;
        while (at < labels.size()) {
            var timex = labels.get(at).get(TimeAnnotations.TimexAnnotation.class);
            if (timex == null) {
                at++;
                continue;
            }
            int last = at;
            while (last + 1 < labels.size()
                    && timex.equals(labels.get(last + 1).get(TimeAnnotations.TimexAnnotation.class))) {
                last++;
            }
            var value = timex.value();
            times.add(new RawTime(sentence, at, last, value == null ? "" : value, timex.text()));
            at = last + 1;
        }
    }
}
