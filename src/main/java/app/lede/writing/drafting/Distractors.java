package app.lede.writing.drafting;

import app.lede.item.AnswerText;
import app.lede.reading.Fact;
import app.lede.reading.Gazetteer;
import app.lede.reading.Genders;
import app.lede.reading.Mention;
import app.lede.reading.MentionKind;
import app.lede.reading.Passage;
import app.lede.reading.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Finds wrong answers of the kind and grain of the right one: first in the article, then among its neighbours. Nothing
 * that the article says of the same event is taken.
 */
final class Distractors {
    static final int WANTED = 3;

    private static final Pattern WOMAN =
            Pattern.compile("\\b(?:her|sister|mother|wife|daughter|actress|queen|princess|widow|woman)\\b");
    private static final Pattern MAN =
            Pattern.compile("\\b(?:his|brother|father|husband|son|king|prince|widower|man)\\b");
    private static final Set<String> DEATH = Set.of("murder", "slay", "slain", "victim", "funeral", "obituary");
    private static final Set<String> ACTS = Set.of("nsubj", "nsubj:pass", "appos", "obj", "conj", "dep");

    /** Verbs that tell of so much that the same one says nothing. */
    private static final Set<String> COMMON = Set.of("be", "have", "say", "do", "make", "tell", "go", "take", "get");

    private final Passage passage;
    private final List<Fact> facts;
    private final Nouns nouns;
    private final Gazetteer gazetteer = Gazetteer.shared();

    Distractors(Passage passage, List<Fact> facts, Nouns nouns) {
        this.passage = passage;
        this.facts = facts;
        this.nouns = nouns;
    }

    /** Up to three wrong answers; fewer than two mean that the question is better asked without options. */
    List<String> of(Fact fact, Mention mention, String answer, String stem, RandomGenerator random) {
        return switch (mention.kind()) {
            case PERSON -> persons(fact, mention, stem, random);
            case PLACE -> places(fact, mention, answer, stem, random);
            case ORGANISATION -> organisations(fact, mention, stem, random);
            case THING -> List.of();
            case TIME ->
                mention.when() == null ? List.of() : new TimeNeighbours(passage).of(fact, mention.when(), random);
            case QUANTITY -> mention.quantity() == null ? List.of() : amounts(mention.quantity(), random);
        };
    }

    private static List<String> amounts(Quantity quantity, RandomGenerator random) {
        return quantity.sense() == Quantity.Sense.EXACT || quantity.sense() == Quantity.Sense.ABOUT
                ? NumberNeighbours.of(quantity, random)
                : List.of();
    }

    private List<String> persons(Fact fact, Mention key, String stem, RandomGenerator random) {
        var names = new LinkedHashSet<String>();
        passage.mentions().stream()
                .filter(mention ->
                        mention.kind() == MentionKind.PERSON && mention.name().contains(" "))
                .map(Mention::name)
                .filter(name -> !name.equals(key.name()) && !sharesWord(name, key.name()))
                .filter(name -> !mentionedIn(name, fact, stem))
                .filter(name -> !doesTheSame(name, fact))
                .filter(name -> couldHaveDoneIt(name, stem))
                .forEach(names::add);
        return pick(unlike(names), random);
    }

    /**
     * Whether a person is no wrong answer that everybody sees to be wrong: who is dead, who is only named as the maker of
     * something, or a man where the question says "her".
     */
    private boolean couldHaveDoneIt(String name, String stem) {
        var gender = Genders.of(name);
        if (gender.equals("m") && WOMAN.matcher(stem).find()
                || gender.equals("f") && MAN.matcher(stem).find()) {
            return false;
        }
        var mentions = passage.mentions().stream()
                .filter(mention ->
                        mention.kind() == MentionKind.PERSON && mention.name().equals(name))
                .toList();
        boolean dead = mentions.stream()
                .flatMap(mention -> passage.sentences().get(mention.sentence()).tokens().stream())
                .anyMatch(token -> DEATH.contains(token.lemma()));
        return !dead
                && mentions.stream()
                        .anyMatch(mention -> passage.sentences().get(mention.sentence()).tokens().stream()
                                .filter(token -> token.index() >= mention.first() && token.index() <= mention.last())
                                .anyMatch(token -> ACTS.contains(token.relation())));
    }

    /** Names of which no two could be the same person, and none is a fragment. */
    private static List<String> unlike(Iterable<String> names) {
        var kept = new ArrayList<String>();
        for (var name : names) {
            if (!name.matches(".* \\p{L}")
                    && kept.stream().noneMatch(other -> Texts.lastWord(name).equals(Texts.lastWord(other)))) {
                kept.add(name);
            }
        }
        return kept;
    }

    private List<String> organisations(Fact fact, Mention key, String stem, RandomGenerator random) {
        var wanted = nouns.of(key);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var names = new LinkedHashSet<String>();
        passage.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.ORGANISATION)
                .filter(mention -> nouns.of(mention).equals(wanted))
                .map(Mention::name)
                .filter(name -> !name.equals(key.name()) && !sharesWord(name, key.name()))
                .filter(name -> !mentionedIn(name, fact, stem) && !doesTheSame(name, fact))
                .forEach(names::add);
        return pick(new ArrayList<>(names), random);
    }

    private List<String> places(Fact fact, Mention key, String answer, String stem, RandomGenerator random) {
        if (key.type().isEmpty()) {
            return List.of();
        }
        var near = new LinkedHashSet<String>();
        passage.mentions().stream()
                .filter(mention ->
                        mention.kind() == MentionKind.PLACE && mention.type().equals(key.type()))
                .map(Mention::text)
                .filter(name -> isOtherPlace(name, answer, near) && !saysCountry(name, stem))
                .filter(name -> !mentionedIn(name, fact, stem) && !doesTheSame(name, fact))
                .forEach(near::add);
        var picked = new ArrayList<>(pick(new ArrayList<>(near), random));
        if (picked.size() < WANTED && !key.type().isEmpty() && fact.when() != null) {
            var container =
                    gazetteer.place(answer).map(Gazetteer.Place::container).orElse("-");
            var listed = gazetteer.ofKind(key.type()).stream()
                    .filter(place -> container.equals("-") || place.container().equals(container))
                    .map(Gazetteer.Place::name)
                    .filter(name -> !name.contains("("))
                    .filter(name -> isOtherPlace(name, answer, picked) && !saysCountry(name, stem))
                    .filter(name ->
                            !mentionedIn(name, fact, stem) && !passage.text().contains(name))
                    .toList();
            for (var name : pick(new ArrayList<>(listed), random)) {
                if (picked.size() < WANTED) {
                    picked.add(name);
                }
            }
        }
        return picked;
    }

    private boolean isOtherPlace(String name, String answer, Iterable<String> taken) {
        if (gazetteer.related(name, answer)) {
            return false;
        }
        for (var other : taken) {
            if (gazetteer.related(name, other)) {
                return false;
            }
        }
        return true;
    }

    private boolean saysCountry(String name, String stem) {
        var country = gazetteer.preferred(name);
        return gazetteer.adjectivesOf(country).stream().anyMatch(stem::contains)
                || Pattern.compile("[^\\p{L}.]+")
                        .splitAsStream(stem)
                        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                        .anyMatch(word -> gazetteer.preferred(word).equals(country));
    }

    private static boolean mentionedIn(String name, Fact fact, String stem) {
        var plain = " " + AnswerText.normalise((stem + " " + fact.evidence().text()).replaceAll("['’]s?\\b", "")) + " ";
        var surname = Texts.lastWord(name);
        return plain.contains(" " + AnswerText.normalise(name) + " ")
                || plain.contains(" " + AnswerText.normalise(surname) + " ");
    }

    /** Whether the article tells of the proposal with the same verb, so that it might be right too. */
    private boolean doesTheSame(String name, Fact asked) {
        return facts.stream()
                        .filter(fact -> fact.kind() == asked.kind()
                                && fact.verb().lemma().equals(asked.verb().lemma())
                                && !asked.verb().lemma().equals("be"))
                        .anyMatch(fact -> fact.statement().contains(name)
                                || fact.subject().slots().stream()
                                        .anyMatch(slot -> slot.mention().name().equals(name)))
                || isToldOf(name, asked);
    }

    /** "Officers also arrested Ida Moe", though nothing could be made of that sentence. */
    private boolean isToldOf(String name, Fact asked) {
        var lemma = asked.verb().lemma();
        return !COMMON.contains(lemma)
                && passage.mentions().stream()
                        .filter(mention -> mention.name().equals(name) && mention.sentence() != asked.sentence())
                        .map(mention -> passage.sentences().get(mention.sentence()))
                        .anyMatch(sentence -> sentence.tokens().stream()
                                .anyMatch(token -> token.lemma().equals(lemma)));
    }

    private static boolean sharesWord(String one, String other) {
        var words = Set.of(one.split("[\\s-]+").length == 0 ? new String[] {one} : distinct(one));
        for (var word : other.split("[\\s-]+")) {
            if (word.length() > 2 && words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String[] distinct(String text) {
        return new LinkedHashSet<>(List.of(text.split("[\\s-]+"))).toArray(String[]::new);
    }

    static List<String> pick(List<String> from, RandomGenerator random) {
        var left = new ArrayList<>(from);
        var picked = new ArrayList<String>();
        while (picked.size() < WANTED && !left.isEmpty()) {
            picked.add(left.remove(random.nextInt(left.size())));
        }
        return picked;
    }
}
