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

    private final StanfordCoreNLP pipeline;

    Annotator() {
        edu.stanford.nlp.util.logging.RedwoodConfiguration.current().clear().apply();
        var properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
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
        this.pipeline = new StanfordCoreNLP(properties, false);
    }

    /** A time expression as found: words and its value as SUTime writes it. */
    record RawTime(int sentence, int first, int last, String value, String text) {}

    record Annotated(List<Sentence> sentences, List<RawTime> times) {}

    /** Annotates the blocks of an article. */
    Annotated annotate(Layout.Plan plan, @Nullable LocalDate published) {
        var sentences = new ArrayList<Sentence>();
        var times = new ArrayList<RawTime>();
        for (int paragraph = 0; paragraph < plan.blocks().size(); paragraph++) {
            var block = plan.blocks().get(paragraph);
            var document = new Annotation(plan.plain().substring(block.begin(), block.end()));
            if (published != null) {
                document.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
            }
            pipeline.annotate(document);
            for (var found : document.get(CoreAnnotations.SentencesAnnotation.class)) {
                add(found, paragraph, block.begin(), sentences, times);
            }
        }
        return new Annotated(sentences, times);
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
        var sentence = new Sentence(sentences.size(), paragraph, tokens);
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
