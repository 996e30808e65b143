package app.lede.command;

import app.lede.exchange.ExchangeFormat;
import app.lede.exchange.Exporter;
import app.lede.exchange.ItemGroup;
import app.lede.item.Item;
import app.lede.writing.DraftItem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The items of a run in a format that other systems read: one document, in which each article is a category or section
 * where the format has them.
 */
final class ExchangeDocument implements DraftForm {
    private static final String TITLE = "News quiz";

    private final ExchangeFormat format;
    private final OutputStream out;
    private final BiConsumer<Path, String> complaints;
    private final List<ItemGroup> groups = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();

    /** Where an item comes from: its file and its place among the items of that file, from 1. */
    private record Origin(Path file, int number, Item item) {}

    /** @param complaints told of each item that the format cannot hold, and of what the engine has to say */
    ExchangeDocument(ExchangeFormat format, OutputStream out, BiConsumer<Path, String> complaints) {
        this.format = format;
        this.out = out;
        this.complaints = complaints;
    }

    @Override
    public void add(Drafted drafted) {
        var items =
                drafted.result().draft().items().stream().map(DraftItem::item).toList();
        for (int i = 0; i < items.size(); i++) {
            origins.add(new Origin(drafted.file(), i + 1, items.get(i)));
        }
        drafted.result().draft().notices().forEach(notice -> complaints.accept(drafted.file(), notice));
        if (!items.isEmpty()) {
            groups.add(new ItemGroup(drafted.name(), items));
        }
    }

    @Override
    public int end() throws IOException {
        if (groups.isEmpty()) {
            return 0;
        }
        var report = Exporter.write(
                groups, format, groups.size() == 1 ? groups.getFirst().title() : TITLE, out);
        for (var left : report.leftOut()) {
            var origin = origins.get(left.number() - 1);
            complaints.accept(
                    origin.file(),
                    "question " + origin.number() + " (“"
                            + origin.item().content().stem() + "”) is left out: " + left.reason());
        }
        return report.leftOut().size();
    }
}
