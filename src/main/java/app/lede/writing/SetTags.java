package app.lede.writing;

import app.lede.base.text.Tags;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tags of the items of one set. Pure. */
final class SetTags {
    private SetTags() {}

    /** Each tag once, those of the first item first. */
    static List<String> of(List<WrittenItem> items) {
        return Tags.of(items.stream()
                .flatMap(written -> written.item().tags().stream())
                .toList());
    }

    /** The items with each tag as it is written on the first that has it. */
    static List<WrittenItem> oneSpelling(List<WrittenItem> items) {
        var spelling = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        of(items).forEach(tag -> spelling.put(tag, tag));
        return spelling.isEmpty()
                ? List.copyOf(items)
                : items.stream().map(written -> spelled(written, spelling)).toList();
    }

    private static WrittenItem spelled(WrittenItem written, Map<String, String> spelling) {
        var tags = written.item().tags().stream()
                .map(tag -> spelling.getOrDefault(tag, tag))
                .toList();
        return tags.equals(written.item().tags())
                ? written
                : new WrittenItem(written.item().withTags(tags), written.decision());
    }
}
