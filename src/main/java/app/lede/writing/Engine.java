package app.lede.writing;

import app.lede.reading.Fact;
import app.lede.reading.Reader;
import app.lede.writing.drafting.WritingDesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The engine: reads an article, writes proposals of every kind, passes them through the gates and chooses the best.
 * Thread-safe; making one loads the language models, which takes seconds.
 */
public final class Engine {
    private final Reader reader = new Reader();

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
                reading.facts(),
                reading.passage().words());
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
