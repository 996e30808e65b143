package app.lede.writing.drafting;

import app.lede.item.ItemKind;
import app.lede.item.TrueFalse;
import app.lede.reading.Fact;
import app.lede.reading.FactKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Chooses the best proposals, one after the other, so that they cover the article and mix the kinds. */
final class Ranking {
    private static final double SAME_KIND = 0.09;
    private static final double SAME_PARAGRAPH = 0.05;
    private static final double SAME_ANSWER = 0.25;
    private static final double UNBALANCED = 0.15;
    /** Of so many items no two are on one sentence, even if that leaves fewer. */
    private static final int BEST = 10;
    /** A statement that only repeats the article asks little; at most this share of a draft is of that sort. */
    private static final double PLAIN_SHARE = 0.3;

    private Ranking() {}

    record Ranked(Proposal proposal, double score) {}

    /**
     * @param most how many at most
     * @return the chosen, best first; at most one from a sentence among the first ten, and never two that ask for the
     *     same fact; what a matching item asks is not asked once more
     */
    static List<Ranked> choose(List<Proposal> proposals, int most) {
        var left = new ArrayList<>(proposals);
        var chosen = new ArrayList<Ranked>();
        var sentences = new HashSet<Integer>();
        var facts = new HashSet<String>();
        var answers = new HashMap<String, Integer>();
        Map<ItemKind, Integer> kinds = new EnumMap<>(ItemKind.class);
        Map<Integer, Integer> paragraphs = new HashMap<>();
        int plain = 0;
        while (chosen.size() < most && !left.isEmpty()) {
            boolean fresh = left.stream()
                    .anyMatch(proposal -> !sentences.contains(proposal.fact().sentence()));
            if (!fresh && most <= BEST) {
                break;
            }
            var best = left.stream()
                    .filter(proposal ->
                            !fresh || !sentences.contains(proposal.fact().sentence()))
                    .max(Comparator.comparingDouble((Proposal proposal) ->
                            score(proposal, kinds, paragraphs, answers) - unbalance(proposal, chosen)))
                    .orElseThrow();
            left.remove(best);
            if (isTrue(best) && ++plain > Math.max(2, most * PLAIN_SHARE)) {
                continue;
            }
            if (!facts.add(best.fact().id()) && !isSet(best) || asksOfficesAgain(best, chosen)) {
                continue;
            }
            if (best.content().kind() == ItemKind.MATCHING) {
                left.removeIf(other -> other.fact().kind() == FactKind.ROLE);
            }
            chosen.add(new Ranked(best, clamp(best.fact().salience() + best.weight())));
            sentences.add(best.fact().sentence());
            kinds.merge(best.content().kind(), 1, Integer::sum);
            paragraphs.merge(best.fact().paragraph(), 1, Integer::sum);
            answers.merge(best.answer(), 1, Integer::sum);
        }
        return chosen;
    }

    /** Matching persons and offices would give away what a question on one office has asked. */
    private static boolean asksOfficesAgain(Proposal proposal, List<Ranked> chosen) {
        return proposal.content().kind() == ItemKind.MATCHING
                && chosen.stream().anyMatch(ranked -> ranked.proposal().fact().kind() == FactKind.ROLE);
    }

    /** As many false statements as true ones. */
    private static double unbalance(Proposal proposal, List<Ranked> chosen) {
        if (!(proposal.content() instanceof TrueFalse statement)) {
            return 0;
        }
        int more = 0;
        for (var ranked : chosen) {
            if (ranked.proposal().content() instanceof TrueFalse other) {
                more += other.truth() == statement.truth() ? 1 : -1;
            }
        }
        return UNBALANCED * Math.max(0, more);
    }

    private static boolean isTrue(Proposal proposal) {
        return proposal.content() instanceof TrueFalse statement && statement.truth();
    }

    private static boolean isSet(Proposal proposal) {
        return proposal.content().kind() == ItemKind.ORDER || proposal.content().kind() == ItemKind.MATCHING;
    }

    private static double score(
            Proposal proposal,
            Map<ItemKind, Integer> kinds,
            Map<Integer, Integer> paragraphs,
            Map<String, Integer> answers) {
        Fact fact = proposal.fact();
        return fact.salience()
                + proposal.weight()
                - SAME_KIND * kinds.getOrDefault(proposal.content().kind(), 0)
                - SAME_PARAGRAPH * paragraphs.getOrDefault(fact.paragraph(), 0)
                - SAME_ANSWER * answers.getOrDefault(proposal.answer(), 0);
    }

    private static double clamp(double score) {
        return Math.max(0, Math.min(1, score));
    }
}
