package app.lede.writing.drafting;

import app.lede.reading.Fact;
import app.lede.reading.Mention;
import app.lede.reading.MentionKind;
import app.lede.reading.Phrase;
import app.lede.reading.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A phrase of a fact that is nothing but a list of names of one kind: "Russia, Iran and Turkey".
 *
 * @param at the place of the phrase, as in {@link Sentences}
 * @param preposition what stands before the list; empty for nothing
 */
record NameList(Fact fact, int at, String preposition, List<Mention> mentions) {
    private static final Set<MentionKind> NAMES =
            Set.of(MentionKind.PERSON, MentionKind.PLACE, MentionKind.ORGANISATION);
    private static final String BETWEEN = "(?:,| and|, and)\\s+(?:the\\s+)?";

    /** What says that there are more than the list names. */
    private static final Pattern OPEN = Pattern.compile(
            "(?i)\\b(?:including|includes?|included|such as|among (?:others|them)|as well as|and others?|for example|mainly|mostly|other)\\b");

    /** All lists of a fact; none where the article says that they are not whole. */
    static List<NameList> of(Fact fact) {
        var lists = new ArrayList<NameList>();
        if (fact.negated() || OPEN.matcher(fact.evidence().text()).find()) {
            return lists;
        }
        for (int at = Sentences.SUBJECT; at < fact.rest().size(); at++) {
            of(fact, at).ifPresent(lists::add);
        }
        return lists;
    }

    private static Optional<NameList> of(Fact fact, int at) {
        var phrase = Sentences.phrase(fact, at);
        var mentions = phrase.slots().stream().map(Slot::mention).toList();
        boolean alike = mentions.size() > 1
                && NAMES.contains(mentions.getFirst().kind())
                && mentions.stream().map(Mention::kind).distinct().count() == 1
                && mentions.stream().map(Mention::name).distinct().count() == mentions.size();
        return alike && phrase.role() != Phrase.Role.COMPLEMENT && isNothingElse(phrase)
                ? Optional.of(new NameList(fact, at, phrase.preposition(), mentions))
                : Optional.empty();
    }

    private static boolean isNothingElse(Phrase phrase) {
        var pattern = new StringBuilder();
        pattern.append(phrase.preposition().isEmpty() ? "" : Pattern.quote(phrase.preposition()) + "\\s+");
        pattern.append("(?:[Tt]he\\s+)?");
        for (int i = 0; i < phrase.slots().size(); i++) {
            var slot = phrase.slots().get(i);
            pattern.append(i == 0 ? "" : BETWEEN)
                    .append(Pattern.quote(phrase.text().substring(slot.begin(), slot.end())));
        }
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE)
                .matcher(phrase.text())
                .matches();
    }
}
