package app.lede.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what stands between quotation marks, and who said it where one speaker is named in the same sentence. */
final class QuoteFinder {
    private static final int SHORTEST = 12;

    private static final int TITLE_WORDS = 5;
    /** Between two parts of a quotation: who said the first, and the end of that sentence. */
    private static final Pattern WHO_SAID = Pattern.compile("\\s*,?\\s*\\p{L}[^!?\"“”\\n]{3,120}[.,]\\s*");

    private final Attributions attributions;
    private final List<List<Mention>> mentions;

    QuoteFinder(Attributions attributions, List<List<Mention>> mentions) {
        this.attributions = attributions;
        this.mentions = mentions;
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
        var speakers = new QuoteSpeakers(sentences, mentions, attributions);
        quotes.replaceAll(quote -> quote.speaker() != null
                ? quote
                : speakers.of(text, quote.begin(), quote.end())
                        .map(found -> new Quote(quote.begin(), quote.end(), quote.text(), found.name(), found.cue()))
                        .orElse(quote));
        for (int i = 1; i < quotes.size(); i++) {
            quotes.set(i, continued(text, quotes.get(i - 1), quotes.get(i), sentences));
        }
        return quotes;
    }

    /**
     * "We are proud," said Ida Moe. "The team has worked hard.": what follows at once is by the same, unless it ends with a
     * comma, behind which somebody else may be named.
     */
    private static Quote continued(String text, Quote first, Quote next, List<Sentence> sentences) {
        int from = first.end() + 1;
        int to = next.begin() - 1;
        if (next.speaker() != null
                || first.speaker() == null
                || from >= to
                || !next.text().strip().matches("(?s).*[.!?]")
                || !WHO_SAID.matcher(text.substring(from, to)).matches()
                || sentences.stream().anyMatch(sentence -> sentence.begin() > from + 1 && sentence.begin() < to - 1)) {
            return next;
        }
        return new Quote(next.begin(), next.end(), next.text(), first.speaker(), first.cue());
    }

    private Quote quote(String text, int begin, int end, List<Sentence> sentences) {
        var words = text.substring(begin, end);
        for (var sentence : sentences) {
            boolean touches = sentence.begin() < end && begin < sentence.end();
            if (!touches) {
                continue;
            }
            var beside = beside(sentence, begin, end);
            if (beside.isPresent()) {
                return new Quote(begin, end, words, beside.get().name(), "said");
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

    /** The person right behind the closing mark: "…," said Jim Press; "…," Nelson said. */
    private Optional<Mention> beside(Sentence sentence, int begin, int end) {
        int close = -1;
        for (var token : sentence.tokens()) {
            if (token.begin() == end) {
                close = token.index();
            }
        }
        if (close < 0
                || close + 2 >= sentence.size()
                || Attributions.accordingTo(sentence).isPresent()) {
            return Optional.empty();
        }
        boolean verbFirst = Attributions.isReporting(sentence.token(close + 1));
        int from = verbFirst ? close + 2 : close + 1;
        for (var mention : mentions.get(sentence.index())) {
            if (mention.kind() != MentionKind.PERSON
                    || mention.first() < from
                    || mention.first() > from + TITLE_WORDS) {
                continue;
            }
            for (int i = from; i < mention.first(); i++) {
                var token = sentence.token(i);
                if (token.isPunctuation() && !token.text().equals("-")
                        || token.isVerb()
                        || token.tag().equals("CC")
                        || token.tag().equals("IN")
                        || token.tag().equals("POS")) {
                    return Optional.empty();
                }
            }
            int behind = mention.last() + 1;
            boolean verbLast = behind < sentence.size() && Attributions.isReporting(sentence.token(behind));
            return verbFirst || verbLast ? Optional.of(mention) : Optional.empty();
        }
        return Optional.empty();
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
