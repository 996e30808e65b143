package app.lede.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Drops names that the model takes for persons although the article uses them otherwise wherever they stand: behind "the",
 * before another noun, or as the name of a place that is said to be one.
 *
 * <p>Wrong: "Hoa Binh" of "the province of Hoa Binh", "Noi Bai" of "Noi Bai international airport", "the Birchfield
 * Harrier".
 *
 * <p>Right: "Hoang Ngoc Nhien" of "said resident Hoang Ngoc Nhien".
 */
final class Personhood {
    private static final Set<String> PLACES = Set.of(
            "province",
            "city",
            "town",
            "village",
            "district",
            "county",
            "region",
            "state",
            "island",
            "river",
            "lake",
            "port",
            "suburb",
            "municipality",
            "commune",
            "prefecture",
            "department",
            "neighbourhood",
            "neighborhood");

    private static final Set<String> TITLES = WordLists.words("person-titles");

    private Personhood() {}

    /** The mentions without those persons that are nowhere used as one. */
    static List<Mention> checked(List<Sentence> sentences, List<Mention> mentions) {
        var seen = new HashSet<String>();
        var used = new HashSet<String>();
        for (var mention : mentions) {
            if (mention.kind() == MentionKind.PERSON) {
                seen.add(mention.name());
                if (isUsedAsOne(sentences.get(mention.sentence()), mention)) {
                    used.add(mention.name());
                }
            }
        }
        if (used.size() == seen.size()) {
            return mentions;
        }
        return mentions.stream()
                .filter(mention -> mention.kind() != MentionKind.PERSON || used.contains(mention.name()))
                .toList();
    }

    /** Single names of persons who speak or have a title, or who share the name: it does not say who they are. */
    static Set<String> surnames(List<Sentence> sentences, List<Mention> mentions) {
        var found = new HashSet<String>();
        for (var mention : mentions) {
            if (mention.kind() != MentionKind.PERSON || mention.name().contains(" ")) {
                continue;
            }
            var sentence = sentences.get(mention.sentence());
            boolean shared = mentions.stream()
                    .anyMatch(other ->
                            other.kind() == MentionKind.PERSON && other.name().endsWith(" " + mention.name()));
            boolean titled = mention.first() > 0
                    && TITLES.contains(sentence.token(mention.first() - 1).text());
            var token = sentence.token(mention.last());
            boolean speaks = token.isRelation("nsubj")
                    && token.head() >= 0
                    && Attributions.isReporting(sentence.token(token.head()));
            if (shared || titled || speaks) {
                found.add(mention.name());
            }
        }
        return found;
    }

    private static boolean isUsedAsOne(Sentence sentence, Mention mention) {
        var last = sentence.token(mention.last());
        boolean article = mention.first() > 0
                && sentence.token(mention.first() - 1).hasLemma("the", "a", "an")
                && mention.covers(sentence.token(mention.first() - 1).head());
        if (article || isPartOfLongerName(sentence, mention)) {
            return false;
        }
        if (last.head() < 0 || mention.covers(last.head())) {
            return true;
        }
        var head = sentence.token(last.head());
        return !(last.isRelation("nmod")
                && PLACES.contains(head.lemma().toLowerCase(Locale.ROOT))
                && sentence.child(last.index(), "case")
                        .filter(of -> of.hasLemma("of"))
                        .isPresent());
    }

    /** "Noi Bai international airport", but not "Ida Moe supporters", which tells of the person. */
    private static boolean isPartOfLongerName(Sentence sentence, Mention mention) {
        var last = sentence.token(mention.last());
        if (!last.isRelation("compound") || last.head() <= mention.last()) {
            return false;
        }
        var head = sentence.token(last.head());
        return PLACES.contains(head.lemma().toLowerCase(Locale.ROOT))
                || Names.isBuilt(head.text())
                || head.isName() && !head.entity().equals("PERSON");
    }
}
