package app.lede.command;

import app.lede.item.ItemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The names of the kinds of item, for help and messages. */
final class KindCodes extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    KindCodes() {
        super(all());
    }

    static List<String> all() {
        return Arrays.stream(ItemKind.values()).map(ItemKind::code).toList();
    }
}
