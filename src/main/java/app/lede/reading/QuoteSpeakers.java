package app.lede.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who said a quotation by what stands right beside it, without trusting how its sentence was taken apart, which
 * quotation marks often spoil: a verb of saying and one person, on one side.
 *
 * <p>Wrong: "It rains." Ida Moe said on Friday that she would leave. (The quotation is not hers.)
 *
 * <p>Right: "It rains," said the mayor of Narvik, Ida Moe. Ida Moe commented, "It rains."
 */
final class QuoteSpeakers {
    private static final int BEHIND = 16;
    private static final int BEFORE = 24;
    /** Between the verb of saying and the quotation: "told the press", "said in a statement". */
    private static final int AFTER_VERB = 8;

    private static final Set<String> ALSO_SAY =
            Set.of("comment", "continue", "post", "quip", "joke", "recount", "conclude", "tell", "say", "add");

    private final List<Place> places = new ArrayList<>();
    private final List<List<Mention>> mentions;
    private final Attributions attributions;

    /** A word and its sentence. */
    private record Place(Sentence sentence, Token token) {}

    /** Who said it, and by which verb. */
    record Speaker(String name, String cue) {}

    QuoteSpeakers(List<Sentence> sentences, List<List<Mention>> mentions, Attributions attributions) {
        sentences.forEach(sentence -> sentence.tokens().forEach(token -> places.add(new Place(sentence, token))));
        this.mentions = mentions;
        this.attributions = attributions;
    }

    /**
     * Who said the words from {@code begin} to {@code end} of the article.
     *
     * @return empty unless one person is named beside them
     */
    Optional<Speaker> of(String text, int begin, int end) {
        boolean whole = text.substring(begin, end).strip().matches("(?s).*[.!?]");
        return behind(end, whole).or(() -> before(begin));
    }

    /** "…," said Ida Moe; "…," the mayor, Ida Moe, said */
    private Optional<Speaker> behind(int end, boolean whole) {
        int at = 0;
        while (at < places.size() && places.get(at).token().begin() < end) {
            at++;
        }
        while (at < places.size() && isMark(places.get(at).token())) {
            at++;
        }
        if (at >= places.size()) {
            return Optional.empty();
        }
        var first = places.get(at).token();
        if (says(first) && Character.isLowerCase(first.text().charAt(0))) {
            return person(at + 1, Math.min(places.size(), at + BEHIND)).map(name -> new Speaker(name, first.text()));
        }
        if (whole) {
            return Optional.empty();
        }
        for (int i = at; i < Math.min(places.size(), at + BEHIND); i++) {
            var token = places.get(i).token();
            if (says(token)) {
                return person(at, i).map(name -> new Speaker(name, token.text()));
            }
            if (token.isVerb() || ends(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Ida Moe, the mayor, told the press: "…" */
    private Optional<Speaker> before(int begin) {
        int at = places.size() - 1;
        while (at >= 0 && places.get(at).token().begin() >= begin) {
            at--;
        }
        while (at >= 0 && isMark(places.get(at).token())) {
            at--;
        }
        int least = Math.max(0, at - AFTER_VERB);
        int verb = at;
        while (verb > least && !says(places.get(verb).token())) {
            var token = places.get(verb).token();
            if (ends(token) || token.isVerb() || token.text().equals("\"")) {
                return Optional.empty();
            }
            verb--;
        }
        if (verb < 0 || !says(places.get(verb).token())) {
            return Optional.empty();
        }
        int from = verb;
        while (from > Math.max(0, verb - BEFORE)
                && !ends(places.get(from - 1).token())
                && places.get(from - 1).sentence() == places.get(verb).sentence()
                && !isMark(places.get(from - 1).token(), "\"")) {
            from--;
        }
        var cue = places.get(verb).token().text();
        var subject = places.get(verb).sentence().child(places.get(verb).token().index(), "nsubj");
        if (subject.isPresent() && subject.get().tag().equals("PRP")) {
            return attributions
                    .source(places.get(verb).sentence(), subject.get())
                    .map(name -> new Speaker(name, cue));
        }
        return person(from, verb).map(name -> new Speaker(name, cue));
    }

    /** The one person named between two words, with nothing but a description beside. */
    private Optional<String> person(int from, int to) {
        @Nullable String found = null;
        for (int i = from; i < to; i++) {
            var place = places.get(i);
            var token = place.token();
            if (ends(token) && found != null) {
                break;
            }
            if (ends(token)
                    || token.isVerb()
                    || token.tag().matches("PRP|WP|EX")
                    || token.tag().equals("CC") && found != null
                    || token.text().matches("[\"“”;:]")) {
                return found != null && token.tag().equals("WP") ? Optional.of(found) : Optional.empty();
            }
            var mention = mentions.get(place.sentence().index()).stream()
                    .filter(other -> other.kind() == MentionKind.PERSON && other.covers(token.index()))
                    .findFirst();
            if (mention.isPresent()) {
                if (found != null && !found.equals(mention.get().name())) {
                    return Optional.empty();
                }
                found = mention.get().name();
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean says(Token token) {
        return Attributions.isReporting(token)
                || token.isVerb() && ALSO_SAY.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isMark(Token token) {
        return token.text().matches("[\"“”',:]|''|``");
    }

    private static boolean isMark(Token token, String mark) {
        return token.text().equals(mark) || token.text().matches("[“”]|''|``");
    }

    private static boolean ends(Token token) {
        return token.text().matches("[.!?;]");
    }
}
