package app.lede.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Resolves "it", "the company" and "the country" to a name, where only one can be meant: "it" does what only a body can do,
 * and the sentence before has one body as its subject; "the company" has one company to stand for nearby.
 */
final class Antecedents {
    private static final Set<String> DEEDS = WordLists.words("deeds-of-bodies");
    private static final Set<String> COMPANY = Set.of(
            "company",
            "firm",
            "corporation",
            "carmaker",
            "automaker",
            "manufacturer",
            "retailer",
            "airline",
            "business",
            "producer",
            "publisher",
            "developer",
            "operator");
    /** Companies of one trade: another company that is named nearby is mostly not the one that is meant. */
    private static final Set<String> TRADES = Set.of(
            "carmaker",
            "automaker",
            "retailer",
            "airline",
            "publisher",
            "developer",
            "operator",
            "manufacturer",
            "producer");

    /** Names that say the trade. */
    private static final Map<String, String> TRADE_NAMES = Map.of(
            "airline", ".*\\b(?:Air|Airways|Air Lines)\\b.*",
            "automaker", ".*\\b(?:Motors?|Automobiles?|Cars)\\b.*",
            "carmaker", ".*\\b(?:Motors?|Automobiles?|Cars)\\b.*");

    private static final Set<String> ANY_BODY = Set.of("organisation", "organization", "institution", "body");
    private static final Set<String> INSTITUTION = Set.of(
            "agency",
            "bank",
            "university",
            "ministry",
            "department",
            "court",
            "party",
            "union",
            "federation",
            "league",
            "club",
            "commission",
            "committee",
            "council",
            "institute",
            "association",
            "foundation",
            "college",
            "school",
            "authority",
            "bureau",
            "team",
            "charity",
            "group");
    private static final Set<String> SETTLEMENT = Set.of("city", "town", "village");

    /** What is told of things and not of those who make them. */
    private static final Set<String> THINGS_DO = Set.of(
            "cost", "weigh", "measure", "feature", "come", "contain", "consist", "have", "slate", "price", "store",
            "fit");

    private static final Set<String> WITH_ARTICLE = Set.of(
            "United States",
            "United Kingdom",
            "United Arab Emirates",
            "Netherlands",
            "Philippines",
            "Czech Republic",
            "Dominican Republic",
            "Central African Republic",
            "Democratic Republic of the Congo",
            "Maldives",
            "Bahamas",
            "Gambia",
            "Solomon Islands",
            "Marshall Islands");

    private static final int LONGEST_CHAIN = 2;

    /** So many times as often as any other of its sort is the body named that the article is about. */
    private static final int FAR_MORE = 2;

    /** So many sentences back the only body of its sort is still the one spoken of. */
    private static final int REACH = 8;

    private final List<Sentence> sentences;
    private final List<Mention> mentions;
    private final Gazetteer gazetteer = Gazetteer.shared();

    Antecedents(List<Sentence> sentences, List<Mention> mentions) {
        this.sentences = sentences;
        this.mentions = mentions;
    }

    /** The body that "it" stands for. */
    Optional<Reference> it(Sentence sentence, Token pronoun) {
        return it(sentence, pronoun, LONGEST_CHAIN);
    }

    private Optional<Reference> it(Sentence sentence, Token pronoun, int links) {
        if (!pronoun.isRelation("nsubj", "nsubj:pass") || pronoun.head() < 0) {
            return Optional.empty();
        }
        if (!saysOfABody(sentence, pronoun)) {
            return thing(sentence, pronoun, links);
        }
        var here = subjects(sentence, pronoun.index());
        if (!here.isEmpty()) {
            return here.size() == 1 ? Optional.of(reference(here.getFirst())) : Optional.empty();
        }
        if (sentence.index() == 0 || pronoun.index() > 3) {
            return Optional.empty();
        }
        var before = sentences.get(sentence.index() - 1);
        var there = subjects(before, before.size());
        boolean near = sentence.paragraph() - before.paragraph() <= 1;
        if (near && there.isEmpty() && links > 0) {
            return opening(before).flatMap(earlier -> it(before, earlier, links - 1));
        }
        return near && there.size() == 1 && !hasRival(before, there.getFirst())
                ? Optional.of(reference(there.getFirst()))
                : Optional.empty();
    }

    /**
     * The bodies that "they" stands for: two that together are the subject of the sentence before, or one that does what only
     * a body can do.
     */
    Optional<Reference> they(Sentence sentence, Token pronoun) {
        if (sentence.index() == 0
                || !pronoun.isRelation("nsubj", "nsubj:pass")
                || pronoun.index() > 1
                || pronoun.head() < 0) {
            return Optional.empty();
        }
        var before = sentences.get(sentence.index() - 1);
        var subject = before.root()
                .flatMap(root -> before.child(root.index(), "nsubj", "nsubj:pass"))
                .orElse(null);
        if (subject == null || sentence.paragraph() - before.paragraph() > 1) {
            return Optional.empty();
        }
        if (before.hasChild(subject.index(), "conj")) {
            return together(before, subject);
        }
        var verb = sentence.token(pronoun.head());
        boolean deed = DEEDS.contains(verb.lemma().toLowerCase(Locale.ROOT))
                && (verb.tag().equals("VBD")
                        || sentence.child(verb.index(), "aux")
                                .filter(aux -> aux.tag().equals("MD"))
                                .isPresent());
        boolean rival = before.tokens().stream()
                .anyMatch(token -> token.tag().equals("NNS") && token.isRelation("obj", "iobj", "nsubj", "conj"));
        return deed && !rival
                ? bodyAt(before, subject)
                        .filter(mention -> mention.kind() == MentionKind.ORGANISATION)
                        .map(this::reference)
                : Optional.empty();
    }

    /** "Subaru and Hyundai" */
    private Optional<Reference> together(Sentence sentence, Token subject) {
        var others = sentence.children(subject.index(), "conj");
        if (others.size() != 1 || !sentence.hasChild(others.getFirst().index(), "cc")) {
            return Optional.empty();
        }
        var one = bodyAt(sentence, subject);
        var other = bodyAt(sentence, others.getFirst());
        return one.isPresent()
                        && other.isPresent()
                        && !one.get().name().equals(other.get().name())
                ? Optional.of(new Reference(
                        reference(one.get()).text() + " and "
                                + reference(other.get()).text(),
                        null,
                        sentence.index()))
                : Optional.empty();
    }

    private Optional<Mention> bodyAt(Sentence sentence, Token head) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence.index()
                        && mention.covers(head.index())
                        && (mention.kind() == MentionKind.ORGANISATION
                                || mention.kind() == MentionKind.PERSON
                                || mention.kind() == MentionKind.PLACE
                                        && mention.type().equals("country")))
                .filter(mention ->
                        mention.kind() != MentionKind.PERSON || mention.name().contains(" "))
                .findFirst();
    }

    /** The named thing that "it" stands for, where only a thing can have what is told: it costs, it weighs, it comes in red. */
    private Optional<Reference> thing(Sentence sentence, Token pronoun, int links) {
        if (sentence.index() == 0 || pronoun.index() > 1 || !saysOfAThing(sentence, sentence.token(pronoun.head()))) {
            return Optional.empty();
        }
        var before = sentences.get(sentence.index() - 1);
        if (sentence.paragraph() - before.paragraph() > 1) {
            return Optional.empty();
        }
        var earlier = opening(before);
        if (earlier.isPresent()) {
            return links > 0 && earlier.get().isRelation("nsubj", "nsubj:pass") && !saysOfABody(before, earlier.get())
                    ? thing(before, earlier.get(), links - 1)
                    : Optional.empty();
        }
        var things = distinct(mentions.stream()
                .filter(mention -> mention.sentence() == before.index()
                        && mention.kind() == MentionKind.THING
                        && isSubjectOfRoot(before, mention)));
        boolean other = mentions.stream()
                .anyMatch(mention -> mention.sentence() == before.index()
                        && mention.kind() == MentionKind.THING
                        && !mention.name()
                                .equals(
                                        things.isEmpty()
                                                ? ""
                                                : things.getFirst().name()));
        return things.size() == 1 && !other ? Optional.of(reference(things.getFirst())) : Optional.empty();
    }

    private static boolean saysOfAThing(Sentence sentence, Token verb) {
        return THINGS_DO.contains(verb.lemma().toLowerCase(Locale.ROOT))
                || verb.hasLemma("available") && sentence.hasChild(verb.index(), "cop");
    }

    private static boolean isSubjectOfRoot(Sentence sentence, Mention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            var token = sentence.token(i);
            if (token.isRelation("nsubj", "nsubj:pass")
                    && sentence.token(token.head()).isRelation("root")
                    && !sentence.hasChild(i, "conj", "appos")) {
                return true;
            }
        }
        return false;
    }

    /** The "it" at the head of a sentence. */
    private static Optional<Token> opening(Sentence sentence) {
        return sentence.tokens().stream()
                .limit(2)
                .filter(token ->
                        token.text().equalsIgnoreCase("it") && token.tag().equals("PRP"))
                .findFirst();
    }

    /** Whether a body only can do what is told: it employs, or is a company. */
    private static boolean saysOfABody(Sentence sentence, Token pronoun) {
        var verb = sentence.token(pronoun.head());
        if (verb.isVerb()
                && pronoun.isRelation("nsubj")
                && DEEDS.contains(verb.lemma().toLowerCase(Locale.ROOT))) {
            return true;
        }
        var said = sentence.hasChild(verb.index(), "cop")
                ? Optional.of(verb)
                : verb.hasLemma("remain", "become")
                        ? sentence.child(verb.index(), "xcomp", "obj")
                        : Optional.<Token>empty();
        return said.map(noun -> noun.lemma().toLowerCase(Locale.ROOT))
                .filter(noun -> COMPANY.contains(noun) || ANY_BODY.contains(noun) || INSTITUTION.contains(noun))
                .isPresent();
    }

    /** Whether another body is what the verb is done to: then "it" can be either. */
    private boolean hasRival(Sentence sentence, Mention subject) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence.index()
                        && !mention.name().equals(subject.name())
                        && mention.kind() == MentionKind.ORGANISATION)
                .anyMatch(mention -> sentence.tokens().subList(mention.first(), mention.last() + 1).stream()
                        .anyMatch(token -> token.isRelation("obj", "iobj")));
    }

    /** The bodies that are subjects in a sentence, one mention each; two names for no certain subject give two. */
    private List<Mention> subjects(Sentence sentence, int before) {
        return distinct(mentions.stream()
                .filter(mention -> mention.sentence() == sentence.index()
                        && mention.last() < before
                        && (mention.kind() == MentionKind.ORGANISATION
                                || mention.kind() == MentionKind.PLACE
                                        && mention.type().equals("country"))
                        && isSubject(sentence, mention)));
    }

    private static boolean isSubject(Sentence sentence, Mention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            if (sentence.token(i).isRelation("nsubj", "nsubj:pass") && !sentence.hasChild(i, "conj")) {
                return true;
            }
        }
        return false;
    }

    /** "The company" behind a sentence whose own subject is "the manufacturer" or "it": the same one. */
    private Optional<Reference> chained(Sentence sentence, int links) {
        if (links == 0 || sentence.index() == 0) {
            return Optional.empty();
        }
        var before = sentences.get(sentence.index() - 1);
        var subject = before.root()
                .flatMap(root -> before.child(root.index(), "nsubj", "nsubj:pass"))
                .orElse(null);
        if (subject == null || sentence.paragraph() - before.paragraph() > 1) {
            return Optional.empty();
        }
        if (subject.text().equalsIgnoreCase("it")) {
            return it(before, subject, links - 1);
        }
        boolean bare = subject.index() > 0
                && before.token(subject.index() - 1).text().equalsIgnoreCase("the")
                && COMPANY.contains(subject.lemma().toLowerCase(Locale.ROOT));
        return bare ? named(before, subject, links - 1) : Optional.empty();
    }

    /** The name that a bare noun with "the" stands for. */
    Optional<Reference> named(Sentence sentence, Token noun) {
        return named(sentence, noun, LONGEST_CHAIN);
    }

    private Optional<Reference> named(Sentence sentence, Token noun, int links) {
        if (!noun.tag().equals("NN")) {
            return Optional.empty();
        }
        var word = noun.lemma().toLowerCase(Locale.ROOT);
        if (word.equals("country") || word.equals("nation")) {
            return only(
                            sentence,
                            noun,
                            near(sentence, noun)
                                    .filter(mention -> mention.type().equals("country")))
                    .filter(reference -> !namesAnotherCountry(sentence, noun, reference))
                    .or(() -> onlyCountry(sentence));
        }
        if (SETTLEMENT.contains(word)) {
            return only(
                    sentence,
                    noun,
                    near(sentence, noun)
                            .filter(mention -> mention.type().equals(word)
                                    || mention.kind() == MentionKind.PLACE
                                            && mention.type().isEmpty()));
        }
        if (!COMPANY.contains(word) && !ANY_BODY.contains(word) && !INSTITUTION.contains(word)) {
            return Optional.empty();
        }
        var fitting = near(sentence, noun)
                .filter(mention -> mention.kind() == MentionKind.ORGANISATION && fits(word, mention))
                .filter(mention -> !isTold(mention))
                .toList();
        if (fitting.isEmpty()
                && COMPANY.contains(word)
                && noun.isRelation("nsubj", "nsubj:pass")
                && noun.index() <= 3) {
            var chained = chained(sentence, links);
            if (chained.isPresent()) {
                return chained;
            }
        }
        if (TRADES.contains(word)) {
            return onlyOneSoFar(sentence, noun, word)
                    .or(() -> only(sentence, noun, fitting.stream()))
                    .filter(reference -> reference.mention() != null && isOfTrade(reference.mention(), word));
        }
        return fitting.isEmpty()
                ? onlyOneSoFar(sentence, noun, word)
                : only(sentence, noun, fitting.stream()).or(() -> spokenOf(sentence, noun, fitting, word));
    }

    /**
     * "The government" in news of one country: the first sentence names it, and neither this sentence nor the one before names
     * another.
     */
    Optional<String> government(Sentence sentence, Token noun) {
        if (!noun.text().equals("government") || sentence.index() == 0) {
            return Optional.empty();
        }
        var told = countries(sentences.getFirst());
        if (told.size() != 1) {
            return Optional.empty();
        }
        boolean another = sentences.subList(sentence.index() - 1, sentence.index() + 1).stream()
                .anyMatch(each -> !told.containsAll(countries(each)));
        var country = told.iterator().next();
        return another
                ? Optional.empty()
                : Optional.of("the government of " + (WITH_ARTICLE.contains(country) ? "the " : "") + country);
    }

    /** The countries that a sentence names, also by their people: "French". */
    private Set<String> countries(Sentence sentence) {
        return Stream.concat(
                        mentions.stream()
                                .filter(mention -> mention.sentence() == sentence.index()
                                        && mention.type().equals("country"))
                                .map(Mention::name),
                        sentence.tokens().stream()
                                .map(token -> gazetteer.countryOf(token.text()))
                                .flatMap(Optional::stream))
                .map(gazetteer::preferred)
                .collect(java.util.stream.Collectors.toSet());
    }

    /** The one country that the article names at all, if it has done so. */
    private Optional<Reference> onlyCountry(Sentence sentence) {
        var named = distinct(mentions.stream().filter(mention -> mention.type().equals("country")));
        if (named.size() != 1 || named.getFirst().sentence() >= sentence.index()) {
            return Optional.empty();
        }
        var country = gazetteer.preferred(named.getFirst().name());
        boolean another = sentences.stream()
                .flatMap(each -> each.tokens().stream())
                .map(token -> gazetteer.countryOf(token.text()))
                .flatMap(Optional::stream)
                .anyMatch(other -> !gazetteer.preferred(other).equals(country));
        return another ? Optional.empty() : Optional.of(reference(named.getFirst()));
    }

    /**
     * Of several bodies named nearby the one that the article is about: it is the only subject of the sentence before, or of
     * this one so far, and named far more often than any other of its sort.
     */
    private Optional<Reference> spokenOf(Sentence sentence, Token noun, List<Mention> fitting, String word) {
        if (!COMPANY.contains(word) || !noun.isRelation("nsubj", "nsubj:pass")) {
            return Optional.empty();
        }
        var subjects =
                distinct(fitting.stream().filter(mention -> isSubject(sentences.get(mention.sentence()), mention)));
        if (subjects.size() != 1) {
            return Optional.empty();
        }
        var counts = new java.util.HashMap<String, Integer>();
        mentions.stream()
                .filter(mention -> mention.kind() == MentionKind.ORGANISATION && fits(word, mention))
                .forEach(mention -> counts.merge(mention.name(), 1, Integer::sum));
        var name = subjects.getFirst().name();
        int most = counts.getOrDefault(name, 0);
        return counts.entrySet().stream()
                        .allMatch(other -> other.getKey().equals(name) || other.getValue() * FAR_MORE <= most)
                ? Optional.of(reference(subjects.getFirst()))
                : Optional.empty();
    }

    /** The one body of its sort that the article has named at all, if it was named a little while ago. */
    private Optional<Reference> onlyOneSoFar(Sentence sentence, Token noun, String word) {
        var before = mentions.stream()
                .filter(mention -> mention.kind() == MentionKind.ORGANISATION
                        && (mention.sentence() < sentence.index()
                                || mention.sentence() == sentence.index() && mention.last() < noun.index())
                        && fits(word, mention))
                .filter(mention -> !isTold(mention))
                .toList();
        return distinct(before.stream()).size() == 1
                        && sentence.index() - before.getLast().sentence() <= REACH
                        && !isAboutAnother(sentence, noun, before.getLast().name())
                ? Optional.of(reference(before.getLast()))
                : Optional.empty();
    }

    /** Whether the sentence before has another name as its subject, also one of which it is not known what it names. */
    boolean isAboutAnother(Sentence sentence, Token noun, String body) {
        var word = noun.lemma().toLowerCase(Locale.ROOT);
        if (sentence.index() == 0 || !INSTITUTION.contains(word) && !COMPANY.contains(word)) {
            return false;
        }
        var before = sentences.get(sentence.index() - 1);
        return before.tokens().stream()
                .filter(token -> token.isName()
                        && token.isRelation("nsubj", "nsubj:pass", "appos")
                        && !body.contains(token.text()))
                .anyMatch(token -> mentions.stream()
                        .noneMatch(mention -> mention.sentence() == before.index()
                                && mention.covers(token.index())
                                && (mention.kind() == MentionKind.PERSON || mention.kind() == MentionKind.PLACE)));
    }

    /** What sort of body a name is: its last word, or the noun right before it. */
    private String sort(Mention body) {
        if (!body.type().isEmpty() || body.first() == 0) {
            return body.type().toLowerCase(Locale.ROOT);
        }
        var before =
                sentences.get(body.sentence()).token(body.first() - 1).text().toLowerCase(Locale.ROOT);
        if (COMPANY.contains(before) || INSTITUTION.contains(before)) {
            return before;
        }
        return mentions.stream()
                .filter(other -> other.name().equals(body.name()) && other.first() > 0)
                .map(other -> sentences
                        .get(other.sentence())
                        .token(other.first() - 1)
                        .text()
                        .toLowerCase(Locale.ROOT))
                .filter(word -> COMPANY.contains(word) || INSTITUTION.contains(word))
                .findFirst()
                .orElse("");
    }

    /** "A spokesman for Dott told CNN that the company": CNN, which is told, is not meant. */
    private boolean isTold(Mention body) {
        var sentence = sentences.get(body.sentence());
        for (int i = body.first(); i <= body.last(); i++) {
            var token = sentence.token(i);
            if (token.isRelation("obj", "iobj")
                    && token.head() >= 0
                    && Attributions.isReporting(sentence.token(token.head()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article calls a body so, before or behind its name, or its name says it: "Korean Air Lines". */
    private boolean isOfTrade(Mention body, String word) {
        return sort(body).equals(word)
                || body.name().toLowerCase(Locale.ROOT).contains(word)
                || body.name().matches(TRADE_NAMES.getOrDefault(word, "-"))
                || mentions.stream()
                        .filter(other -> other.name().equals(body.name()))
                        .anyMatch(other -> isCalled(other, word));
    }

    private boolean isCalled(Mention body, String word) {
        var sentence = sentences.get(body.sentence());
        return sentence.tokens().stream()
                .filter(token -> token.hasLemma(word) && !body.covers(token.index()))
                .anyMatch(token -> body.covers(token.head()) && token.isRelation("appos", "compound")
                        || token.head() >= 0
                                && sentence.child(token.index(), "appos", "nsubj", "dep")
                                        .filter(name -> body.covers(name.index()))
                                        .isPresent());
    }

    private boolean fits(String word, Mention body) {
        var type = sort(body);
        if (ANY_BODY.contains(word)) {
            return !COMPANY.contains(type);
        }
        if (COMPANY.contains(word)) {
            return !INSTITUTION.contains(type) || type.equals("group");
        }
        return type.equals(word);
    }

    private Stream<Mention> near(Sentence sentence, Token noun) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence.index() && mention.last() < noun.index()
                        || mention.sentence() == sentence.index() - 1);
    }

    private Optional<Reference> only(Sentence sentence, Token noun, Stream<Mention> candidates) {
        var distinct = distinct(candidates);
        if (distinct.size() != 1) {
            return Optional.empty();
        }
        var mention = distinct.getFirst();
        boolean subject = isSubject(sentences.get(mention.sentence()), mention);
        return subject || noun.isRelation("nsubj", "nsubj:pass") && isOnlyOfItsKind(sentence, mention)
                ? Optional.of(reference(mention))
                : Optional.empty();
    }

    /** A name that has an article where it stands keeps it. */
    private Reference reference(Mention mention) {
        var sentence = sentences.get(mention.sentence());
        boolean article = (mention.kind() == MentionKind.ORGANISATION || mention.kind() == MentionKind.THING)
                && mention.first() > 0
                && sentence.token(mention.first() - 1).text().equalsIgnoreCase("the")
                && mention.covers(sentence.token(mention.first() - 1).head())
                && mentions.stream()
                        .noneMatch(other -> other.name().equals(mention.name())
                                && other.text().equals(mention.text())
                                && !follows(other));
        boolean taken = mention.kind() == MentionKind.PLACE && WITH_ARTICLE.contains(mention.name());
        return new Reference((article || taken ? "the " : "") + mention.name(), mention, mention.sentence());
    }

    private boolean follows(Mention mention) {
        return mention.first() > 0
                && sentences
                        .get(mention.sentence())
                        .token(mention.first() - 1)
                        .text()
                        .equalsIgnoreCase("the");
    }

    private boolean isOnlyOfItsKind(Sentence sentence, Mention mention) {
        return mentions.stream()
                        .filter(other -> other.kind() == mention.kind() && other.sentence() <= sentence.index())
                        .map(Mention::name)
                        .distinct()
                        .count()
                == 1;
    }

    private boolean namesAnotherCountry(Sentence sentence, Token noun, Reference reference) {
        for (int index = Math.max(0, sentence.index() - 1); index <= sentence.index(); index++) {
            var tokens = sentences.get(index).tokens();
            int end = index == sentence.index() ? noun.index() : tokens.size();
            for (var token : tokens.subList(0, end)) {
                var country = gazetteer.countryOf(token.text());
                if (country.isPresent()
                        && !gazetteer.preferred(country.get()).equals(gazetteer.preferred(reference.text()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Mention> distinct(Stream<Mention> mentions) {
        var seen = new java.util.LinkedHashMap<String, Mention>();
        mentions.forEach(mention -> seen.put(mention.name(), mention));
        return List.copyOf(seen.values());
    }
}
