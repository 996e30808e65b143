package app.lede.writing.drafting;

import app.lede.reading.TheReader;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** What the writers have to work from, read from an article of Wednesday, 15 September 2021. */
final class TheMaterial {
    static final LocalDate PUBLISHED = LocalDate.of(2021, 9, 15);

    private TheMaterial() {}

    static Material of(String text) {
        var reading = TheReader.read(text, PUBLISHED);
        return Material.of(reading.passage(), reading.facts());
    }

    /** The questions that are asked, before they are given a form. */
    static List<String> questions(String text) {
        return of(text).questions().stream().map(Question::stem).toList();
    }

    /** What one writer proposes. */
    static List<Proposal> proposals(ItemWriter writer, String text) {
        return writer.write(of(text), new SplittableRandom(7));
    }

    static List<String> stems(ItemWriter writer, String text) {
        return proposals(writer, text).stream()
                .map(proposal -> proposal.content().stem())
                .toList();
    }
}
