package app.lede.reading;

import java.util.BitSet;
import java.util.List;

/** Which words of an article stand between quotation marks. A quotation ends with its paragraph at the latest. */
final class QuotedWords {
    private final List<BitSet> quoted;

    QuotedWords(List<Sentence> sentences) {
        var found = new java.util.ArrayList<BitSet>();
        boolean open = false;
        int paragraph = -1;
        for (var sentence : sentences) {
            open &= sentence.paragraph() == paragraph;
            paragraph = sentence.paragraph();
            var words = new BitSet(sentence.size());
            for (var token : sentence.tokens()) {
                if (token.text().equals("\"")
                        || token.text().equals("``")
                        || token.text().equals("''")) {
                    open = !open;
                } else if (open) {
                    words.set(token.index());
                }
            }
            found.add(words);
        }
        this.quoted = List.copyOf(found);
    }

    boolean covers(Sentence sentence, int token) {
        return quoted.get(sentence.index()).get(token);
    }
}
