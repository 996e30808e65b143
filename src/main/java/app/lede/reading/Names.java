package app.lede.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the names of persons, organisations and places. A name that is tagged now this, now that is left out. */
final class Names {
    private static final Map<String, MentionKind> KINDS = Map.of(
            "PERSON", MentionKind.PERSON, "ORGANIZATION", MentionKind.ORGANISATION, "LOCATION", MentionKind.PLACE);
    /** Titles that are part of how a person is named. */
    private static final Set<String> NAMING_TITLES = Set.of(
            "Pope",
            "Prince",
            "Princess",
            "King",
            "Queen",
            "Sheikh",
            "Sultan",
            "Emperor",
            "Empress",
            "Lord",
            "Lady",
            "Saint");

    /** Titles that the models take for a part of the name. */
    private static final Set<String> TITLES = WordLists.words("person-titles");

    private static final Set<String> ROLE_WORDS = Set.of(
            "CEO",
            "CFO",
            "COO",
            "CTO",
            "President",
            "Chairman",
            "Director",
            "Secretary",
            "Minister",
            "Chief",
            "Executive",
            "Vice",
            "Editor",
            "Spokesman",
            "Spokeswoman",
            "Coach",
            "Administrator");
    private static final Set<String> SEATS = Set.of(
            "Kremlin",
            "White House",
            "Downing Street",
            "Pentagon",
            "Capitol Hill",
            "Whitehall",
            "Élysée Palace",
            "Vatican");
    private static final Set<String> BUILT = Set.of(
            "stadium",
            "bridge",
            "hotel",
            "square",
            "airport",
            "station",
            "tower",
            "palace",
            "park",
            "arena",
            "mosque",
            "cathedral",
            "church",
            "hospital",
            "museum",
            "theatre",
            "theater",
            "prison",
            "port",
            "hall",
            "street",
            "avenue",
            "road",
            "center",
            "centre",
            "valley",
            "lake",
            "island",
            "islands",
            "bay",
            "beach",
            "mountain",
            "river",
            "desert",
            "county",
            "province",
            "district",
            "base",
            "temple",
            "dam",
            "canal",
            "garden",
            "gardens",
            "plaza",
            "sea",
            "ocean",
            "gulf",
            "peninsula",
            "strait");
    /** A city and a state. */
    /** A company is called by the name of a river more often than a river is taken for a company. */
    private static final Set<String> WATERS = Set.of("river", "lake", "sea", "ocean", "mountain", "desert");

    /** What stands before a surname and belongs to it: "de Blasio". */
    private static final Set<String> PARTICLES =
            Set.of("de", "da", "dos", "del", "di", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le");

    private static final Set<String> TWO_PLACES = Set.of("New York", "Washington", "Georgia");

    /** Words that end the names of towns as often as those of what they mean: "West Palm Beach", "Overland Park". */
    private static final Set<String> SETTLED = Set.of("beach", "park", "bay", "valley", "port", "gardens", "base");

    private static final Set<String> ORGANISED = Set.of(
            "university",
            "college",
            "school",
            "institute",
            "laboratory",
            "agency",
            "ministry",
            "department",
            "bank",
            "council",
            "commission",
            "committee",
            "court",
            "company",
            "corporation",
            "corp",
            "corp.",
            "inc",
            "inc.",
            "ltd",
            "ltd.",
            "group",
            "party",
            "association",
            "organization",
            "organisation",
            "union",
            "federation",
            "league",
            "club",
            "authority",
            "bureau",
            "office",
            "service",
            "fund",
            "foundation",
            "society",
            "board",
            "congress",
            "senate",
            "parliament",
            "assembly",
            "police",
            "army",
            "navy",
            "times",
            "post",
            "news",
            "gazette",
            "news agency",
            "airlines",
            "motors",
            "observatory",
            "administration",
            "government",
            "community",
            "alliance",
            "church",
            "programme",
            "program",
            "project",
            "team");

    private final Gazetteer gazetteer = Gazetteer.shared();

    List<Mention> find(List<Sentence> sentences) {
        var found = new ArrayList<Mention>();
        for (var sentence : sentences) {
            int at = 0;
            while (at < sentence.size()) {
                var kind = KINDS.get(sentence.token(at).entity());
                int last = at;
                if (kind != null) {
                    while (last + 1 < sentence.size()
                            && sentence.token(last + 1)
                                    .entity()
                                    .equals(sentence.token(at).entity())
                            && !sentence.token(last + 1).text().equals(",")) {
                        last++;
                    }
                    add(sentence, kind, at, last, found);
                }
                at = last + 1;
            }
        }
        addSurnames(sentences, found);
        return Personhood.checked(sentences, agreed(storms(sentences, found)));
    }

    /** Whether a noun means something that is built or lies there and has a name: "airport", "lake". */
    static boolean isBuilt(String noun) {
        return BUILT.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** A surname that the article gives with a full name is a person also where the models do not see one. */
    private static void addSurnames(List<Sentence> sentences, List<Mention> found) {
        var surnames = new HashMap<String, Set<String>>();
        for (var mention : found) {
            int space = mention.text().lastIndexOf(' ');
            if (mention.kind() == MentionKind.PERSON && space > 0) {
                surnames.computeIfAbsent(mention.text().substring(space + 1), key -> new java.util.HashSet<>())
                        .add(mention.text());
            }
        }
        for (var sentence : sentences) {
            for (var token : sentence.tokens()) {
                boolean alone =
                        !isNameBeside(sentence, token.index() - 1) && !isNameBeside(sentence, token.index() + 1);
                if (token.isName()
                        && token.entity().equals("O")
                        && alone
                        && surnames.getOrDefault(token.text(), Set.of()).size() == 1) {
                    found.add(new Mention(
                            MentionKind.PERSON,
                            sentence.index(),
                            token.index(),
                            token.index(),
                            token.text(),
                            token.text(),
                            "",
                            null,
                            null));
                }
            }
        }
    }

    private static boolean isNameBeside(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() && sentence.token(at).isName();
    }

    private void add(Sentence sentence, MentionKind kind, int from, int to, List<Mention> found) {
        int first = from;
        int last = to;
        while (last > first
                && (sentence.token(last).tag().equals("POS")
                        || sentence.token(last).isPunctuation()
                                && !sentence.token(last).text().equals(")"))) {
            last--;
        }
        for (int i = first + 1; i < last; i++) {
            if (sentence.token(i).tag().equals("POS")) {
                add(sentence, kind, from, i - 1, found);
                add(sentence, kind, i + 1, to, found);
                return;
            }
        }
        while (first < last
                && !Character.isUpperCase(sentence.token(first).text().codePointAt(0))
                && !sentence.token(first).isName()) {
            first++;
        }
        if (kind == MentionKind.PERSON
                && first > 0
                && NAMING_TITLES.contains(sentence.token(first - 1).text())) {
            first--;
        }
        while (kind == MentionKind.PERSON
                && first > 0
                && PARTICLES.contains(sentence.token(first - 1).text())) {
            first--;
        }
        while (kind == MentionKind.PERSON
                && last - first > 1
                && TITLES.contains(sentence.token(first).text())
                && !NAMING_TITLES.contains(sentence.token(first).text())) {
            first++;
        }
        while (first > 1
                && sentence.token(first - 1).text().equals("-")
                && sentence.token(first - 2).isName()
                && !sentence.spaceBefore(first)
                && !sentence.spaceBefore(first - 1)) {
            first -= 2;
        }
        boolean extended = false;
        while (kind != MentionKind.PERSON
                && last + 1 < sentence.size()
                && sentence.token(last + 1).tag().startsWith("NNP")
                && sentence.token(last + 1).entity().equals("O")
                && Character.isUpperCase(sentence.token(last + 1).text().codePointAt(0))
                && sentence.token(last).isRelation("compound")
                && sentence.token(last).head() >= last + 1) {
            last++;
            extended = true;
        }
        var text = Words.join(sentence, first, last);
        if (text.length() < 2
                || !Character.isUpperCase(text.codePointAt(0))
                        && kind != MentionKind.ORGANISATION
                        && !text.matches("(al|el|de|von|van|bin|ibn|d)\\b.*|[a-z]+[A-Z].*")) {
            return;
        }
        if (last - first > 9) {
            return;
        }
        var head = sentence.token(last).text().toLowerCase(Locale.ROOT);
        var sort = kind;
        var type = "";
        if (kind == MentionKind.PLACE || kind == MentionKind.ORGANISATION) {
            if (SEATS.contains(text)) {
                sort = MentionKind.ORGANISATION;
                type = "seat";
            } else if (gazetteer.isCountry(text) && !TWO_PLACES.contains(text)) {
                sort = MentionKind.PLACE;
                type = "country";
            } else if (gazetteer.place(text).isPresent()
                    && (kind == MentionKind.PLACE
                            || last == first
                                    && !WATERS.contains(
                                            gazetteer.place(text).get().kind()))) {
                type = TWO_PLACES.contains(text)
                        ? ""
                        : gazetteer.place(text).get().kind();
                sort = MentionKind.PLACE;
            } else if (last > first && ORGANISED.contains(head)) {
                sort = MentionKind.ORGANISATION;
                type = head;
            } else if (last > first && BUILT.contains(head)) {
                sort = MentionKind.PLACE;
                type = SETTLED.contains(head) ? "" : head;
            } else if (extended && kind == MentionKind.PLACE) {
                return;
            }
        }
        var name = sort == MentionKind.PLACE ? gazetteer.preferred(text) : text;
        found.add(new Mention(
                sort,
                sentence.index(),
                first,
                last,
                text,
                sort == MentionKind.PLACE && gazetteer.place(text).isEmpty() ? text : name,
                type,
                null,
                null));
    }

    /** "Typhoon Yagi" has the name of a person, and is none. */
    private static List<Mention> storms(List<Sentence> sentences, List<Mention> found) {
        var storms = new java.util.HashSet<String>();
        for (var mention : found) {
            if (mention.first() > 0
                    && sentences
                            .get(mention.sentence())
                            .token(mention.first() - 1)
                            .hasLemma("typhoon", "hurricane", "storm", "cyclone")) {
                storms.add(mention.text());
            }
        }
        return storms.isEmpty()
                ? found
                : found.stream()
                        .map(mention -> storms.contains(mention.text())
                                ? new Mention(
                                        MentionKind.THING,
                                        mention.sentence(),
                                        mention.first(),
                                        mention.last(),
                                        mention.text(),
                                        mention.text(),
                                        "storm",
                                        null,
                                        null)
                                : mention)
                        .toList();
    }

    /** Keeps the names that are of one kind in the whole article, or of one kind three times out of four. */
    private static List<Mention> agreed(List<Mention> found) {
        var votes = new HashMap<String, Map<MentionKind, Integer>>();
        for (var mention : found) {
            votes.computeIfAbsent(mention.name(), key -> new HashMap<>()).merge(mention.kind(), 1, Integer::sum);
        }
        return found.stream()
                .filter(mention -> {
                    var all = votes.get(mention.name());
                    int total = all == null
                            ? 0
                            : all.values().stream().mapToInt(Integer::intValue).sum();
                    return all != null && all.getOrDefault(mention.kind(), 0) * 4 >= total * 3;
                })
                .toList();
    }
}
