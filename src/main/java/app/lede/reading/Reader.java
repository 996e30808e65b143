package app.lede.reading;

import app.lede.base.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads articles: text to passage and facts. Thread-safe; making one loads the language models, which takes seconds. */
public final class Reader {
    /** Longer texts are refused. */
    public static final int LONGEST_TEXT = 200_000;

    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b\\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\\b");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b(January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}\\b(?! \\d{4})");

    private final Annotator annotator = new Annotator();
    private final Names names = new Names();

    /**
     * A passage with the facts found in it, in the order of the article.
     *
     * @param doubts why clauses gave no fact
     * @param isWhole whether all of the article was read; of a very long one only the beginning is
     */
    public record Reading(Passage passage, List<Fact> facts, List<Doubt> doubts, boolean isWhole) {
        public Reading {
            facts = List.copyOf(facts);
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * Reads an article.
     *
     * @param published the date relative dates are counted from; null if it is not known
     * @throws Refusal if it is empty, too long, not English or has no sentences
     */
    public Reading read(String title, String text, @Nullable LocalDate published) {
        refuseUnreadable(text);
        var plan = Layout.plan(text);
        var annotated = annotator.annotate(plan, published);
        var sentences = annotated.sentences();
        if (sentences.isEmpty()) {
            throw new Refusal(
                    annotated.passedOver() > 0
                            ? "The sentences of this text are too long to be read: the most is %d words. Put full stops where sentences end."
                                    .formatted(Annotator.LONGEST_SENTENCE)
                            : "There are no sentences in this text, so there is nothing to ask about. Paste the running text of the article.");
        }
        var quoted = new QuotedWords(sentences);
        var mentions = mentions(annotated, quoted, published);
        boolean dayFirst = count(DAY_FIRST, text) >= count(MONTH_FIRST, text);
        var bySentence = new ArrayList<List<Mention>>();
        for (var sentence : sentences) {
            bySentence.add(mentions.stream()
                    .filter(mention -> mention.sentence() == sentence.index())
                    .sorted(Comparator.comparingInt(Mention::first))
                    .toList());
        }
        var doubts = new Doubts();
        var definites = new Definites(sentences);
        var firstMentions = new FirstMentions(definites);
        var pointers = new Pointers(
                bySentence,
                definites,
                new Pronouns(sentences, mentions, quoted),
                new Antecedents(sentences, mentions),
                new Holders(sentences, mentions),
                firstMentions,
                new Headline(title, sentences, mentions));
        var renderer = new Renderer(
                bySentence,
                pointers,
                doubts,
                withArticle(sentences, mentions),
                Personhood.surnames(sentences, mentions),
                dayFirst);
        var attributions = new Attributions(renderer);
        var quotes = new QuoteFinder(attributions, bySentence).find(text, plan.until(annotated.end()), sentences);
        var passage = new Passage(title, text, published, dayFirst, sentences, mentions, quotes);
        var facts = facts(passage, renderer, attributions, bySentence, quoted, doubts, firstMentions);
        return new Reading(passage, facts, doubts.noted(), annotated.isWhole());
    }

    private static Set<String> withArticle(List<Sentence> sentences, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == MentionKind.ORGANISATION
                        && mention.first() > 0
                        && mention.text().equals(mention.name()))
                .filter(mention -> {
                    var the = sentences.get(mention.sentence()).token(mention.first() - 1);
                    return the.text().equalsIgnoreCase("the") && mention.covers(the.head());
                })
                .map(Mention::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void refuseUnreadable(String text) {
        if (text.isBlank()) {
            throw new Refusal("The article is empty: paste its text.");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal(
                    "The article has %,d characters; the most that can be read at once is %,d. Shorten it or take it in parts."
                            .formatted(text.length(), LONGEST_TEXT));
        }
        var language = Language.of(text);
        if (!language.english()) {
            throw new Refusal(
                    language.language()
                            .map(name -> "This text seems to be in " + name
                                    + ". Questions can be drafted from English articles only.")
                            .orElse(
                                    "This text does not read like English prose. Questions can be drafted from English articles only."));
        }
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private List<Mention> mentions(Annotator.Annotated annotated, QuotedWords quoted, @Nullable LocalDate published) {
        var sentences = annotated.sentences();
        var named = FullNames.resolve(sentences, names.find(sentences));
        var mentions = new ArrayList<>(named);
        var times = new ArrayList<>(annotated.times());
        sentences.forEach(sentence -> times.addAll(OverlookedTimes.in(sentence)));
        for (var time : times) {
            var sentence = sentences.get(time.sentence());
            int first = time.first();
            if (sentence.token(first).tag().equals("IN") && first < time.last()) {
                first++;
            }
            mentions.removeIf(other -> OverlookedTimes.isZone(other, time));
            addIfFree(
                    mentions,
                    TimeMentions.of(
                            sentence, first, time.last(), time.value(), published, quoted.covers(sentence, first)));
        }
        NamedThings.find(sentences, named).forEach(thing -> addIfFree(mentions, thing));
        for (var sentence : sentences) {
            Quantities.find(sentence).forEach(quantity -> addIfFree(mentions, quantity));
        }
        return mentions;
    }

    private static void addIfFree(List<Mention> mentions, @Nullable Mention added) {
        if (added != null
                && mentions.stream()
                        .noneMatch(other -> other.sentence() == added.sentence()
                                && other.first() <= added.last()
                                && added.first() <= other.last())) {
            mentions.add(added);
        }
    }

    private List<Fact> facts(
            Passage passage,
            Renderer renderer,
            Attributions attributions,
            List<List<Mention>> mentions,
            QuotedWords quoted,
            Doubts doubts,
            FirstMentions firstMentions) {
        var salience = new Salience(passage.title(), passage.sentences());
        var finder = new FactFinder(
                passage.text(),
                passage.sentences(),
                renderer,
                attributions,
                salience,
                doubts,
                new Occasions(passage),
                SoFar.of(passage),
                AtTheTime.of(passage),
                firstMentions);
        var roles = new RoleFacts(finder, new OfficeFinder(renderer, quoted), passage);
        var clauses = new ClauseFinder(quoted, doubts);
        var facts = new LinkedHashMap<String, Fact>();
        for (var sentence : passage.sentences()) {
            var found = new ArrayList<Fact>();
            clauses.find(sentence, mentions.get(sentence.index()))
                    .forEach(clause -> finder.fact(clause).ifPresent(found::add));
            found.addAll(roles.find(sentence, mentions.get(sentence.index())));
            found.forEach(fact -> facts.putIfAbsent(fact.id(), fact));
        }
        facts.keySet().removeAll(roles.contested());
        return List.copyOf(facts.values());
    }
}
