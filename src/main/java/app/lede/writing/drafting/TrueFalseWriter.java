package app.lede.writing.drafting;

import app.lede.item.TrueFalse;
import app.lede.reading.Fact;
import app.lede.reading.Grain;
import app.lede.reading.MentionKind;
import app.lede.reading.Phrase;
import app.lede.reading.Quantity;
import app.lede.reading.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Statements as the article has them, and statements with one detail changed to what the article shows to be wrong. */
final class TrueFalseWriter implements ItemWriter {

    /** A statement with fewer words behind its verb says too little to be judged. */
    private static final int LEAST_WORDS = 3;

    /** A wrong statement asks for more than one that the article has word for word. */
    private static final double CHANGED = 0.06;

    /** From one day to another: with one of them changed, the second may come first. */
    private static final Pattern RANGE = Pattern.compile("\\bfrom .*\\d.* (?:to|until) |\\bbetween .*\\d.* and ");

    private static final Pattern PREPOSITION = Pattern.compile("\\p{Ll}+ ");

    @Override
    public List<Proposal> write(Material material, RandomGenerator random) {
        var proposals = new ArrayList<Proposal>();
        for (var fact : material.facts()) {
            if (fact.negated()) {
                continue;
            }
            boolean truth = random.nextBoolean();
            boolean saysEnough = fact.rest().stream()
                            .mapToInt(phrase -> phrase.text().split(" ").length)
                            .sum()
                    >= LEAST_WORDS;
            if (!saysEnough) {
                continue;
            }
            if (isTold(fact)) {
                proposals.add(new Proposal(
                        new TrueFalse(fact.statement(), true, ""),
                        fact,
                        "true " + fact.id(),
                        "The article says: “" + fact.evidence().text().replaceAll("\\s+", " ") + "”",
                        truth && hasDetail(fact) ? -0.05 : -0.15));
            }
            turned(material, fact).ifPresent(proposals::add);
            for (int at = Sentences.SUBJECT; at < fact.rest().size(); at++) {
                for (var slot : Sentences.phrase(fact, at).slots()) {
                    changed(material, fact, at, slot, random).ifPresent(proposals::add);
                }
            }
        }
        return proposals;
    }

    /** A plain statement is worth asking where it names something that can be remembered. */
    private static boolean isTold(Fact fact) {
        return hasDetail(fact) || !fact.describes() && !fact.subject().slots().isEmpty();
    }

    private static boolean hasDetail(Fact fact) {
        return fact.rest().stream().anyMatch(phrase -> !phrase.slots().isEmpty());
    }

    /** "Norway raised taxes" becomes "Norway lowered taxes". */
    private static Optional<Proposal> turned(Material material, Fact fact) {
        return OppositeVerbs.of(fact, material.facts())
                .map(opposite -> new Proposal(
                        new TrueFalse(Sentences.withVerb(fact, opposite), false, fact.statement()),
                        fact,
                        fact.verb().text(),
                        "The article says “" + fact.verb().text() + "”, not “" + opposite + "”.",
                        CHANGED));
    }

    private static Optional<Proposal> changed(Material material, Fact fact, int at, Slot slot, RandomGenerator random) {
        var phrase = Sentences.phrase(fact, at);
        if (!slot.whole()
                || slot.mention().kind() == MentionKind.TIME
                        && RANGE.matcher(Sentences.with(fact, at, phrase.text()))
                                .find()
                || phrase.role() == Phrase.Role.COMPLEMENT
                || at == Sentences.SUBJECT
                        && (fact.describes() || material.rivalled().contains(fact.id()))) {
            return Optional.empty();
        }
        return wrong(material, fact, slot, random).map(wrong -> {
            var text = beforeName(phrase.text().substring(0, slot.begin()), slot, wrong)
                    + wrong
                    + phrase.text().substring(slot.end());
            return new Proposal(
                    new TrueFalse(Sentences.with(fact, at, text), false, fact.statement()),
                    fact,
                    slot.mention().name(),
                    "The article says “" + detail(phrase, slot) + "”, not “" + wrong + "”.",
                    slot.mention().kind() == MentionKind.TIME ? 0.0 : CHANGED);
        });
    }

    /** The office of the right person is not given to the wrong one; "the United States" becomes "Italy" without its article. */
    private static String beforeName(String before, Slot slot, String wrong) {
        if (slot.mention().kind() == MentionKind.PERSON && slot.whole()) {
            return PREPOSITION.matcher(before).matches() ? before : "";
        }
        if (slot.mention().kind() == MentionKind.PLACE
                && Texts.takesArticle(wrong)
                && !Texts.takesArticle(slot.mention().text())
                && !before.toLowerCase(java.util.Locale.ROOT).endsWith("the ")) {
            return before + "the ";
        }
        return slot.mention().kind() == MentionKind.PLACE
                        && before.toLowerCase(java.util.Locale.ROOT).endsWith("the ")
                        && Texts.takesArticle(slot.mention().text()) != Texts.takesArticle(wrong)
                ? before.substring(0, before.length() - 4)
                : before;
    }

    private static String detail(Phrase phrase, Slot slot) {
        return phrase.text().substring(slot.begin(), slot.end());
    }

    private static Optional<String> wrong(Material material, Fact fact, Slot slot, RandomGenerator random) {
        var mention = slot.mention();
        var quantity = mention.quantity();
        if (quantity != null) {
            for (int tries = 0; tries < 12; tries++) {
                var found = NumberNeighbours.near(quantity, random, direction(quantity));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        var when = mention.when();
        if (when != null && when.grain() != Grain.DAY && fact.lasts()) {
            return Optional.empty();
        }
        if (mention.kind() == MentionKind.TIME && when == null
                || mention.kind() == MentionKind.PERSON && !slotNamesFully(mention.name())) {
            return Optional.empty();
        }
        var answer = mention.kind() == MentionKind.PLACE ? mention.text() : mention.name();
        return material.distractors().of(fact, mention, answer, fact.statement(), random).stream()
                .findFirst();
    }

    private static boolean slotNamesFully(String name) {
        return name.contains(" ");
    }

    /** "More than 400,000" is false only when more is claimed. */
    private static int direction(Quantity quantity) {
        return switch (quantity.sense()) {
            case MORE -> 1;
            case LESS -> -1;
            case EXACT, ABOUT -> 0;
        };
    }
}
