package app.lede.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says the words that may point elsewhere, so that they stand alone: pronouns, "this" and "there", and a noun with "the".
 * What cannot be made to stand alone is not said.
 */
final class Pointers {
    private static final Set<String> POINTING = Set.of(
            "this",
            "these",
            "those",
            "such",
            "another",
            "same",
            "latter",
            "former",
            "aforementioned",
            "said",
            "here",
            "there",
            "thereof",
            "ago",
            "elsewhere",
            "respectively",
            "similar",
            "following",
            "next",
            "previous",
            "previously",
            "later",
            "earlier",
            "nearby",
            "afterward",
            "below",
            "hers",
            "theirs",
            "ours",
            "mine");
    /** Words that need what they count or choose from. */
    private static final Set<String> ALONE = Set.of("one", "others", "some", "both", "all", "many", "most");

    private static final Set<String> BREAKS = Set.of("–", "--", "—", "...", "…");
    private static final String[] OCCASIONS = {
        "election", "vote", "referendum", "runoff", "summit", "parade", "inauguration", "coup", "census", "primary"
    };
    private static final Set<String> UNIQUE = WordLists.words("unique-nouns");
    /** What is said of a person without saying who; a place behind it does not say it either. */
    private static final String[] SOMEBODY = {
        "man",
        "woman",
        "boy",
        "girl",
        "teenager",
        "native",
        "resident",
        "person",
        "patient",
        "victim",
        "suspect",
        "boss",
        "star",
        "striker",
        "outfit",
        "squad",
        "side",
        "mp",
        "mep",
        "midfielder",
        "passenger",
        "driver",
        "couple",
        "family",
        "duo",
        "trio",
        "pair"
    };

    private static final Set<String> ROLES = WordLists.words("titles-and-roles");
    private static final Set<String> OFFICES = WordLists.words("unique-offices");
    private static final Set<String> KNOWN = WordLists.words("known-nouns");

    private final List<List<Mention>> mentions;
    private final Definites definites;
    private final Pronouns pronouns;
    private final Antecedents antecedents;
    private final Holders holders;
    private final FirstMentions firstMentions;
    private final Headline headline;

    Pointers(
            List<List<Mention>> mentions,
            Definites definites,
            Pronouns pronouns,
            Antecedents antecedents,
            Holders holders,
            FirstMentions firstMentions,
            Headline headline) {
        this.headline = headline;
        this.firstMentions = firstMentions;
        this.mentions = mentions;
        this.definites = definites;
        this.pronouns = pronouns;
        this.antecedents = antecedents;
        this.holders = holders;
    }

    /**
     * A word as it is said.
     *
     * @param name the name that is said instead of the word; null if the word is said as it stands or as other words
     * @param last the last word of the sentence that is said with it
     */
    record Said(String text, @Nullable Mention name, int last) {}

    @Nullable
    Said say(Sentence sentence, Token token, int last, Phrase.Role role, Renderer.Context context) {
        var lower = token.text().toLowerCase(Locale.ROOT);
        if (lower.equals("that") && token.isRelation("det")) {
            return null;
        }
        return switch (token.tag()) {
            case "PRP" -> personal(sentence, token, lower, context);
            case "PRP$" -> said(possessive(sentence, token, lower, role, context), token);
            case "EX" -> plain(token);
            case "DT" ->
                lower.equals("the")
                        ? definite(sentence, token, last, role, context)
                        : lower.equals("that") || pointsElsewhere(sentence, token, lower) ? null : plain(token);
            default -> pointsElsewhere(sentence, token, lower) ? null : plain(token);
        };
    }

    private static Said plain(Token token) {
        return new Said(token.text(), null, token.index());
    }

    private static @Nullable Said said(@Nullable String text, Token token) {
        return text == null ? null : new Said(text, null, token.index());
    }

    private @Nullable Said personal(Sentence sentence, Token token, String lower, Renderer.Context context) {
        if (POINTING.contains(lower)) {
            return null;
        }
        if (lower.endsWith("self") || lower.endsWith("selves")) {
            return context.subjectSaid() ? plain(token) : null;
        }
        if (Speakers.isMeant(sentence, token, context.speaker(), mentions.get(sentence.index()))) {
            return plain(token);
        }
        if (Within.isNamed(sentence, token, context.said(sentence))) {
            return plain(token);
        }
        if (lower.equals("it")
                && context.speaker() >= 0
                && Speakers.isWithinReport(sentence, token, context.speaker())
                && token.isRelation("nsubj", "nsubj:pass")) {
            // What opens a report as "it" is the speaker or what the speaker talks of, never who was spoken of before.
            return null;
        }
        var stands = switch (lower) {
            case "it" -> antecedents.it(sentence, token);
            case "they" -> antecedents.they(sentence, token);
            default -> pronouns.reference(sentence, token);
        };
        return stands.map(reference -> context.name(nameOf(reference))
                        ? name(reference, token.index(), context)
                        : new Said(lower, null, token.index()))
                .orElse(null);
    }

    private static Said name(Reference reference, int last, Renderer.Context context) {
        context.restsOn(reference.sentence());
        return new Said(reference.text(), reference.mention(), last);
    }

    private static boolean pointsElsewhere(Sentence sentence, Token token, String lower) {
        if (POINTING.contains(lower) && !token.isVerb() && !token.isName()) {
            return !saysItself(sentence, token, lower);
        }
        if (lower.equals("other")
                && (token.index() == 0 || !sentence.token(token.index() - 1).hasLemma("and", "or", "than", "each"))) {
            return true;
        }
        if ((lower.equals("both") || lower.equals("each"))
                && !token.isRelation("cc:preconj", "cc")
                && token.tag().equals("DT")
                && !sentence.token(Math.max(0, token.head())).tag().equals("NN")
                && !isAfterItsSubject(sentence, token)) {
            return true;
        }
        return token.isRelation("nsubj", "obj", "obl", "nmod") && ALONE.contains(lower) && !isPartOf(sentence, token)
                || BREAKS.contains(token.text());
    }

    /** Words that mostly point elsewhere, where they do not: "such as soybean", "former members of the party". */
    private static boolean saysItself(Sentence sentence, Token token, String lower) {
        return switch (lower) {
            case "such" ->
                token.index() + 1 < sentence.size()
                        && sentence.token(token.index() + 1).hasLemma("as");
            case "former" ->
                token.isRelation("amod")
                        && token.head() > token.index()
                        && (token.index() == 0
                                || !sentence.token(token.index() - 1).hasLemma("the")
                                || Completeness.isComplete(sentence, sentence.token(token.head())));
            case "nearby" ->
                token.isRelation("amod")
                        && token.head() > token.index()
                        && (sentence.token(token.head()).isName()
                                || Completeness.isComplete(sentence, sentence.token(token.head())));
            case "respectively" ->
                sentence.tokens().subList(0, token.index()).stream()
                                .filter(word -> word.isRelation("cc"))
                                .count()
                        >= 2;
            default -> false;
        };
    }

    /** "some of the prisoners" */
    private static boolean isPartOf(Sentence sentence, Token word) {
        return sentence.children(word.index(), "nmod").stream()
                .anyMatch(child -> sentence.child(child.index(), "case")
                        .filter(preposition -> preposition.hasLemma("of"))
                        .isPresent());
    }

    /** "Ubisoft and Microsoft both had": the two are named. */
    private static boolean isAfterItsSubject(Sentence sentence, Token both) {
        return both.head() > both.index()
                && sentence.token(both.head()).isVerb()
                && sentence.child(both.head(), "nsubj", "nsubj:pass")
                        .filter(subject -> subject.index() < both.index()
                                && sentence.subtree(subject.index()).stream()
                                        .anyMatch(i -> sentence.token(i).isRelation("cc")))
                        .isPresent();
    }

    private @Nullable String possessive(
            Sentence sentence, Token token, String lower, Phrase.Role role, Renderer.Context context) {
        if (Speakers.isMeant(sentence, token, context.speaker(), mentions.get(sentence.index()))) {
            return token.text();
        }
        boolean bound = context.subjectSaid() && role != Phrase.Role.SUBJECT;
        if (Pronouns.isPersonal(token)) {
            long persons = mentions.get(sentence.index()).stream()
                    .filter(mention -> mention.kind() == MentionKind.PERSON && mention.last() < token.index())
                    .map(Mention::name)
                    .distinct()
                    .count();
            if (bound && (context.subjectIsPerson() && persons <= 1 || context.subjectIsSomebody() && persons == 0)) {
                return token.text();
            }
            if (bound && context.subjectIsSomebody()) {
                // "A man from Oslo met Ida Moe with his dog": either of the two.
                return null;
            }
            var reference = pronouns.reference(sentence, token).orElse(null);
            if (reference == null || !context.name(reference.text())) {
                return null;
            }
            context.restsOn(reference.sentence());
            return reference.text() + (reference.text().endsWith("s") ? "'" : "'s");
        }
        boolean fits = bound
                && !context.subjectIsPerson()
                && (lower.equals("its") && !context.subjectIsPlural()
                        || lower.equals("their") && context.subjectIsPlural());
        return fits || Within.isNamed(sentence, token, context.said(sentence)) ? token.text() : null;
    }

    private @Nullable Said definite(
            Sentence sentence, Token the, int last, Phrase.Role role, Renderer.Context context) {
        if (the.head() <= the.index()) {
            return null;
        }
        var noun = sentence.token(the.head());
        if (noun.hasLemma("mp", "mep") && isSomebody(sentence, noun)) {
            return null;
        }
        if (isOneOfAPeople(noun) || noun.hasLemma("old") && noun.index() > the.index() + 2) {
            return null;
        }
        if (noun.tag().startsWith("JJ") && noun.index() == the.index() + 1
                || noun.tag().equals("CD")) {
            return null;
        }
        if (noun.index() > last || !noun.tag().matches("NNS?|NNP")) {
            return plain(the);
        }
        var holder = noun.index() - the.index() <= 4 && !Completeness.isComplete(sentence, noun, true)
                ? holders.of(sentence, the.index() + 1, noun.index())
                : java.util.Optional.<Reference>empty();
        if (holder.isPresent() && context.name(holder.get().text())) {
            return name(holder.get(), noun.index(), context);
        }
        if (noun.hasLemma("north", "south", "east", "west")
                && sentence.children(noun.index()).size() == 1) {
            return null;
        }
        if (noun.isName()
                || isNameOfMany(noun)
                || isMentioned(sentence, noun.index()) && !sentence.hasChild(noun.index(), "nummod")) {
            return plain(the);
        }
        if (!noun.isRelation("nmod", "obl", "nsubj", "nsubj:pass", "obj", "appos") && pointsBack(sentence, the)) {
            return null;
        }
        if (isSomebody(sentence, noun)) {
            if (noun.index() > the.index() + 1) {
                return null;
            }
            var named = headlined(sentence, noun, context);
            if (named == null) {
                named = firstMention(sentence, noun, role, context);
            }
            return named == null ? underHeadline(sentence, noun, context) : named;
        }
        if (UNIQUE.contains(noun.lemma().toLowerCase(Locale.ROOT)) && !pointsBack(sentence, the)
                || Completeness.isComplete(sentence, noun, false)) {
            return plain(the);
        }
        if (noun.index() == the.index() + 1) {
            var bare = bare(sentence, noun, context);
            if (bare == null) {
                bare = headlined(sentence, noun, context);
            }
            if (bare == null) {
                bare = firstMention(sentence, noun, role, context);
            }
            if (bare == null && (VagueNouns.has(noun) || isUnknown(sentence, noun))) {
                bare = underHeadline(sentence, noun, context);
            }
            if (bare != null) {
                return bare;
            }
        }
        if (isDatedOccasion(sentence, noun)) {
            return plain(the);
        }
        boolean vague = VagueNouns.has(noun)
                || pointsBack(sentence, the)
                || noun.index() == the.index() + 1 && isUnknown(sentence, noun);
        if (!vague && definites.isOneOfItsKind(sentence, noun)) {
            return plain(the);
        }
        return vague
                        || definites.occurredBefore(sentence, noun)
                        || role == Phrase.Role.SUBJECT
                        || sentence.hasChild(noun.index(), "nummod")
                ? null
                : plain(the);
    }

    /** "the downgrade", "the overpass": with nothing that says which, and not one of what everybody knows. */
    private static boolean isUnknown(Sentence sentence, Token noun) {
        return noun.tag().equals("NN")
                && !KNOWN.contains(noun.lemma().toLowerCase(Locale.ROOT))
                && !isPlaced(sentence, noun.index() + 1)
                && sentence.children(noun.index()).stream()
                        .noneMatch(child -> child.index() > noun.index()
                                && child.isRelation("nmod", "acl", "acl:relcl", "nummod", "ccomp"));
    }

    /** "opened the museum in Berlin", whatever "in" is hung on; "on Sunday" does not say which. */
    private static boolean isPlaced(Sentence sentence, int at) {
        if (at + 1 >= sentence.size()
                || !sentence.token(at).hasLemma("in", "at", "near", "of", "for", "between", "outside")) {
            return false;
        }
        var behind = sentence.token(at + 1).hasLemma("the") && at + 2 < sentence.size()
                ? sentence.token(at + 2)
                : sentence.token(at + 1);
        return sentence.token(at).hasLemma("of")
                || behind.isName() && !behind.entity().matches("DATE|TIME");
    }

    /** "the longtime Ford worker": somebody who was told of before, with nothing behind that says who. */
    private static boolean isSomebody(Sentence sentence, Token noun) {
        return (noun.tag().equals("NN") || noun.hasLemma("mp", "mep"))
                && (ROLES.contains(noun.lemma().toLowerCase(Locale.ROOT)) || noun.hasLemma(SOMEBODY))
                && !OFFICES.contains(noun.lemma().toLowerCase(Locale.ROOT))
                && (noun.hasLemma(SOMEBODY) || !Completeness.isComplete(sentence, noun, true))
                && sentence.children(noun.index(), "amod", "appos").stream()
                        .noneMatch(word -> word.tag().matches("JJS|RBS") || word.isName());
    }

    /** "the 48-year-old Australian": somebody told of before. */
    private static boolean isOneOfAPeople(Token noun) {
        return noun.tag().matches("NNP?|JJ")
                && noun.text().matches(".*(?:an|ese|ish|i)")
                && !Gazetteer.shared().isCountry(noun.text())
                && Gazetteer.shared().countryOf(noun.text()).isPresent();
    }

    /**
     * "the federal election on Sunday": spoken of for the first time, with a word that says of what sort, and with its day,
     * there was one only.
     */
    private boolean isDatedOccasion(Sentence sentence, Token noun) {
        return noun.hasLemma(OCCASIONS)
                && sentence.children(noun.index(), "amod", "compound").stream()
                        .anyMatch(word -> word.index() == noun.index() - 1
                                && !word.hasLemma(
                                        "new",
                                        "next",
                                        "last",
                                        "latest",
                                        "previous",
                                        "recent",
                                        "upcoming",
                                        "first",
                                        "second",
                                        "whole",
                                        "entire",
                                        "big"))
                && sentence.children(noun.index(), "amod", "compound").size() == 1
                && !definites.occurredBefore(sentence, noun)
                && mentions.get(sentence.index()).stream()
                        .anyMatch(mention ->
                                mention.when() != null && mention.when().grain() == Grain.DAY);
    }

    /** "the Conservatives", "the Lib Dems": the parser takes the name of many for a common noun. */
    private static boolean isNameOfMany(Token noun) {
        return noun.tag().equals("NNS")
                && noun.text().length() > 3
                && Character.isUpperCase(noun.text().codePointAt(0))
                && !noun.text().equals(noun.text().toUpperCase(Locale.ROOT));
    }

    /** "the company", "the vaccine": a name, or the noun as it was introduced. */
    private @Nullable Said bare(Sentence sentence, Token noun, Renderer.Context context) {
        var name = antecedents.named(sentence, noun);
        if (name.isPresent()) {
            return context.name(nameOf(name.get()))
                    ? name(name.get(), noun.index(), context)
                    : new Said("the " + noun.text(), null, noun.index());
        }
        return definites
                .standsFor(sentence, noun)
                .filter(form ->
                        form.toLowerCase(Locale.ROOT).contains(noun.text().toLowerCase(Locale.ROOT))
                                && !antecedents.isAboutAnother(sentence, noun, form))
                .or(() -> antecedents.government(sentence, noun))
                .map(form -> new Said(form, null, noun.index()))
                .orElse(null);
    }

    /** "the team" under "Afghan team wins a medal": which one it is stands in the headline only. */
    private @Nullable Said underHeadline(Sentence sentence, Token noun, Renderer.Context context) {
        var word = "the " + noun.text();
        if (!headline.has(noun)
                || !FirstMentions.standsBare(sentence, noun)
                || !definites.canBe(sentence, noun, word)) {
            return null;
        }
        context.underHeadline();
        return new Said(word, null, noun.index());
    }

    /** "the Mecca crane collapse", and "the collapse" where that was said before. */
    private @Nullable Said headlined(Sentence sentence, Token noun, Renderer.Context context) {
        return headline.of(noun)
                .filter(named -> definites.canBe(sentence, noun, named))
                .map(named -> new Said(context.name(named) ? named : "the " + noun.text(), null, noun.index()))
                .orElse(null);
    }

    /** "the man who was found in Leeds on 3 May 2012", and "the man" where that was said before. */
    private @Nullable Said firstMention(Sentence sentence, Token noun, Phrase.Role role, Renderer.Context context) {
        if (role != Phrase.Role.SUBJECT && !endsItsSentence(sentence, noun)) {
            return null;
        }
        return firstMentions
                .of(sentence, noun)
                .map(first -> context.name(first.text())
                        ? name(first, noun.index(), context)
                        : new Said("the " + noun.text(), null, noun.index()))
                .orElse(null);
    }

    /** What follows, or is put behind for standing before the subject, would seem to belong to the clause. */
    private boolean endsItsSentence(Sentence sentence, Token noun) {
        int next = noun.index() + 1;
        return (next >= sentence.size() || sentence.token(next).isPunctuation())
                && mentions.get(sentence.index()).stream().noneMatch(mention -> mention.kind() == MentionKind.TIME);
    }

    static boolean isPerson(Token noun) {
        return noun.hasLemma(SOMEBODY);
    }

    private static String nameOf(Reference reference) {
        var mention = reference.mention();
        return mention == null ? reference.text() : mention.name();
    }

    private boolean isMentioned(Sentence sentence, int token) {
        return mentions.get(sentence.index()).stream().anyMatch(mention -> mention.covers(token));
    }

    private static boolean pointsBack(Sentence sentence, Token the) {
        int next = the.index() + 1;
        return next < sentence.size() && VagueNouns.has(sentence.token(next));
    }
}
