package app.lede.writing.drafting;

import app.lede.item.MultipleChoice;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.reading.Gazetteer;
import app.lede.reading.MentionKind;
import app.lede.reading.Passage;
import app.lede.reading.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Several keys: the names that one sentence puts in a list, among others of their kind. "Russia, Iran and Turkey signed the
 * agreement" gives "Which of the following countries signed the agreement?"
 */
final class MultipleChoiceWriter implements ItemWriter {
    private static final int MOST_KEYS = 4;

    /** The share of the fact's words with which another sentence may tell the same of somebody else. Our choice. */
    private static final double ALIKE = 0.5;

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "by", "with", "to", "from", "between", "against");

    @Override
    public List<Proposal> write(Material material, RandomGenerator random) {
        var proposals = new ArrayList<Proposal>();
        var nouns = new Nouns(material.passage());
        for (var fact : material.facts()) {
            for (var list : NameList.of(fact)) {
                proposal(material, list, nouns, random).ifPresent(proposals::add);
            }
        }
        return proposals;
    }

    private static Optional<Proposal> proposal(Material material, NameList list, Nouns nouns, RandomGenerator random) {
        var keys = list.mentions().stream()
                .map(mention -> mention.kind() == MentionKind.PLACE ? mention.text() : mention.name())
                .toList();
        var stem = noun(nouns, list).filter(noun -> !isActingCity(list, noun)).flatMap(noun -> stem(list, noun));
        if (stem.isEmpty() || keys.size() > MOST_KEYS || !Texts.free(stem.get(), keys)) {
            return Optional.empty();
        }
        var wrong =
                material
                        .distractors()
                        .of(list.fact(), list.mentions().getFirst(), keys.getFirst(), stem.get(), random)
                        .stream()
                        .filter(text -> keys.stream().noneMatch(key -> isAkin(text, key)))
                        .filter(text -> !isToldOf(text, list, material.passage()))
                        .toList();
        if (wrong.size() < ChoiceWriter.LEAST_DISTRACTORS || !Texts.free(stem.get(), wrong)) {
            return Optional.empty();
        }
        var options = new ArrayList<Option>();
        keys.forEach(key -> options.add(new Option(OptionId.random(random), key, true)));
        wrong.forEach(text -> options.add(new Option(OptionId.random(random), text, false)));
        options.sort(Comparator.comparing(Option::text, String.CASE_INSENSITIVE_ORDER));
        return Optional.of(new Proposal(
                new MultipleChoice(stem.get(), options),
                list.fact(),
                String.join(", ", keys),
                list.fact().statement(),
                0.2));
    }

    /** What all of the list are, in the plural; empty where they are of different kinds or none is sure. */
    private static Optional<String> noun(Nouns nouns, NameList list) {
        if (list.mentions().getFirst().kind() == MentionKind.PERSON) {
            return list.mentions().stream().allMatch(mention -> mention.name().contains(" "))
                    ? Optional.of("people")
                    : Optional.empty();
        }
        var found = list.mentions().stream().map(nouns::of).distinct().toList();
        return found.size() == 1 ? found.getFirst().map(MultipleChoiceWriter::plural) : Optional.empty();
    }

    /** A city that does something is a government: "Moscow and Tehran call them terrorists". */
    private static boolean isActingCity(NameList list, String noun) {
        return list.at() == Sentences.SUBJECT
                && list.mentions().getFirst().kind() == MentionKind.PLACE
                && !noun.equals("countries");
    }

    private static Optional<String> stem(NameList list, String noun) {
        var fact = list.fact();
        var words = new ArrayList<String>();
        var preposition = list.preposition().toLowerCase(Locale.ROOT);
        if (!preposition.isEmpty()) {
            if (!PREPOSITIONS.contains(preposition)) {
                return Optional.empty();
            }
            words.add(preposition);
        }
        words.add("which of the following " + noun);
        if (list.at() == Sentences.SUBJECT) {
            words.add(fact.verb().text());
        } else {
            words.add(fact.verb().operator());
            words.add(fact.subject().text());
            words.add(fact.verb().rest());
        }
        for (int i = 0; i < fact.rest().size(); i++) {
            if (i != list.at()) {
                words.add(fact.rest().get(i).text());
            }
        }
        words.removeIf(String::isEmpty);
        var body = String.join(" ", words);
        return Optional.of((fact.lead().isEmpty() ? Words.capital(body) : fact.lead() + body) + "?");
    }

    /** Whether a sentence that names it tells something like the fact, so that it might be right too. */
    private static boolean isToldOf(String name, NameList list, Passage passage) {
        var told = new StringBuilder(list.fact().verb().text());
        for (int i = 0; i < list.fact().rest().size(); i++) {
            told.append(' ')
                    .append(i == list.at() ? "" : list.fact().rest().get(i).text());
        }
        var words = ContentWords.of(told.toString());
        return passage.sentences().stream()
                .map(sentence -> passage.text().substring(sentence.begin(), sentence.end()))
                .anyMatch(text -> text.contains(name) && ContentWords.share(words, text) > ALIKE);
    }

    /** Whether two names can mean the same, or one of them a part of the other. */
    private static boolean isAkin(String one, String other) {
        return Gazetteer.shared().related(one, other)
                || !Texts.free(one, List.of(other))
                || !Texts.free(other, List.of(one));
    }

    private static String plural(String noun) {
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.matches(".*(?:s|x|ch|sh)") ? noun + "es" : noun + "s";
    }
}
