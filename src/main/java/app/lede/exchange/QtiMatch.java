package app.lede.exchange;

import app.lede.item.ItemContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** Reads pairs to match, where each left has its own right. */
final class QtiMatch {
    private final Question question;
    private final Contents contents;

    QtiMatch(Question question, Contents contents) {
        this.question = question;
        this.contents = contents;
    }

    ItemContent read(String stem, XmlNode.Element interaction, QtiResponse response) throws Unreadable {
        var sets = interaction.elements("simpleMatchSet").toList();
        if (sets.size() != 2) {
            throw new Unreadable("A matching has two sides; this has " + sets.size() + ".");
        }
        var lefts = texts(sets.getFirst());
        var rights = texts(sets.getLast());
        var pairs = new ArrayList<Contents.Sides>();
        var used = new HashSet<String>();
        for (var value : response.correct()) {
            var names = value.strip().split("\\s+");
            if (names.length != 2 || !lefts.containsKey(names[0]) || !rights.containsKey(names[1])) {
                throw new Unreadable("A right pair names what is not there: “" + CleanText.title(value) + "”.");
            }
            if (!used.add(names[0]) | !used.add(names[1])) {
                throw new Unreadable("An entry has more than one match: each can have only one.");
            }
            pairs.add(new Contents.Sides(lefts.getOrDefault(names[0], ""), rights.getOrDefault(names[1], "")));
        }
        if (used.size() < lefts.size() + rights.size()) {
            throw new Unreadable("Wrong answers that match nothing cannot be kept: each side needs its other.");
        }
        return contents.matching(stem, pairs, question.extras());
    }

    private Map<String, String> texts(XmlNode.Element set) throws Unreadable {
        var texts = new HashMap<String, String>();
        for (var choice : set.elements("simpleAssociableChoice").toList()) {
            texts.put(choice.attribute("identifier"), QtiText.line(choice, question));
        }
        return texts;
    }
}
