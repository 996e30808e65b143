package app.lede.writing.drafting;

import app.lede.item.FactRef;
import app.lede.item.Item;
import app.lede.reading.Fact;
import app.lede.reading.Reader;
import app.lede.writing.Draft;
import app.lede.writing.DraftItem;
import app.lede.writing.DraftRequest;
import app.lede.writing.Drafter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * The engine: reads an article, writes candidates of every kind, passes them through the gates and chooses the best.
 * Thread-safe; making one loads the language models, which takes seconds.
 */
public final class Engine {
    private static final List<ItemWriter> WRITERS = List.of(
            new ChoiceWriter(),
            new TypedWriter(),
            new NumberWriter(),
            new GapWriter(),
            new TrueFalseWriter(),
            new WhoSaidWriter(),
            new OfficeWriter(),
            new OrderWriter());

    private final Reader reader = new Reader();

    /** A draft with all the facts it was made from. */
    public record Result(Draft draft, List<Fact> facts, int words) {}

    /**
     * Drafts items from an article.
     *
     * @throws app.lede.base.Refusal if the text cannot be read
     */
    public Result draft(DraftRequest request, Consumer<Drafter.Step> progress) {
        long begun = System.nanoTime();
        progress.accept(Drafter.Step.READING);
        var reading = reader.read(request.title(), request.text(), request.published());
        progress.accept(Drafter.Step.WRITING);
        var random = new SplittableRandom(request.seed());
        var material = Material.of(reading.passage(), reading.facts());
        var written = new ArrayList<Candidate>();
        for (var writer : WRITERS) {
            writer.write(material, random.split()).stream()
                    .filter(candidate ->
                            request.kinds().contains(candidate.content().kind()))
                    .forEach(written::add);
        }
        var passed = Gates.pass(written);
        var chosen = Ranking.choose(passed.candidates(), request.items());
        var items = chosen.stream()
                .sorted(Comparator.comparingInt(
                        ranked -> ranked.candidate().fact().evidence().begin()))
                .map(ranked -> new DraftItem(item(ranked.candidate(), random), ranked.score()))
                .toList();
        var rejections = new LinkedHashMap<>(passed.rejections());
        int surplus = passed.candidates().size() - chosen.size();
        if (surplus > 0) {
            rejections.put("not-among-the-best", surplus);
        }
        var took = Duration.ofNanos(System.nanoTime() - begun);
        return new Result(
                new Draft(items, rejections, notices(request, items.size(), rejections), took),
                reading.facts(),
                reading.passage().words());
    }

    private static Item item(Candidate candidate, RandomGenerator random) {
        var fact = candidate.fact();
        return new Item(
                new UUID(random.nextLong(), random.nextLong()),
                candidate.content(),
                candidate.rationale(),
                fact.evidence(),
                fact.attribution(),
                new FactRef(fact.id(), fact.statement()),
                1);
    }

    private static List<String> notices(DraftRequest request, int items, Map<String, Integer> rejections) {
        if (items >= request.items()) {
            return List.of();
        }
        int dropped = rejections.values().stream().mapToInt(Integer::intValue).sum();
        return List.of("The article gave %d good %s instead of the %d asked for; %d %s turned down rather than shown."
                .formatted(
                        items,
                        items == 1 ? "question" : "questions",
                        request.items(),
                        dropped,
                        dropped == 1 ? "other was" : "others were"));
    }
}
