package app.lede.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * One question of a GIFT file: what stands between two blank lines.
 *
 * @param line where its text begins, from 1
 * @param text without comments
 * @param comments its comment lines, without the slashes
 */
record GiftBlock(int line, String text, List<String> comments) {

    static List<GiftBlock> split(String gift) {
        var blocks = new ArrayList<GiftBlock>();
        var text = new StringBuilder();
        var comments = new ArrayList<String>();
        int begin = 0;
        int number = 0;
        for (var iterator = gift.lines().iterator(); iterator.hasNext(); ) {
            var line = iterator.next();
            number++;
            if (line.isBlank()) {
                if (!text.isEmpty()) {
                    blocks.add(new GiftBlock(begin, text.toString(), List.copyOf(comments)));
                }
                text.setLength(0);
                comments.clear();
            } else if (line.stripLeading().startsWith("//")) {
                comments.add(line.stripLeading().substring(2).strip());
            } else {
                if (text.isEmpty()) {
                    begin = number;
                }
                text.append(line).append('\n');
            }
        }
        if (!text.isEmpty()) {
            blocks.add(new GiftBlock(begin, text.toString(), List.copyOf(comments)));
        }
        return blocks;
    }
}
