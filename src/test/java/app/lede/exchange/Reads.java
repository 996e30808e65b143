package app.lede.exchange;

import app.lede.item.ItemContent;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What text in a format reads as. */
record Reads(ImportResult result) {

    static Reads of(ExchangeFormat format, String text) {
        return new Reads(Importer.read(text.getBytes(StandardCharsets.UTF_8), format));
    }

    /** Kinds, stems and keys, one line an item. */
    List<String> items() {
        return result.items().stream()
                .map(item -> item.kind().code() + ": " + item.content().stem() + " | "
                        + item.content().keyText())
                .toList();
    }

    List<String> problems() {
        return result.problems().stream()
                .map(problem -> problem.line() + ": " + problem.message())
                .toList();
    }

    ItemContent content() {
        return result.items().getFirst().content();
    }

    String rationale() {
        return result.items().getFirst().rationale();
    }
}
