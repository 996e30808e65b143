package app.lede.writing.drafting;

import app.lede.item.Entry;
import app.lede.item.Matching;
import app.lede.item.OptionId;
import app.lede.item.Pair;
import app.lede.item.SingleChoice;
import app.lede.reading.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;

/** Offices: which one a person held, and persons to match with their offices. */
final class OfficeWriter implements ItemWriter {
    private static final int LEAST_PAIRS = 3;
    private static final int MOST_PAIRS = 5;

    @Override
    public List<Proposal> write(Material material, RandomGenerator random) {
        var proposals = new ArrayList<Proposal>();
        var holders = material.facts().stream().filter(Stems::isRole).toList();
        for (var fact : holders) {
            var others = holders.stream()
                    .filter(other -> other != fact)
                    .map(OfficeWriter::office)
                    .filter(office -> !office.equals(office(fact)))
                    .distinct()
                    .toList();
            var options = Distractors.pick(others, random);
            if (options.size() >= ChoiceWriter.LEAST_DISTRACTORS) {
                var time = fact.rest().size() > 1 ? " " + fact.rest().get(1).text() : "";
                var verb = fact.verb().text().equals("is")
                        ? "does " + fact.subject().text() + " hold"
                        : "did " + fact.subject().text() + " hold";
                proposals.add(new Proposal(
                        new SingleChoice(
                                "Which office " + verb + time + "?",
                                Options.of(
                                        bare(office(fact)),
                                        options.stream().map(OfficeWriter::bare).toList(),
                                        random)),
                        fact,
                        office(fact),
                        fact.statement(),
                        0.05));
            }
        }
        if (holders.size() >= LEAST_PAIRS) {
            proposals.add(matching(holders, random));
        }
        return proposals;
    }

    private static Proposal matching(List<Fact> holders, RandomGenerator random) {
        var pairs = new LinkedHashMap<String, Pair>();
        var said = new ArrayList<String>();
        for (var fact : holders) {
            if (pairs.size() < MOST_PAIRS && !pairs.containsKey(office(fact))) {
                pairs.put(
                        office(fact),
                        new Pair(
                                new Entry(
                                        OptionId.random(random), fact.subject().text()),
                                new Entry(OptionId.random(random), bare(office(fact)))));
                said.add(fact.statement());
            }
        }
        return new Proposal(
                new Matching("Match each person with the office that the article gives.", List.copyOf(pairs.values())),
                holders.getFirst(),
                "offices",
                String.join(" ", said),
                0.15);
    }

    private static String office(Fact fact) {
        return fact.rest().getFirst().text();
    }

    private static String bare(String office) {
        return office.startsWith("the ") ? office.substring(4) : office;
    }
}
