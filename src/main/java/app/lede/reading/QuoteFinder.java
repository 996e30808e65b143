package app.lede.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what stands between quotation marks, and who said it where one speaker is named in the same sentence. */
final class QuoteFinder {
    private static final int SHORTEST = 12;

    private final Attributions attributions;

    QuoteFinder(Attributions attributions) {
        this.attributions = attributions;
    }

    List<Quote> find(String text, Layout.Plan plan, List<Sentence> sentences) {
        var quotes = new ArrayList<Quote>();
        for (var block : plan.blocks()) {
            int open = -1;
            for (int i = block.begin(); i < block.end(); i++) {
                if (plan.plain().charAt(i) != '"') {
                    continue;
                }
                if (open < 0) {
                    open = i;
                } else {
                    if (i - open > SHORTEST) {
                        quotes.add(quote(text, open + 1, i, sentences));
                    }
                    open = -1;
                }
            }
        }
        return quotes;
    }

    private Quote quote(String text, int begin, int end, List<Sentence> sentences) {
        var words = text.substring(begin, end);
        for (var sentence : sentences) {
            boolean touches = sentence.begin() < end && begin < sentence.end();
            if (!touches) {
                continue;
            }
            var speech = speech(sentence);
            if (speech.isPresent()) {
                var verb = speech.get();
                var speaker = sentence.child(verb.index(), "nsubj")
                        .flatMap(subject -> attributions.source(sentence, subject));
                if (speaker.isPresent()) {
                    return new Quote(begin, end, words, speaker.get(), verb.text());
                }
            }
        }
        return new Quote(begin, end, words, null, "");
    }

    /** The one reporting verb outside the quotation marks. */
    private static Optional<Token> speech(Sentence sentence) {
        var quoted = Attributions.quoted(sentence);
        var verbs = sentence.tokens().stream()
                .filter(token -> !quoted.get(token.index()) && Attributions.isReporting(token))
                .filter(token -> sentence.hasChild(token.index(), "nsubj"))
                .filter(token -> sentence.children(token.index(), "nsubj").stream()
                        .noneMatch(subject -> quoted.get(subject.index())))
                .toList();
        return verbs.size() == 1 && Attributions.accordingTo(sentence).isEmpty()
                ? Optional.of(verbs.getFirst())
                : Optional.empty();
    }
}
