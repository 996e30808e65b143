package app.lede.writing;

import app.lede.item.Item;
import app.lede.reading.Fact;
import app.lede.reading.Reader;
import app.lede.writing.drafting.Alternatives;
import app.lede.writing.drafting.Reworker;
import app.lede.writing.drafting.WritingDesk;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The engine: reads an article, writes proposals of every kind, passes them through the gates and chooses the best.
 * Thread-safe; making one loads the language models, which takes seconds.
 */
public final class Engine {
    /** How many questions are kept of the articles that are being edited: some kilobytes each, an article has hundreds. */
    private static final int REMEMBERED = 10_000;

    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final Reader reader = new Reader();

    private final Cache<Source, Alternatives> alternatives = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .weigher((Source _, Alternatives found) -> found.size())
            .expireAfterAccess(FORGOTTEN)
            .build();

    /** What is read: equal texts give equal readings. */
    private record Source(
            String title, String text, @Nullable LocalDate published) {}

    /** A draft with all the facts it was made from. */
    public record Result(Draft draft, List<Fact> facts, int words) {
        public Result {
            facts = List.copyOf(facts);
        }
    }

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
        var written = WritingDesk.write(reading, request);
        var rejections = new LinkedHashMap<>(written.rejections());
        if (written.surplus() > 0) {
            rejections.put("not-among-the-best", written.surplus());
        }
        var took = Duration.ofNanos(System.nanoTime() - begun);
        return new Result(
                new Draft(written.items(), rejections, notices(request, reading, written), took),
                Stream.concat(reading.facts().stream(), written.facts().stream())
                        .toList(),
                reading.passage().words());
    }

    /**
     * Makes another form of an item, or another item on its sentence. The first wish for an article reads it, the others
     * find it read.
     *
     * @param random gives ids to new items and options
     * @return the item with its new content, or a new item; empty if there is nothing better
     * @throws app.lede.base.Refusal if the text cannot be read
     */
    public Optional<Item> rework(ReworkRequest request, RandomGenerator random) {
        var source = new Source(request.title(), request.text(), request.published());
        var found = alternatives.get(
                source, read -> Alternatives.of(reader.read(read.title(), read.text(), read.published())));
        return new Reworker(found, random).rework(request);
    }

    private static List<String> notices(DraftRequest request, Reader.Reading reading, WritingDesk.Written written) {
        var notices = new ArrayList<String>();
        if (!reading.isWhole()) {
            notices.add(
                    "This is a long article: only its first %,d words were read. For questions on the rest, take it in parts."
                            .formatted(reading.passage().words()));
        }
        few(request, written).ifPresent(notice -> notices.add(notice + PassedOver.said(reading)));
        return notices;
    }

    private static Optional<String> few(DraftRequest request, WritingDesk.Written written) {
        int items = written.items().size();
        if (items >= request.items()) {
            return Optional.empty();
        }
        int dropped = written.rejections().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        var good = items == 1 ? "1 good question" : items + " good questions";
        var reason = dropped == 0
                ? "few of its sentences can be asked about on their own."
                : dropped + (dropped == 1 ? " other was" : " others were") + " turned down rather than shown.";
        return Optional.of("The article gave " + good + " instead of the " + request.items() + " asked for; " + reason);
    }
}
