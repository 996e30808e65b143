package app.lede.writing.drafting;

import app.lede.item.Item;
import app.lede.reading.Fact;
import app.lede.reading.Reader;
import app.lede.writing.DraftItem;
import app.lede.writing.DraftRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes all proposals that a reading gives, turns down those that break a rule and chooses the best of the others. */
public final class WritingDesk {
    private static final List<ItemWriter> WRITERS = List.of(
            new ChoiceWriter(),
            new TypedWriter(),
            new NumberWriter(),
            new GapWriter(),
            new TrueFalseWriter(),
            new WhoSaidWriter(),
            new OfficeWriter(),
            new OrderWriter(),
            new MultipleChoiceWriter(),
            new ClaimOrFactWriter());

    private WritingDesk() {}

    /**
     * @param items the chosen, in the order of the article
     * @param rejections what was turned down, by the rule it broke
     * @param surplus how many good proposals were not among the best
     * @param facts the facts of the chosen that the reading does not have: who said a quote
     */
    public record Written(List<DraftItem> items, Map<String, Integer> rejections, int surplus, List<Fact> facts) {}

    public static Written write(Reader.Reading reading, DraftRequest request) {
        var random = new SplittableRandom(request.seed());
        var material = Material.of(reading.passage(), reading.facts());
        var proposals = propose(material, random).stream()
                .filter(proposal -> request.kinds().contains(proposal.content().kind()))
                .toList();
        var set = new ReportLine(reading.passage()).on(proposals);
        var passed = Gates.pass(set);
        var good = passed.proposals();
        var rejections = new TreeMap<>(passed.rejections());
        if (set.size() < proposals.size()) {
            rejections.put("no-occasion", proposals.size() - set.size());
        }
        var chosen = Ranking.choose(good, request.items());
        var items = chosen.stream()
                .sorted(Comparator.comparingInt(
                        ranked -> ranked.proposal().fact().evidence().begin()))
                .map(ranked -> new DraftItem(item(ranked.proposal(), request.seed()), ranked.score()))
                .toList();
        return new Written(items, rejections, good.size() - items.size(), added(chosen, reading));
    }

    private static List<Fact> added(List<Ranking.Ranked> chosen, Reader.Reading reading) {
        var known = reading.facts().stream().map(Fact::id).collect(Collectors.toSet());
        return chosen.stream()
                .map(ranked -> ranked.proposal().fact())
                .filter(fact -> known.add(fact.id()))
                .toList();
    }

    /** What all writers propose, good or not. */
    static List<Proposal> propose(Material material, SplittableRandom random) {
        var proposals = new ArrayList<Proposal>();
        WRITERS.forEach(writer -> proposals.addAll(writer.write(material, random.split())));
        return proposals;
    }

    /** An item whose id says what is asked, so that those of two articles differ and a second run gives the same. */
    private static Item item(Proposal proposal, long seed) {
        var fact = proposal.fact();
        var content = proposal.content();
        var name =
                String.join("\n", Long.toString(seed), fact.id(), content.kind().code(), content.stem());
        return proposal.item(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
