package app.lede.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds who holds which office: "Laurent Ulrich, the archbishop of Paris", "French President Emmanuel Macron". */
final class OfficeFinder {
    private static final Set<String> OFFICES = WordLists.words("unique-offices");
    private static final int LONGEST_OFFICE = 4;
    private static final Pattern OWNED = Pattern.compile("(\\p{Lu}[^,]*?)'s? (\\p{Ll}[\\p{Ll} -]+)");
    private static final Set<String> WITH_ARTICLE = Set.of(
            "United States",
            "United Kingdom",
            "Netherlands",
            "Philippines",
            "Maldives",
            "Bahamas",
            "United Arab Emirates",
            "Czech Republic",
            "Dominican Republic",
            "Central African Republic",
            "Democratic Republic of the Congo",
            "European Union",
            "UN",
            "EU",
            "UK",
            "US",
            "U.S.",
            "U.N.",
            "Ivory Coast",
            "Gambia");

    private final Renderer renderer;
    private final QuotedWords quotations;
    private final Gazetteer gazetteer = Gazetteer.shared();

    OfficeFinder(Renderer renderer, QuotedWords quotations) {
        this.renderer = renderer;
        this.quotations = quotations;
    }

    /** @param office with its article: "the archbishop of Paris" */
    record Office(Mention person, String office, String name) {}

    List<Office> find(Sentence sentence, List<Mention> mentions) {
        var found = new ArrayList<Office>();
        var quoted = Attributions.quoted(sentence);
        for (var mention : mentions) {
            if (mention.kind() != MentionKind.PERSON
                    || quoted.get(mention.first())
                    || quotations.covers(sentence, mention.first())
                    || !mention.name().contains(" ")) {
                continue;
            }
            apposition(sentence, mention)
                    .or(() -> title(sentence, mention, mentions))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Office> apposition(Sentence sentence, Mention person) {
        int comma = person.last() + 1;
        if (comma + 1 >= sentence.size() || !sentence.token(comma).text().equals(",")) {
            return Optional.empty();
        }
        for (var token : sentence.tokens().subList(comma + 1, sentence.size())) {
            if (!token.isRelation("appos") || !person.covers(token.head()) || !token.isNoun()) {
                continue;
            }
            var tree = sentence.subtree(token.index());
            for (var child : sentence.children(
                    token.index(), "acl:relcl", "acl", "punct", "appos", "conj", "cc", "parataxis", "dep")) {
                if (child.isRelation("conj", "dep", "parataxis")) {
                    return Optional.empty();
                }
                tree.andNot(sentence.subtree(child.index()));
            }
            int first = tree.nextSetBit(0);
            int last = tree.length() - 1;
            if (first != comma + 1 || !Sentence.isContiguous(tree) || last - first > 12) {
                return Optional.empty();
            }
            var office = officeEndingAt(sentence, token.index(), first);
            boolean definite = sentence.token(first).text().equals("the");
            boolean bare = sentence.token(first).index() == office.orElse(-1);
            boolean named = sentence.hasChild(token.index(), "nmod") || sentence.hasChild(token.index(), "nmod:poss");
            if (office.isEmpty() || !named || !definite && !bare && !isNamed(sentence, first)) {
                return Optional.empty();
            }
            if (last + 1 < sentence.size() && !sentence.token(last + 1).isPunctuation()) {
                return Optional.empty();
            }
            var drop = new BitSet();
            var said = renderer.phrase(
                    sentence, first, last, token.index(), drop, Phrase.Role.OBJECT, new Renderer.Context());
            if (said.isEmpty()
                    || said.get().text().contains(",")
                    || said.get()
                            .text()
                            .matches(".*\\b(former|ex|acting|then|deputy|vice|interim|outgoing|late)\\b.*")) {
                return Optional.empty();
            }
            boolean bearsName = said.get().slots().stream()
                            .anyMatch(slot -> slot.mention().kind() != MentionKind.QUANTITY
                                    && slot.mention().kind() != MentionKind.TIME)
                    || said.get().text().matches(".*[A-Z].*");
            var text = said.get().text();
            if (!bearsName || text.contains("'s") && text.startsWith("the ")) {
                return Optional.empty();
            }
            return Optional.of(new Office(
                    person,
                    bare && !definite ? "the " + lowerFirst(text) : ofOwner(text),
                    sentence.token(token.index()).lemma()));
        }
        return Optional.empty();
    }

    /** "General Motors' chief executive" is the chief executive of General Motors. */
    private static String ofOwner(String office) {
        var owned = OWNED.matcher(office);
        if (!owned.matches()) {
            return office;
        }
        var owner = owned.group(1);
        return "the " + owned.group(2) + " of " + (WITH_ARTICLE.contains(owner) || needsArticle(owner) ? "the " : "")
                + owner;
    }

    private static boolean isNamed(Sentence sentence, int first) {
        return sentence.token(first).isName();
    }

    private static String lowerFirst(String text) {
        return text.length() > 1 && Character.isUpperCase(text.charAt(1))
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private Optional<Office> title(Sentence sentence, Mention person, List<Mention> mentions) {
        int last = person.first() - 1;
        if (last < 1) {
            return Optional.empty();
        }
        var from = officeEndingAt(sentence, last, 0);
        if (from.isEmpty() || from.get() == 0) {
            return Optional.empty();
        }
        var office = Words.join(sentence, from.get(), last);
        if (Character.isLowerCase(office.charAt(0))
                && !office.matches(
                        "coach|captain|head coach|manager|leader|chief executive|president|chairman|director|governor|mayor")) {
            return Optional.empty();
        }
        int before = from.get() - 1;
        if (sentence.token(before).tag().equals("POS") && before > 0) {
            before--;
        }
        var token = sentence.token(before);
        var country = gazetteer.countryOf(token.text());
        var named = mentions.stream()
                .filter(mention ->
                        mention.last() == sentence.token(from.get()).index() - 1 || mention.last() == token.index())
                .filter(mention -> mention.kind() == MentionKind.ORGANISATION || mention.kind() == MentionKind.PLACE)
                .findFirst();
        String owner;
        int start;
        if (named.isPresent() && named.get().name().matches(".*\\b(Majority|Minority|Deputy|Vice|Assistant|Acting)$")) {
            return Optional.empty();
        }
        if (named.isPresent()) {
            owner = named.get().name();
            start = named.get().first();
            if (gazetteer.isCountry(owner)) {
                owner = gazetteer.preferred(owner);
            }
        } else if (country.isPresent()
                && before > 0
                && sentence.token(before - 1).text().equals("-")) {
            return Optional.empty();
        } else if (country.isPresent() && gazetteer.isCountry(country.get())) {
            owner = country.get();
            start = before;
        } else {
            return Optional.empty();
        }
        if (start > 0
                && (sentence.token(start - 1).isName()
                        || sentence.token(start - 1).tag().matches("JJ|NN|VBN|POS|HYPH|CD")
                        || sentence.token(start - 1).hasLemma("and", "ex", "then", "former"))) {
            return Optional.empty();
        }
        boolean plural =
                named.isPresent() && sentence.token(named.get().last()).tag().equals("NNPS");
        boolean theirs = start > 0
                && sentence.token(start - 1).hasLemma("the")
                && sentence.token(from.get() - 1).tag().equals("POS");
        var article = WITH_ARTICLE.contains(owner) || needsArticle(owner) || plural || theirs ? "the " : "";
        var said = office.length() > 1 && Character.isUpperCase(office.charAt(1)) ? office : lowerAll(office);
        return Optional.of(new Office(person, "the " + said + " of " + article + owner, said));
    }

    private static String lowerAll(String office) {
        return office.toLowerCase(Locale.ROOT);
    }

    private static boolean needsArticle(String name) {
        return name.matches(
                        ".*\\b(Union|Commission|Bank|Council|Organization|Organisation|Nations|Agency|Ministry|Court|Party|Association|Federation|Department|Institute|University|Authority|Company|Club|Committee|Board|League|Senate|Parliament|Congress|Group|Corporation|Foundation|Society|Fund|Office|Bureau|Service|Center|Centre|Administration)$")
                || name.matches("^(University|Bank|Ministry|Department|Church|House|Institute|Museum|College) of .*");
    }

    /** Where the office begins that ends at a word; offices of several words are tried first. */
    private static Optional<Integer> officeEndingAt(Sentence sentence, int last, int least) {
        for (int length = LONGEST_OFFICE; length >= 1; length--) {
            int first = last - length + 1;
            if (first >= least && first >= 0 && OFFICES.contains(Words.lower(sentence, first, last))) {
                if (first > 0
                        && sentence.token(first - 1)
                                .hasLemma(
                                        "vice",
                                        "deputy",
                                        "former",
                                        "ex",
                                        "acting",
                                        "assistant",
                                        "associate",
                                        "then",
                                        "interim",
                                        "outgoing",
                                        "incoming",
                                        "late",
                                        "co",
                                        "-")) {
                    return Optional.empty();
                }
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }
}
