package app.lede.reading;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns clauses into facts whose statements stand alone. */
final class FactFinder {
    private static final Pattern NEGATIVE = Pattern.compile(
            "\\b(not|never|no|neither|nor|none|nobody|nothing|without|hardly|barely)\\b", Pattern.CASE_INSENSITIVE);
    /** "in the first quarter of 2009": no one day, month or year, and yet a time that is over. */
    private static final Pattern DATED = Pattern.compile("(?:in|on|during|at) [^,]*\\b(?:1\\d|20)\\d{2}");

    private static final Pattern APPOSED = Pattern.compile("[^,]*\\p{Ll}, (?:the |an? )?\\p{Lu}[^,]*");
    private static final Pattern EXAMPLES = Pattern.compile(", (?:including|such as|among them)\\b");
    private static final Pattern CLAUSAL = Pattern.compile(
            "^(?:as|because|after|before|while|when|so that|since) \\p{L}+ (?:\\p{L}+ )?\\p{L}+(?:s|ed|ing)\\b");

    private final String text;
    private final Renderer renderer;
    private final Attributions attributions;
    private final Salience salience;
    private final List<Sentence> sentences;
    private final Doubts doubts;
    private final Occasions occasions;
    private final SoFar soFar;
    private final AtTheTime atTheTime;
    private final FirstMentions firstMentions;

    FactFinder(
            String text,
            List<Sentence> sentences,
            Renderer renderer,
            Attributions attributions,
            Salience salience,
            Doubts doubts,
            Occasions occasions,
            SoFar soFar,
            AtTheTime atTheTime,
            FirstMentions firstMentions) {
        this.firstMentions = firstMentions;
        this.atTheTime = atTheTime;
        this.occasions = occasions;
        this.soFar = soFar;
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
        if (Stance.reportsSpeech(clause)) {
            return doubts.because(sentence, Doubt.Reason.SPEECH, predicate);
        }
        if (finding instanceof Attributions.Finding.Unnamed || Stance.isHeldByPeople(clause)) {
            return doubts.because(sentence, Doubt.Reason.UNNAMED_CLAIM, predicate);
        }
        if (Stance.isScene(clause)) {
            return doubts.because(sentence, Doubt.Reason.VAGUE, predicate);
        }
        if (attribution == null && Stance.isOpinion(clause)) {
            return doubts.because(sentence, Doubt.Reason.CONDITION, predicate);
        }
        var context = new Renderer.Context();
        if (finding instanceof Attributions.Finding.Claim claim) {
            var source = claim.attribution().source();
            context.name(source);
            renderer.mentionsOf(sentence).stream()
                    .map(Mention::name)
                    .filter(source::endsWith)
                    .forEach(context::name);
            context.speaker(claim.speaker());
        }
        var subject = Subjects.say(clause, renderer, context);
        var verb = Verbs.group(clause);
        if (subject.isEmpty() || verb.isEmpty()) {
            return Optional.empty();
        }
        boolean named = subject.get().slots().stream()
                        .anyMatch(slot -> slot.whole() && slot.mention().kind() != MentionKind.QUANTITY)
                || clause.sentence().token(clause.subjectHead()).tag().equals("NNPS");
        context.subject(subject.get(), Subjects.areSeveral(clause) || !named && Subjects.isPlural(clause));
        var head = sentence.token(clause.subjectHead());
        if (!named && head.tag().equals("NN") && Humans.mayBe(head)) {
            context.somebody();
        }
        var rest = new ArrayList<Phrase>();
        var tail = new ArrayList<Phrase>();
        boolean leftOutTime = false;
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
                if (Adjuncts.isAdjunct(sentence, part, clause) && !tellsHow(clause, part)) {
                    leftOutTime |= holdsTime(sentence, part);
                    continue;
                }
                return Optional.empty();
            }
            if (SoFar.is(said.get())) {
                var dated = soFar.date(verb.get());
                if (dated.isEmpty()) {
                    return doubts.because(
                            sentence, Doubt.Reason.TIME, said.get().text());
                }
                verb = dated;
                tail.addFirst(soFar.phrase());
                continue;
            }
            if (StandingAlone.isEmptyPhrase(said.get())) {
                continue;
            }
            if (said.get().text().toLowerCase(Locale.ROOT).startsWith("then ")) {
                return doubts.because(sentence, Doubt.Reason.STRUCTURE, "then");
            }
            if (!part.fronted()) {
                said = said.map(phrase -> closed(sentence, part, phrase));
            }
            (part.fronted() ? tail : rest)
                    .add(
                            part.fronted()
                                    ? Subjects.lowered(
                                            said.get(),
                                            sentence.token(part.span().first()))
                                    : said.get());
        }
        if (attribution != null && subject.get().text().contains(attribution.source())) {
            // "According to Anna Weiss, Anna Weiss had left": no editor prints it.
            return doubts.because(
                    sentence, Doubt.Reason.STRUCTURE, subject.get().text());
        }
        if (rest.stream().anyMatch(StandingAlone::isCutList)) {
            return doubts.because(sentence, Doubt.Reason.STRUCTURE, predicate);
        }
        if (Clause.isExistence(clause)
                && rest.stream()
                        .flatMap(phrase -> phrase.slots().stream())
                        .noneMatch(slot -> slot.whole() && slot.mention().kind() == MentionKind.QUANTITY)) {
            return doubts.because(sentence, Doubt.Reason.VAGUE, "there");
        }
        if (rest.stream().anyMatch(StandingAlone::isBareNumber)) {
            return doubts.because(sentence, Doubt.Reason.VAGUE, predicate);
        }
        if (!tail.isEmpty()) {
            rest.replaceAll(FactFinder::withoutExamples);
            rest.addAll(beforeClause(rest), tail);
        }
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        boolean dated = EventTime.of(rest, verb.get()) != null || rest.stream().anyMatch(FactFinder::isDated);
        if (leftOutTime && !dated || AtTheTime.lacksItsBeginning(verb.get(), rest)) {
            return doubts.because(sentence, Doubt.Reason.TIME, predicate);
        }
        if (!dated && atTheTime.isNeeded(clause, verb.get())) {
            verb = AtTheTime.holdsAnotherPresent(rest) ? Optional.empty() : atTheTime.past(verb.get());
            if (verb.isEmpty()) {
                return doubts.because(sentence, Doubt.Reason.TIME, predicate);
            }
            rest.add(beforeClause(rest), atTheTime.phrase());
        }
        var fact = assemble(
                sentence,
                context,
                FactKind.EVENT,
                subject.get(),
                verb.get(),
                rest,
                attribution,
                Stance.modality(clause));
        fact.ifPresent(found -> firstMentions.note(clause, found));
        return fact;
    }

    /** "a fleet of 270 aircraft, including 12 freighters": what follows would seem to be an example too. */
    private static Phrase withoutExamples(Phrase phrase) {
        var examples = EXAMPLES.matcher(phrase.text());
        if (!examples.find()) {
            return phrase;
        }
        return new Phrase(
                phrase.role(),
                phrase.text().substring(0, examples.start()),
                phrase.preposition(),
                phrase.slots().stream()
                        .filter(slot -> slot.end() <= examples.start())
                        .toList());
    }

    /** "laid out a plan in 2023 as it seeks to grow": a time goes before a clause, of which it would seem to tell. */
    private static int beforeClause(List<Phrase> rest) {
        for (int i = 1; i < rest.size(); i++) {
            if (CLAUSAL.matcher(rest.get(i).text()).find()) {
                return i;
            }
        }
        return rest.size();
    }

    /** "the director, Anna Weiss, in Oslo": what a comma opens, a comma closes. */
    private static Phrase closed(Sentence sentence, Clause.Constituent part, Phrase phrase) {
        int next = part.span().last() + 1;
        return APPOSED.matcher(phrase.text()).matches()
                        && next < sentence.size()
                        && sentence.token(next).text().equals(",")
                ? new Phrase(phrase.role(), phrase.text() + ",", phrase.preposition(), phrase.slots())
                : phrase;
    }

    /** "just before 5 p.m. on Wednesday": without it, what happened has no time. */
    private boolean holdsTime(Sentence sentence, Clause.Constituent part) {
        return renderer.mentionsOf(sentence).stream()
                .anyMatch(mention -> mention.kind() == MentionKind.TIME
                        && mention.first() >= part.span().first()
                        && mention.last() <= part.span().last());
    }

    /** "arrested him on suspicion of starting the fire by pushing": without the suspicion he was arrested by pushing. */
    private static boolean tellsHow(Clause clause, Clause.Constituent left) {
        return clause.constituents().stream()
                .anyMatch(part -> part.span().first() > left.span().last()
                        && clause.sentence().token(part.head()).isRelation("advcl"));
    }

    Optional<Fact> assemble(
            Sentence sentence,
            Renderer.Context context,
            FactKind kind,
            Phrase subject,
            VerbGroup group,
            List<Phrase> told,
            @Nullable Attribution attribution,
            Modality modality) {
        var when = EventTime.of(told, group);
        var past = DatedPast.of(group, when != null || told.stream().anyMatch(FactFinder::isDated));
        if (past.isEmpty()) {
            return doubts.because(sentence, Doubt.Reason.TIME, group.text());
        }
        if (told.stream().anyMatch(phrase -> goesOn(phrase, group))) {
            return doubts.because(sentence, Doubt.Reason.TIME, "this year");
        }
        var verb = past.get();
        var plain = body(subject, verb, told);
        var rest = told;
        if (kind == FactKind.EVENT && occasions.isMissing(plain, verb, when != null)) {
            var occasion = occasions.of(
                    plain,
                    verb,
                    Stream.concat(Stream.of(subject), told.stream()).toList());
            if (occasion.isEmpty()) {
                return doubts.because(sentence, Doubt.Reason.POINTS_BACK, "the match");
            }
            rest = Stream.concat(told.stream(), occasion.stream()).toList();
        }
        var body = body(subject, verb, rest);
        var lead = attribution == null ? "" : "According to " + attribution.source() + ", ";
        var statement = lead + (lead.isEmpty() ? Words.capital(body) : body) + (body.endsWith(".") ? "" : ".");
        if (body.toLowerCase(Locale.ROOT).contains("according to")) {
            return doubts.because(sentence, Doubt.Reason.UNNAMED_CLAIM, "according to");
        }
        if (StandingAlone.isBeforeSomething(verb, body) || !StandingAlone.holds(subject.text(), body, statement)) {
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
                sentence.paragraph(),
                context.isUnderHeadline()));
    }

    /** "have bought 200 cars this year": by now it may be more, so that it was not so many in that year. */
    private static boolean goesOn(Phrase phrase, VerbGroup verb) {
        return verb.text().matches("(?:has|have|had)\\b.*")
                && phrase.slots().stream()
                        .map(slot -> slot.mention().text().toLowerCase(Locale.ROOT))
                        .anyMatch(text ->
                                text.matches("(?:so far )?this (?:year|month|week|quarter|season)(?: so far)?"));
    }

    private static boolean isDated(Phrase phrase) {
        return DATED.matcher(phrase.text()).matches();
    }

    private static String body(Phrase subject, VerbGroup verb, List<Phrase> rest) {
        var body = subject.text()
                + " "
                + verb.text()
                + " "
                + rest.stream().map(Phrase::text).collect(Collectors.joining(" "));
        return body.endsWith(",") ? body.substring(0, body.length() - 1) : body;
    }

    /** The evidence takes in the sentence before where a word stands for a name in it. */
    private int evidenceBegin(Sentence sentence, Renderer.Context context) {
        int from = context.from(sentence.index());
        return from == sentence.index() - 1 ? sentences.get(from).begin() : sentence.begin();
    }
}
