package app.lede.writing.drafting;

import app.lede.item.Gap;
import app.lede.reading.Fact;
import app.lede.reading.FactKind;
import app.lede.reading.Grain;
import app.lede.reading.Mention;
import app.lede.reading.MentionKind;
import app.lede.reading.Passage;
import app.lede.reading.Phrase;
import app.lede.reading.Quantity;
import app.lede.reading.Slot;
import app.lede.reading.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Statements with a gap where a name, a year or a number stands. */
final class GapWriter implements ItemWriter {
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    @Override
    public List<Proposal> write(Material material, RandomGenerator random) {
        var proposals = new ArrayList<Proposal>();
        for (var fact : material.facts()) {
            if (fact.kind() == FactKind.ROLE || fact.negated()) {
                continue;
            }
            if (!fact.describes() && !material.rivalled().contains(fact.id())) {
                addGaps(material.passage(), fact, -1, fact.subject(), proposals);
            }
            for (int i = 0; i < fact.rest().size(); i++) {
                addGaps(material.passage(), fact, i, fact.rest().get(i), proposals);
            }
        }
        return proposals;
    }

    private static void addGaps(Passage passage, Fact fact, int at, Phrase phrase, List<Proposal> proposals) {
        for (var slot : phrase.slots()) {
            var gap = gap(passage, slot, phrase);
            if (gap == null) {
                continue;
            }
            var before = new StringBuilder(Sentences.before(fact, at));
            before.append(phrase.text(), 0, gap.begin());
            var after = phrase.text().substring(gap.end()) + Sentences.after(fact, at);
            proposals.add(new Proposal(
                    new Gap(before.isEmpty() ? "" : Words.capital(before.toString()), after, gap.accepted()),
                    fact,
                    slot.mention().quantity() != null
                            ? slot.mention().quantity().say()
                            : Sentences.answer(slot.mention()),
                    fact.statement(),
                    slot.whole() ? 0.02 : -0.1));
        }
    }

    private record Place(int begin, int end, List<String> accepted) {}

    private static @org.jspecify.annotations.Nullable Place gap(Passage passage, Slot slot, Phrase phrase) {
        var mention = slot.mention();
        var said = phrase.text().substring(slot.begin(), slot.end());
        return switch (mention.kind()) {
            case PERSON ->
                said.contains(" ") && (slot.whole() || isOneAlone(slot, phrase))
                        ? new Place(slot.begin(), slot.end(), TypedWriter.accepted(passage, mention, said))
                        : null;
            case PLACE, ORGANISATION, THING ->
                isPlainName(mention, slot, phrase)
                        ? new Place(slot.begin(), slot.end(), TypedWriter.accepted(passage, mention, said))
                        : null;
            case TIME -> year(slot, said);
            case QUANTITY -> number(slot, said);
        };
    }

    /** A name within a phrase can be left out where it does not stand beside others of its sort. */
    private static boolean isOneAlone(Slot slot, Phrase phrase) {
        long alike = phrase.slots().stream()
                .filter(other -> other.mention().kind() == slot.mention().kind())
                .count();
        var behind = phrase.text().substring(slot.end());
        var before = phrase.text().substring(0, slot.begin());
        return alike == 1
                && !behind.matches("^(-|\\s+\\p{Lu}|\\s+(?:and|&) \\p{Lu}|\\s+[a-z]*(?:er|or|ist|ian)s?\\b).*")
                && !before.matches(".*(-|\\p{Lu}\\p{L}* |\\p{Lu}\\p{L}* (?:of|and|&) )$");
    }

    private static boolean isPlainName(Mention mention, Slot slot, Phrase phrase) {
        if (phrase.text()
                .substring(0, slot.begin())
                .matches(
                        "(?i).*\\b(\\d+|two|three|four|five|six|seven|eight|nine|ten|some|many|several|other|all|most|both) $")) {
            return false;
        }
        boolean currency = phrase.text().substring(slot.end()).matches("\\s?[$£€].*|\\s\\d.*");
        return !currency
                && (slot.whole() || isOneAlone(slot, phrase))
                && (mention.kind() == MentionKind.THING
                        || mention.kind() == MentionKind.ORGANISATION
                        || !mention.type().isEmpty()
                        || !slot.noun().isEmpty());
    }

    private static @org.jspecify.annotations.Nullable Place year(Slot slot, String said) {
        var when = slot.mention().when();
        return slot.whole() && when != null && when.grain() == Grain.YEAR && said.matches("\\d{4}")
                ? new Place(slot.begin(), slot.end(), List.of(said))
                : null;
    }

    private static @org.jspecify.annotations.Nullable Place number(Slot slot, String said) {
        var quantity = slot.mention().quantity();
        if (quantity == null || quantity.measure() == Quantity.Measure.MONEY || !slot.whole()) {
            return null;
        }
        var digits = DIGITS.matcher(quantity.amount());
        int offset = said.lastIndexOf(quantity.amount());
        if (offset < 0) {
            return null;
        }
        int begin = slot.begin() + offset;
        var accepted = new LinkedHashSet<String>();
        if (digits.find()) {
            accepted.add(digits.group());
            accepted.add(digits.group().replace(",", ""));
            int value = quantity.value().intValue();
            if (digits.group().length() < 3
                    && value < WORDS.size()
                    && quantity.value().scale() <= 0) {
                accepted.add(WORDS.get(value));
            }
            return new Place(begin + digits.start(), begin + digits.end(), List.copyOf(accepted));
        }
        if (WORDS.contains(quantity.amount())) {
            accepted.add(quantity.amount());
            accepted.add(quantity.value().toPlainString());
            return new Place(begin, begin + quantity.amount().length(), List.copyOf(accepted));
        }
        return null;
    }
}
