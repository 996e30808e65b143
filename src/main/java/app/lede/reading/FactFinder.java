package app.lede.reading;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns clauses into facts whose statements stand alone. */
final class FactFinder {
    private static final int LONGEST_STATEMENT = 38;
    private static final Set<String> POSSIBLE = Set.of("may", "might", "can", "could", "should", "must", "ought");
    private static final Set<String> HELD = Set.of(
            "claim",
            "say",
            "believe",
            "report",
            "think",
            "expect",
            "allege",
            "rumour",
            "rumor",
            "suppose",
            "estimate",
            "fear",
            "assume",
            "consider",
            "understand",
            "know",
            "claimed",
            "said",
            "believed",
            "reported",
            "thought",
            "expected",
            "alleged",
            "rumoured",
            "rumored",
            "supposed",
            "estimated",
            "feared");
    private static final Set<String> OPINION =
            Set.of("would", "should", "must", "might", "may", "could", "ought", "'d");
    private static final Set<String> PLANNED = Set.of("will", "shall", "would", "wo", "'ll");
    private static final Set<String> CIRCUMSTANCE = Set.of(
            "during",
            "after",
            "before",
            "amid",
            "following",
            "despite",
            "due",
            "because",
            "since",
            "prior",
            "besides",
            "alongside");
    /** Verbs that say too little without what follows "for". */
    private static final Set<String> NEEDS_FOR = Set.of(
            "ask",
            "blame",
            "thank",
            "praise",
            "criticise",
            "criticize",
            "charge",
            "pay",
            "call",
            "apply",
            "wait",
            "mistake",
            "exchange",
            "swap",
            "nominate",
            "prepare",
            "sue",
            "fine",
            "jail",
            "try",
            "hold");

    private static final Set<String> NEEDS_FROM = Set.of(
            "prevent",
            "ban",
            "stop",
            "keep",
            "protect",
            "free",
            "save",
            "separate",
            "distinguish",
            "bar",
            "exclude",
            "suffer",
            "benefit",
            "differ");
    /** Verbs that say how long: without the time they say nothing. */
    private static final Set<String> NEEDS_TIME = Set.of("spend", "last", "take", "wait", "serve", "need");

    private static final Set<String> LOOSE = Set.of("from", "in", "at", "on", "for", "near", "over", "under");
    private static final Pattern NEGATIVE = Pattern.compile(
            "\\b(not|never|no|neither|nor|none|nobody|nothing|without|hardly|barely)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern VAGUE = Pattern.compile(
            "\\b("
                    + WordLists.words("vague-words").stream()
                            .filter(words -> words.contains(" ") && !words.startsWith("the "))
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))
                    + ")\\b",
            Pattern.CASE_INSENSITIVE);

    /** What happens again happened before, which is told elsewhere. */
    private static final Pattern AGAIN = Pattern.compile("\\b(again|likewise|as well)\\b(?! as\\b)");
    /** "five times as wide": as what? */
    private static final Pattern HALF_COMPARED =
            Pattern.compile("\\bas (?!well|of|a\\b|an\\b|the\\b|part|many|much|such)\\p{Ll}+$|\\btimes as \\p{Ll}+$");

    private static final Pattern STRAY_QUOTE = Pattern.compile("(^| )'|'( .*)?'");

    private final String text;
    private final Renderer renderer;
    private final Attributions attributions;
    private final Salience salience;
    private final List<Sentence> sentences;
    private final Doubts doubts;

    FactFinder(
            String text,
            List<Sentence> sentences,
            Renderer renderer,
            Attributions attributions,
            Salience salience,
            Doubts doubts) {
        this.text = text;
        this.sentences = sentences;
        this.doubts = doubts;
        this.renderer = renderer;
        this.attributions = attributions;
        this.salience = salience;
    }

    Optional<Fact> fact(Clause clause) {
        var sentence = clause.sentence();
        var finding = attributions.of(sentence, clause.predicate());
        Attribution attribution = switch (finding) {
            case Attributions.Finding.Plain ignored -> null;
            case Attributions.Finding.Claim claim -> claim.attribution();
            case Attributions.Finding.Unnamed ignored -> null;
        };
        var predicate = sentence.token(clause.predicate()).text();
        if (reportsSpeech(clause)) {
            return doubts.because(sentence, Doubt.Reason.SPEECH, predicate);
        }
        if (finding instanceof Attributions.Finding.Unnamed || isHeldByPeople(clause)) {
            return doubts.because(sentence, Doubt.Reason.UNNAMED_CLAIM, predicate);
        }
        if (isScene(clause)) {
            return doubts.because(sentence, Doubt.Reason.VAGUE, predicate);
        }
        if (attribution == null && isOpinion(clause)) {
            return doubts.because(sentence, Doubt.Reason.CONDITION, predicate);
        }
        var context = new Renderer.Context();
        if (finding instanceof Attributions.Finding.Claim claim) {
            context.name(claim.attribution().source());
            context.speaker(claim.speaker());
        }
        var subject = subject(clause, context);
        var verb = Verbs.group(clause);
        if (subject.isEmpty() || verb.isEmpty()) {
            return Optional.empty();
        }
        boolean named = subject.get().slots().stream()
                        .anyMatch(slot -> slot.whole() && slot.mention().kind() != MentionKind.QUANTITY)
                || clause.sentence().token(clause.subjectHead()).tag().equals("NNPS");
        context.subject(subject.get(), !named && isPlural(clause));
        var rest = new ArrayList<Phrase>();
        var tail = new ArrayList<Phrase>();
        for (var part : clause.constituents()) {
            var said = renderer.phrase(
                    sentence,
                    part.span().first(),
                    part.span().last(),
                    part.head(),
                    clause.drop(),
                    part.role(),
                    context);
            if (said.isEmpty()) {
                if (isAdjunct(sentence, part, clause)) {
                    continue;
                }
                return Optional.empty();
            }
            if (part.role() == Phrase.Role.OBLIQUE
                    && VAGUE.matcher(said.get().text()).matches()) {
                continue;
            }
            (part.fronted() ? tail : rest)
                    .add(
                            part.fronted()
                                    ? lowered(
                                            said.get(),
                                            sentence.token(part.span().first()))
                                    : said.get());
        }
        if (rest.stream().anyMatch(FactFinder::isBareNumber)) {
            return doubts.because(sentence, Doubt.Reason.VAGUE, predicate);
        }
        rest.addAll(tail);
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        return assemble(
                sentence, context, FactKind.EVENT, subject.get(), verb.get(), rest, attribution, modality(clause));
    }

    /** "will appoint six": six of what is said elsewhere. */
    private static boolean isBareNumber(Phrase phrase) {
        return phrase.role() == Phrase.Role.OBJECT
                && phrase.text().matches("(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)");
    }

    /** What tells the circumstances only: without it the statement is still true. */
    private static boolean isAdjunct(Sentence sentence, Clause.Constituent part, Clause clause) {
        var head = sentence.token(part.head());
        var first = sentence.token(part.span().first());
        if (head.isRelation("obl:tmod", "nmod:tmod", "obl:npmod")
                || head.entity().equals("DATE") && first.index() == head.index()) {
            return !NEEDS_TIME.contains(sentence.token(clause.predicate()).lemma());
        }
        boolean hasObject = clause.constituents().stream().anyMatch(other -> other.role() == Phrase.Role.OBJECT)
                || sentence.hasChild(clause.predicate(), "aux:pass");
        var opening = first.text().toLowerCase(Locale.ROOT);
        var verb = sentence.token(clause.predicate()).lemma();
        boolean needed = opening.equals("for") && NEEDS_FOR.contains(verb)
                || opening.equals("from") && NEEDS_FROM.contains(verb);
        return head.isRelation("obl", "nmod")
                && !needed
                && (CIRCUMSTANCE.contains(opening) || hasObject && LOOSE.contains(opening));
    }

    Optional<Fact> assemble(
            Sentence sentence,
            Renderer.Context context,
            FactKind kind,
            Phrase subject,
            VerbGroup group,
            List<Phrase> rest,
            @Nullable Attribution attribution,
            Modality modality) {
        var when = EventTime.of(rest, group);
        var past = DatedPast.of(group, when);
        if (past.isEmpty()) {
            return doubts.because(sentence, Doubt.Reason.TIME, group.text());
        }
        var verb = past.get();
        var body = subject.text()
                + " "
                + verb.text()
                + " "
                + rest.stream().map(Phrase::text).collect(Collectors.joining(" "));
        var lead = attribution == null ? "" : "According to " + attribution.source() + ", ";
        var statement = lead + (lead.isEmpty() ? Words.capital(body) : body) + (body.endsWith(".") ? "" : ".");
        if (body.toLowerCase(Locale.ROOT).contains("according to")) {
            return doubts.because(sentence, Doubt.Reason.UNNAMED_CLAIM, "according to");
        }
        if (statement.split(" ").length > LONGEST_STATEMENT
                || VAGUE.matcher(body).find()
                || LooseTimes.in(body)
                || unbalanced(body)
                || AGAIN.matcher(body).find()
                || HALF_COMPARED.matcher(body).find()
                || breaksOff(subject.text())
                || STRAY_QUOTE.matcher(body).find()
                || body.matches(".*[\\[\\](){}*].*")) {
            return doubts.because(sentence, Doubt.Reason.VAGUE, subject.text());
        }
        var judged = salience.of(sentence);
        return Optional.of(new Fact(
                FactIds.of(statement),
                kind,
                statement,
                subject,
                verb,
                rest,
                Evidence.of(text, evidenceBegin(sentence, context), sentence.end()),
                attribution,
                modality,
                NEGATIVE.matcher(body).find(),
                when,
                judged.value(),
                judged.reasons(),
                sentence.index(),
                sentence.paragraph()));
    }

    /** The evidence takes in the sentence before where a word stands for a name in it. */
    private int evidenceBegin(Sentence sentence, Renderer.Context context) {
        int from = context.from(sentence.index());
        return from == sentence.index() - 1 ? sentences.get(from).begin() : sentence.begin();
    }

    /** One comma in a subject, and no "and" behind it, opens something that is not closed. */
    private static boolean breaksOff(String subject) {
        int comma = subject.indexOf(',');
        return comma >= 0
                && subject.indexOf(',', comma + 1) < 0
                && !subject.substring(comma).matches(".* (and|or|as well as) .*")
                && !subject.matches(".*\\d,\\d.*");
    }

    private static boolean unbalanced(String body) {
        return body.chars().filter(c -> c == '"').count() % 2 != 0;
    }

    /** A clause of saying is asked as who said it, not as something that happened. */
    private static boolean reportsSpeech(Clause clause) {
        var predicate = clause.sentence().token(clause.predicate());
        return Attributions.isReporting(predicate)
                && (clause.sentence().hasChild(predicate.index(), "ccomp")
                        || clause.sentence().hasChild(predicate.index(), "parataxis")
                        || predicate.hasLemma(
                                "say", "tell", "add", "note", "think", "suggest", "explain", "believe", "warn", "state",
                                "fear"));
    }

    /** "is claimed to be", "is expected to": somebody claims and expects, the article does not say who. */
    private static boolean isHeldByPeople(Clause clause) {
        var sentence = clause.sentence();
        var predicate = sentence.token(clause.predicate());
        return HELD.contains(predicate.lemma().toLowerCase(Locale.ROOT))
                && sentence.hasChild(predicate.index(), "aux:pass", "cop")
                && sentence.hasChild(predicate.index(), "xcomp", "ccomp");
    }

    private Optional<Phrase> subject(Clause clause, Renderer.Context context) {
        var stands = clause.stands();
        if (stands != null) {
            var slot = new Slot(0, stands.name().length(), stands, true, "", "");
            return Optional.of(new Phrase(Phrase.Role.SUBJECT, stands.name(), "", List.of(slot)));
        }
        return renderer.phrase(
                        clause.sentence(),
                        clause.subject().first(),
                        clause.subject().last(),
                        clause.subjectHead(),
                        clause.drop(),
                        Phrase.Role.SUBJECT,
                        context)
                .filter(phrase -> phrase.preposition().isEmpty() && !isBare(clause))
                .map(phrase ->
                        lowered(phrase, clause.sentence().token(clause.subject().first())));
    }

    /** A single noun without an article, or a subject with another clause in it, is mostly a parse gone wrong. */
    private static boolean isBare(Clause clause) {
        var sentence = clause.sentence();
        var head = sentence.token(clause.subjectHead());
        boolean single = clause.subject().first() == clause.subject().last();
        boolean clausal = false;
        for (int i = clause.subject().first(); i <= clause.subject().last(); i++) {
            var token = sentence.token(i);
            clausal |= token.isRelation("mark", "advcl") && !clause.drop().get(i)
                    || token.isRelation("case") && token.hasLemma("after", "before", "as", "since", "until");
        }
        return clausal
                || single
                        && (head.tag().equals("NN")
                                || head.isVerb()
                                || head.tag().startsWith("JJ")
                                || head.tag().startsWith("RB"));
    }

    /** The first word of a sentence is a capital for its place only, unless it is a name or an adjective of a name. */
    private static Phrase lowered(Phrase phrase, Token first) {
        boolean name = first.isName()
                || !first.entity().equals("O") && !first.tag().matches("IN|DT|TO|CD")
                || first.text().length() > 1
                        && !first.text()
                                .substring(1)
                                .equals(first.text().substring(1).toLowerCase(Locale.ROOT))
                || first.tag().startsWith("JJ")
                        && first.index() == 0
                        && Gazetteer.shared().countryOf(first.text()).isPresent()
                || first.tag().equals("JJ") && first.text().matches("[A-Z].*(an|ese|ish|ic)$")
                || first.text().equals("I")
                || phrase.text().length() < 2
                || !phrase.text().startsWith(first.text());
        if (name) {
            return phrase;
        }
        var text = phrase.text().substring(0, 1).toLowerCase(Locale.ROOT)
                + phrase.text().substring(1);
        return new Phrase(phrase.role(), text, phrase.preposition().toLowerCase(Locale.ROOT), phrase.slots());
    }

    private static boolean isPlural(Clause clause) {
        var head = clause.sentence().token(clause.subjectHead());
        return clause.stands() == null
                && (head.tag().endsWith("S")
                        || head.hasLemma("people")
                        || clause.sentence().hasChild(head.index(), "conj"));
    }

    private static Modality modality(Clause clause) {
        for (int i = clause.verbFirst(); i <= clause.verbLast(); i++) {
            var word = clause.sentence().token(i).text().toLowerCase(Locale.ROOT);
            if (PLANNED.contains(word)) {
                return Modality.PLANNED;
            }
            if (POSSIBLE.contains(word)) {
                return Modality.POSSIBLE;
            }
        }
        return Modality.ACTUAL;
    }

    /** "was making": what went on at a moment that only the article's scene tells. */
    private static boolean isScene(Clause clause) {
        var sentence = clause.sentence();
        return sentence.token(clause.predicate()).tag().equals("VBG")
                && sentence.children(clause.predicate(), "aux").stream()
                        .anyMatch(aux -> aux.text().matches("(?i)was|were"));
    }

    /** "would", "should", "might" without anybody who says so: a supposition, or words of somebody named elsewhere. */
    private static boolean isOpinion(Clause clause) {
        for (int i = clause.verbFirst(); i <= clause.verbLast(); i++) {
            if (OPINION.contains(clause.sentence().token(i).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
