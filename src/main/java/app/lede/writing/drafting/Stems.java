package app.lede.writing.drafting;

import app.lede.reading.Fact;
import app.lede.reading.FactKind;
import app.lede.reading.Grain;
import app.lede.reading.Mention;
import app.lede.reading.MentionKind;
import app.lede.reading.Phrase;
import app.lede.reading.Quantity;
import app.lede.reading.Slot;
import app.lede.reading.WordLists;
import app.lede.reading.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Asks for the mentions of a fact, each with the question word that fits its kind. */
final class Stems {
    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of("in", "at", "near", "from", "to", "into", "through", "across", "outside");
    private static final Set<String> AMOUNT_PREPOSITIONS =
            Set.of("by", "for", "to", "from", "with", "of", "at", "in", "on");

    /** "How many seats has it ended up with in the House", not "With how many seats has it ended up in the House". */
    private static final String BEHIND = "with";

    private static final Pattern PASSIVE = Pattern.compile("(?:was|were) (\\p{L}+)");
    /** What is told of a city and not of the government that sits there. */
    private static final Set<String> OF_CITIES = Set.of(
            "be",
            "have",
            "host",
            "lie",
            "become",
            "remain",
            "hold",
            "see",
            "experience",
            "receive",
            "lose",
            "win",
            "open",
            "welcome",
            "cover",
            "sit",
            "stand",
            "house",
            "attract",
            "belong",
            "grow",
            "suffer",
            "record",
            "elect");

    private static final Map<String, String> PAST = Map.copyOf(WordLists.pairs("irregular-verbs"));

    private final Nouns nouns;
    private final boolean dayFirst;

    Stems(Nouns nouns, boolean dayFirst) {
        this.nouns = nouns;
        this.dayFirst = dayFirst;
    }

    /** All questions on a fact; none on one that says that something is not so. */
    List<Question> ask(Fact fact) {
        var questions = new ArrayList<Question>();
        if (fact.negated()) {
            return questions;
        }
        for (var slot : fact.subject().slots()) {
            if (slot.whole() && !fact.describes()) {
                subject(fact, slot).ifPresent(questions::add);
            }
        }
        for (int i = 0; i < fact.rest().size(); i++) {
            var phrase = fact.rest().get(i);
            for (var slot : phrase.slots()) {
                if (slot.whole() && phrase.role() != Phrase.Role.COMPLEMENT) {
                    rest(fact, i, slot).ifPresent(questions::add);
                }
            }
        }
        return questions;
    }

    private Optional<Question> subject(Fact fact, Slot slot) {
        var mention = slot.mention();
        var word = switch (mention.kind()) {
            case PERSON -> mention.name().contains(" ") ? Optional.of("who") : Optional.<String>empty();
            case PLACE ->
                // "Beijing considers": the government that sits there.
                mention.type().matches("city|capital")
                                && !OF_CITIES.contains(fact.verb().lemma())
                        ? Optional.<String>empty()
                        : nouns.of(mention).map(noun -> "which " + noun);
            case ORGANISATION, THING -> nouns.of(mention).map(noun -> "which " + noun);
            case QUANTITY -> howMany(slot);
            case TIME -> Optional.<String>empty();
        };
        return word.map(asked -> {
            var after = new ArrayList<String>();
            if (!slot.tail().isEmpty()) {
                after.add(slot.tail());
            }
            after.add(fact.verb().text());
            fact.rest().forEach(phrase -> after.add(phrase.text()));
            return question(fact, mention, asked + " " + String.join(" ", after), true);
        });
    }

    private Optional<Question> rest(Fact fact, int at, Slot slot) {
        var phrase = fact.rest().get(at);
        var mention = slot.mention();
        var preposition = phrase.preposition().toLowerCase(Locale.ROOT);
        var doer = doer(fact, at, slot, preposition);
        if (doer.isPresent()) {
            return doer;
        }
        Optional<String> word = switch (mention.kind()) {
            case PERSON -> whom(fact, at, mention, preposition);
            case ORGANISATION, THING ->
                phrase.role() == Phrase.Role.OBJECT && preposition.isEmpty()
                        ? nouns.of(mention).map(noun -> "which " + noun)
                        : Optional.empty();
            case PLACE -> place(fact, at, slot, preposition);
            case TIME -> time(fact, mention, preposition, phrase);
            case QUANTITY -> amount(slot, preposition, phrase);
        };
        boolean behind = mention.kind() == MentionKind.QUANTITY
                && preposition.equals(BEHIND)
                && (at < fact.rest().size() - 1 || !slot.tail().isEmpty());
        return word.map(asked -> {
            var parts = new ArrayList<String>();
            parts.add(behind ? asked.substring(BEHIND.length() + 1) : asked);
            parts.add(fact.verb().operator());
            parts.add(fact.subject().text());
            if (!fact.verb().rest().isEmpty()) {
                parts.add(fact.verb().rest());
            }
            for (int i = 0; i < fact.rest().size(); i++) {
                if (i != at) {
                    parts.add(fact.rest().get(i).text());
                } else {
                    if (behind) {
                        parts.add(BEHIND);
                    }
                    if (!slot.tail().isEmpty()) {
                        parts.add(slot.tail());
                    }
                }
            }
            return question(fact, mention, String.join(" ", parts), false);
        });
    }

    /** "was founded by Dean Kamen" is asked as "Who founded". */
    private Optional<Question> doer(Fact fact, int at, Slot slot, String preposition) {
        var mention = slot.mention();
        var passive = PASSIVE.matcher(fact.verb().text());
        if (at != 0 || !preposition.equals("by") || !passive.matches()) {
            return Optional.empty();
        }
        var word = switch (mention.kind()) {
            case PERSON -> mention.name().contains(" ") ? Optional.of("who") : Optional.<String>empty();
            case ORGANISATION -> nouns.of(mention).map(noun -> "which " + noun);
            default -> Optional.<String>empty();
        };
        return word.map(asked -> {
            var parts = new ArrayList<String>();
            parts.add(asked);
            parts.add(PAST.getOrDefault(passive.group(1), passive.group(1)));
            parts.add(fact.subject().text());
            fact.rest().subList(1, fact.rest().size()).forEach(phrase -> parts.add(phrase.text()));
            return question(fact, mention, String.join(" ", parts), false);
        });
    }

    /** "whom" for the one object, "by whom" for who did it in the passive. */
    private static Optional<String> whom(Fact fact, int at, Mention mention, String preposition) {
        var phrase = fact.rest().get(at);
        if (!mention.name().contains(" ") || at != 0) {
            return Optional.empty();
        }
        if (preposition.equals("by") && fact.verb().text().matches(".*\\b(was|were|been|is|are|be|being)\\b.*")) {
            return Optional.of("by whom");
        }
        boolean only = fact.rest().stream()
                        .filter(other -> other.role() == Phrase.Role.OBJECT)
                        .count()
                == 1;
        return phrase.role() == Phrase.Role.OBJECT && preposition.isEmpty() && only
                ? Optional.of("whom")
                : Optional.empty();
    }

    /** "people from Norway and officials from Chile": where the officials are from is not asked of the people. */
    private static boolean isSecondOfTwo(Fact fact, int at, String preposition) {
        return at > 0
                && fact.rest().get(at - 1).text().contains(" and ")
                && fact.rest().get(at - 1).text().contains(" " + preposition + " ");
    }

    private Optional<String> place(Fact fact, int at, Slot slot, String preposition) {
        var phrase = fact.rest().get(at);
        var noun = slot.noun().isEmpty() ? nouns.of(slot.mention()) : Optional.of(slot.noun());
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        if (preposition.isEmpty()) {
            return phrase.role() == Phrase.Role.OBJECT && slot.noun().isEmpty()
                    ? Optional.of("which " + noun.get())
                    : Optional.empty();
        }
        return PLACE_PREPOSITIONS.contains(preposition) && !isSecondOfTwo(fact, at, preposition)
                ? Optional.of(preposition + " which " + noun.get())
                : Optional.empty();
    }

    private static Optional<String> time(Fact fact, Mention mention, String preposition, Phrase phrase) {
        var when = mention.when();
        if (when != null && when.grain() != Grain.DAY && fact.lasts() && !preposition.equals("since")) {
            return Optional.empty();
        }
        if (when == null || phrase.text().contains(" and ")) {
            return Optional.empty();
        }
        if (preposition.equals("since")) {
            return Optional.of("since when");
        }
        if (!preposition.isEmpty() && !preposition.equals("on") && !preposition.equals("in")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (when.grain()) {
                    case DAY -> "on which date";
                    case MONTH -> "in which month and year";
                    case YEAR -> "in which year";
                });
    }

    private static Optional<String> amount(Slot slot, String preposition, Phrase phrase) {
        if (!preposition.isEmpty() && slot.tail().matches("\\p{L}+(ed|en|ing)\\b.*")) {
            return Optional.empty();
        }
        if (phrase.role() == Phrase.Role.OBJECT && preposition.isEmpty()) {
            return howMany(slot);
        }
        if (AMOUNT_PREPOSITIONS.contains(preposition)) {
            return howMany(slot).or(() -> shareBy(slot, preposition)).map(asked -> preposition + " " + asked);
        }
        return Optional.empty();
    }

    private static Optional<String> howMany(Slot slot) {
        var quantity = slot.mention().quantity();
        if (quantity == null) {
            return Optional.empty();
        }
        return switch (quantity.measure()) {
            case COUNT -> slot.noun().isEmpty() ? Optional.empty() : Optional.of("how many " + slot.noun());
            case MONEY ->
                slot.noun().isEmpty()
                        ? Optional.of("how much money")
                        : slot.noun().startsWith("of ")
                                ? Optional.empty()
                                : Optional.of("how much money " + slot.noun());
            case PERCENT ->
                slot.noun().startsWith("of ") ? Optional.of("what percentage " + slot.noun()) : Optional.empty();
        };
    }

    /** "by 22 percent": a percentage of what needs not be said. */
    private static Optional<String> shareBy(Slot slot, String preposition) {
        var quantity = slot.mention().quantity();
        return quantity != null
                        && quantity.measure() == Quantity.Measure.PERCENT
                        && preposition.equals("by")
                        && slot.noun().isEmpty()
                ? Optional.of("what percentage")
                : Optional.empty();
    }

    private Question question(Fact fact, Mention mention, String body, boolean subject) {
        var lead = fact.lead();
        var said = body.endsWith(",") ? body.substring(0, body.length() - 1) : body;
        var stem = lead.isEmpty() ? Words.capital(said) + "?" : lead + said + "?";
        return new Question(fact, mention, stem, answer(mention), subject);
    }

    /** The answer as an option shows it. */
    String answer(Mention mention) {
        var when = mention.when();
        var quantity = mention.quantity();
        if (mention.kind() == MentionKind.TIME && when != null) {
            return when.say(dayFirst);
        }
        if (quantity != null) {
            return quantity.say();
        }
        return mention.kind() == MentionKind.PLACE ? mention.text() : mention.name();
    }

    /** Whether the date of a question is a day, a month or a year; empty for other questions. */
    static Optional<Grain> grain(Question question) {
        return Optional.ofNullable(question.mention().when()).map(when -> when.grain());
    }

    /** "More than how many", "About how many": the question on a hedged number keeps its hedge. */
    static String hedged(Question question, Quantity quantity) {
        if (quantity.hedge().isEmpty()) {
            return question.stem();
        }
        var hedge = switch (quantity.sense()) {
            case EXACT -> "";
            case MORE ->
                Set.of("at least", "more than", "over").contains(quantity.hedge()) ? quantity.hedge() : "more than";
            case LESS ->
                Set.of("less than", "fewer than", "up to", "under", "at most").contains(quantity.hedge())
                        ? quantity.hedge()
                        : "up to";
            case ABOUT -> "about";
        };
        if (Set.of("nearly", "almost").contains(quantity.hedge())) {
            hedge = "about";
        }
        if (hedge.isEmpty()) {
            return question.stem();
        }
        for (var asked : List.of("how many", "how much", "what percentage")) {
            int at = question.stem().toLowerCase(Locale.ROOT).indexOf(asked);
            if (at >= 0) {
                var before = question.stem().substring(0, at);
                var said = hedge + " " + asked;
                return before
                        + (before.isEmpty() ? Words.capital(said) : said)
                        + question.stem().substring(at + asked.length());
            }
        }
        return question.stem();
    }

    static boolean isRole(Fact fact) {
        return fact.kind() == FactKind.ROLE;
    }
}
