package app.lede.command;

import app.lede.writing.DraftItem;
import java.util.Locale;

/** Items as a table for rating: values with tabs between them, a line an item, the columns of the ratings last. */
final class RatingTable {
    private final StringBuilder text = new StringBuilder(
            "article\tkind\tstem\tkey\toptions\tevidence\tattribution\trationale\tscore\tacceptable\treason\n");

    void add(String article, DraftItem drafted) {
        var item = drafted.item();
        var evidence = item.evidence();
        var attribution = item.attribution();
        text.append(String.join(
                        "\t",
                        cell(article),
                        item.kind().code(),
                        cell(item.content().stem()),
                        cell(item.content().keyText()),
                        cell(String.join(" | ", TextForm.lines(item.content()))),
                        evidence == null ? "" : cell(evidence.text()),
                        attribution == null ? "" : cell(attribution.source() + " (" + attribution.cue() + ")"),
                        cell(item.rationale()),
                        String.format(Locale.ROOT, "%.2f", drafted.score()),
                        "",
                        ""))
                .append('\n');
    }

    String text() {
        return text.toString();
    }

    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
