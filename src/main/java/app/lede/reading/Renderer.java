package app.lede.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says a part of a sentence so that it stands alone: short names become full ones, relative dates become dates, a bare noun
 * with "the" becomes what it stands for. What cannot be made to stand alone is not said at all.
 */
final class Renderer {
    /** "Dec. 5, 2023" */
    private static final Pattern SHORTENED =
            Pattern.compile("(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? \\d{1,2},? \\d{4}");

    private final List<List<Mention>> mentions;
    private final Pointers pointers;
    private final Doubts doubts;
    private final Set<String> withArticle;
    private final Set<String> surnames;
    private final boolean dayFirst;

    /**
     * @param withArticle the names of bodies that the article uses with "the"
     * @param surnames names that are nothing but the surname of somebody, which does not say who that is
     */
    Renderer(
            List<List<Mention>> mentions,
            Pointers pointers,
            Doubts doubts,
            Set<String> withArticle,
            Set<String> surnames,
            boolean dayFirst) {
        this.surnames = surnames;
        this.withArticle = withArticle;
        this.mentions = mentions;
        this.pointers = pointers;
        this.doubts = doubts;
        this.dayFirst = dayFirst;
    }

    /** What the phrases of one statement know of each other. */
    static final class Context {
        private final Set<String> named = new HashSet<>();
        private boolean subjectSaid;
        private boolean subjectIsPerson;
        private boolean subjectIsPlural;
        private boolean subjectIsSomebody;
        private boolean underHeadline;
        private int earliest = Integer.MAX_VALUE;
        private int speaker = -1;
        private final BitSet said = new BitSet();
        private int saidOf = -1;

        /** Notes the words of a sentence that were said. */
        void say(Sentence sentence, int first, int last) {
            if (saidOf != sentence.index()) {
                said.clear();
                saidOf = sentence.index();
            }
            said.set(first, last + 1);
        }

        /** The words of a sentence that were said so far. */
        BitSet said(Sentence sentence) {
            return saidOf == sentence.index() ? said : new BitSet();
        }

        /** Whether a name is said for the first time in this statement. */
        boolean name(String name) {
            return named.add(name);
        }

        /** @param token the word of the sentence that names who asserts the statement; -1 for none */
        void speaker(int token) {
            speaker = token;
        }

        int speaker() {
            return speaker;
        }

        /** Notes that a sentence must be read to see what a word stands for. */
        void restsOn(int sentence) {
            if (sentence >= 0) {
                earliest = Math.min(earliest, sentence);
            }
        }

        /** The first sentence that the statement rests on, its own if it stands alone. */
        int from(int own) {
            return Math.min(own, earliest);
        }

        boolean subjectSaid() {
            return subjectSaid;
        }

        boolean subjectIsPerson() {
            return subjectIsPerson;
        }

        boolean subjectIsPlural() {
            return subjectIsPlural;
        }

        /** Notes that the subject is somebody without a name: "a man from Oslo". */
        void somebody() {
            subjectIsSomebody = true;
        }

        boolean subjectIsSomebody() {
            return subjectIsSomebody;
        }

        /** Notes that something is said of which only the headline tells which one it is. */
        void underHeadline() {
            underHeadline = true;
        }

        boolean isUnderHeadline() {
            return underHeadline;
        }

        void subject(Phrase subject, boolean plural) {
            subjectSaid = true;
            subjectIsPlural = plural;
            subjectIsPerson = subject.slots().stream()
                    .anyMatch(slot -> slot.whole() && slot.mention().kind() == MentionKind.PERSON);
        }
    }

    List<Mention> mentionsOf(Sentence sentence) {
        return mentions.get(sentence.index());
    }

    private @Nullable Mention mentionAt(Sentence sentence, int token) {
        return mentions.get(sentence.index()).stream()
                .filter(mention -> mention.first() == token)
                .findFirst()
                .orElse(null);
    }

    /**
     * Says the words from {@code first} to {@code last}, without those to be dropped.
     *
     * @return empty if something in them cannot stand alone
     */
    Optional<Phrase> phrase(
            Sentence sentence, int first, int last, int head, BitSet drop, Phrase.Role role, Context context) {
        var text = new StringBuilder();
        var slots = new ArrayList<Slot>();
        int i = first;
        int previous = -1;
        while (i <= last) {
            if (drop.get(i)) {
                i++;
                continue;
            }
            var token = sentence.token(i);
            var mention = mentionAt(sentence, i);
            String said;
            int next = i + 1;
            if (mention != null && mention.kind() == MentionKind.TIME && mention.last() > last) {
                return Optional.empty();
            }
            if (mention != null && mention.last() <= last && !dropsWithin(drop, mention)) {
                var words = sayMention(sentence, mention, text, context);
                if (words == null) {
                    return doubts.because(
                            sentence,
                            mention.kind() == MentionKind.TIME ? Doubt.Reason.TIME : Doubt.Reason.POINTS_BACK,
                            mention.text());
                }
                said = words;
                next = mention.last() + 1;
            } else {
                var words = pointers.say(sentence, token, last, role, context);
                if (words == null) {
                    return doubts.because(sentence, Doubt.Reason.POINTS_BACK, pointing(sentence, token));
                }
                said = words.text();
                next = words.last() + 1;
                mention = words.name() == null ? null : placed(words.name(), sentence, i, words.last());
            }
            if (!text.isEmpty() && needsSpace(sentence, previous, i, text, said)) {
                text.append(' ');
            }
            if (said.equals("'s") && !text.isEmpty() && text.charAt(text.length() - 1) == 's') {
                said = "'";
            }
            if (mention != null && mention.kind() == MentionKind.PERSON && said.contains(" ")) {
                dropTitle(text);
            }
            int begin = text.length();
            text.append(said);
            if (mention != null && next == mention.last() + 1 && !mention.type().equals(TimeMentions.SEASON)) {
                int lead = leadLength(said, mention);
                slots.add(SlotFinder.slot(
                        this, sentence, mention, begin + lead, text.length(), first, last, head, drop, context));
            }
            context.say(sentence, i, next - 1);
            previous = next - 1;
            i = next;
        }
        var result = text.toString().strip().replaceAll("[,;:]$", "");
        if (result.isEmpty() || result.contains(";") || result.contains(":") && !result.matches(".*\\d:\\d.*")) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(role, result, preposition(sentence, first), fit(slots, result)));
    }

    /** "Mr Brandt" becomes "Peter Brandt", not "Mr Peter Brandt". */
    private static void dropTitle(StringBuilder text) {
        for (var title : List.of("Mr ", "Mr. ", "Mrs ", "Mrs. ", "Ms ", "Ms. ", "Miss ")) {
            int at = text.length() - title.length();
            if (at >= 0 && text.substring(at).equals(title) && (at == 0 || text.charAt(at - 1) == ' ')) {
                text.setLength(at);
                return;
            }
        }
    }

    /** "at least 40 schools" begins with a hedge, not with a preposition. */
    private String preposition(Sentence sentence, int first) {
        var mention = mentionAt(sentence, first);
        boolean hedge = mention != null && mention.kind() == MentionKind.QUANTITY;
        return sentence.token(first).tag().matches("IN|TO") && !hedge
                ? sentence.token(first).text()
                : "";
    }

    private static String pointing(Sentence sentence, Token token) {
        return token.text().equalsIgnoreCase("the") && token.head() > token.index()
                ? "the " + sentence.token(token.head()).text()
                : token.text();
    }

    /** A name said where other words stand. */
    private static Mention placed(Mention name, Sentence sentence, int first, int last) {
        return new Mention(
                name.kind(), sentence.index(), first, last, name.name(), name.name(), name.type(), null, null);
    }

    private static List<Slot> fit(List<Slot> slots, String text) {
        return slots.stream().filter(slot -> slot.end() <= text.length()).toList();
    }

    private static boolean dropsWithin(BitSet drop, Mention mention) {
        int at = drop.nextSetBit(mention.first());
        return at >= 0 && at <= mention.last();
    }

    private static int leadLength(String said, Mention mention) {
        if (said.startsWith("the ") && said.length() == mention.name().length() + 4) {
            return 4;
        }
        if (mention.kind() == MentionKind.TIME) {
            for (var lead : List.of("on ", "in ")) {
                if (said.startsWith(lead)) {
                    return lead.length();
                }
            }
        }
        return 0;
    }

    private static boolean needsSpace(Sentence sentence, int previous, int at, CharSequence text, String said) {
        if (previous < 0) {
            return false;
        }
        char lastSaid = text.charAt(text.length() - 1);
        if (lastSaid == ' ') {
            return false;
        }
        if (previous == at - 1) {
            return sentence.spaceBefore(at);
        }
        return !sentence.token(at).isPunctuation() && !said.startsWith("'")
                || sentence.token(at).text().equals("\"");
    }

    private @Nullable String sayMention(Sentence sentence, Mention mention, StringBuilder before, Context context) {
        return switch (mention.kind()) {
            case PERSON -> {
                if (isOneOfTheName(sentence, mention)) {
                    yield null;
                }
                if (!mention.name().contains(" ")
                        && (!Genders.of(mention.name()).isEmpty() || surnames.contains(mention.name()))) {
                    yield null;
                }
                if (!context.name(mention.name()) || namesABody(sentence, mention)) {
                    yield mention.text();
                }
                yield mention.name();
            }
            case ORGANISATION ->
                context.name(mention.name())
                        ? (lacksArticle(sentence, mention) ? "the " : "") + mention.name()
                        : mention.text();
            case PLACE, THING, QUANTITY -> mention.text();
            case TIME -> sayTime(sentence, mention, before);
        };
    }

    /** "the Trump administration" is called so, and never by the full name. */
    private static boolean namesABody(Sentence sentence, Mention mention) {
        int next = mention.last() + 1;
        return next < sentence.size()
                && sentence.token(mention.last()).isRelation("compound")
                && sentence.token(next)
                        .hasLemma(
                                "administration",
                                "campaign",
                                "government",
                                "presidency",
                                "cabinet",
                                "family",
                                "estate");
    }

    /** "the younger Trump": a namesake of the one who is named in full. */
    private static boolean isOneOfTheName(Sentence sentence, Mention mention) {
        return mention.first() > 0 && sentence.token(mention.first() - 1).hasLemma("younger", "elder", "older");
    }

    /** "WTC" has no article where it stands; the World Trade Council, which is said for it, has one. */
    private boolean lacksArticle(Sentence sentence, Mention mention) {
        return !mention.text().equals(mention.name())
                && withArticle.contains(mention.name())
                && !sentence.token(mention.last()).isRelation("compound", "amod", "nmod:poss")
                && (mention.first() == 0
                        || !sentence.token(mention.first() - 1).tag().matches("DT|PRP\\$|POS|JJ.*|NN.*|CD"));
    }

    /** "April 6 and 7": the second day has no month of its own. */
    private static boolean goesOn(Sentence sentence, Mention mention) {
        int next = mention.last() + 1;
        return next + 1 < sentence.size()
                && sentence.token(next).hasLemma("and", "or", "-", "to")
                && sentence.token(mention.last()).text().matches("\\d{1,2}")
                && sentence.token(next + 1).text().matches("\\d{1,2}");
    }

    private @Nullable String sayTime(Sentence sentence, Mention mention, StringBuilder before) {
        var when = mention.when();
        if (goesOn(sentence, mention)) {
            return null;
        }
        if (Times.isExplicit(mention.text())) {
            return when != null
                            && when.isUnit()
                            && SHORTENED.matcher(mention.text()).matches()
                    ? when.say(dayFirst)
                    : mention.text();
        }
        if (mention.type().equals(TimeMentions.SEASON)) {
            boolean owns = mention.last() + 1 < sentence.size()
                    && sentence.token(mention.last() + 1).tag().equals("POS");
            boolean bare = mention.first() == 0
                    || !sentence.token(mention.first() - 1).tag().matches("IN|TO");
            return owns ? null : (bare ? "in " : "") + mention.name();
        }
        if (when == null) {
            return mention.type().equals("vague") ? null : mention.text();
        }
        var head = sentence.token(mention.last());
        boolean followed = mention.last() + 1 < sentence.size()
                && (sentence.token(mention.last() + 1).tag().equals("POS")
                        || sentence.token(mention.last()).isRelation("compound", "nmod:poss", "amod"));
        for (int i = mention.first(); i <= mention.last(); i++) {
            var token = sentence.token(i);
            if (token.isRelation("compound", "nmod:poss", "amod", "nsubj") && token.head() > mention.last()) {
                return null;
            }
        }
        if (followed || head.tag().equals("POS")) {
            return null;
        }
        if (!when.isUnit() && mention.name().equals(mention.text())) {
            return null;
        }
        var said = when.isUnit() ? when.say(dayFirst) : mention.name();
        var previous =
                mention.first() > 0 ? sentence.token(mention.first() - 1).text().toLowerCase(Locale.ROOT) : "";
        if (previous.equals("on") || previous.equals("in")) {
            if (previous.equals(when.isUnit() ? when.preposition() : "in")) {
                return said;
            }
            if (before.toString().toLowerCase(Locale.ROOT).endsWith(previous)) {
                before.setLength(before.length() - previous.length());
                return when.preposition() + " " + said;
            }
            return null;
        }
        if (Set.of("since", "by", "until", "before", "after", "from", "till", "of", "through", "to")
                .contains(previous)) {
            return said;
        }
        if (!when.isUnit()) {
            return mention.text().toLowerCase(Locale.ROOT).startsWith("the ") ? said : "in " + said;
        }
        if (previous.equals("late") || previous.equals("early")) {
            return when.isUnit() ? when.preposition() + " " + said : null;
        }
        if (Set.of("at", "during", "the", "for", "over", "a", "mid", "-", "this", "that", "and", "or")
                .contains(previous)) {
            return null;
        }
        return when.preposition() + " " + said;
    }
}
