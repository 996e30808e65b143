package app.lede.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Knows whom "the prime minister" means: the one person whom the article has called so before. A role with two holders, or
 * whose holder was last named long ago, stays open.
 */
final class Holders {
    private static final Set<String> ROLES = WordLists.words("titles-and-roles");
    private static final int LONGEST_ROLE = 4;
    private static final int REACH = 6;
    private static final int APPOSITION = 8;

    private final Gazetteer gazetteer = Gazetteer.shared();
    private final List<Mention> mentions;
    private final List<Holder> holders = new ArrayList<>();

    /** @param owner the country whose role it is; empty where none is named */
    private record Holder(String person, String role, String owner, int sentence) {}

    Holders(List<Sentence> sentences, List<Mention> mentions) {
        this.mentions = mentions;
        for (var mention : mentions) {
            if (mention.kind() == MentionKind.PERSON) {
                var sentence = sentences.get(mention.sentence());
                before(sentence, mention);
                behind(sentence, mention);
            }
        }
    }

    /** "Croatian Prime Minister Andrej Plenković" */
    private void before(Sentence sentence, Mention person) {
        for (int length = LONGEST_ROLE; length >= 1; length--) {
            int first = person.first() - length;
            if (first >= 0 && ROLES.contains(Words.lower(sentence, first, person.first() - 1))) {
                holders.add(new Holder(
                        person.name(),
                        Words.lower(sentence, first, person.first() - 1),
                        first > 0 ? country(sentence.token(first - 1)) : "",
                        sentence.index()));
                return;
            }
        }
    }

    /** "Christine Lagarde, the president of the European Central Bank" */
    private void behind(Sentence sentence, Mention person) {
        int at = person.last() + 1;
        if (at + 1 >= sentence.size() || !sentence.token(at).text().equals(",")) {
            return;
        }
        var owner = "";
        for (int i = at + 1; i < Math.min(sentence.size(), at + 1 + APPOSITION); i++) {
            var token = sentence.token(i);
            if (token.text().equals(",") || token.isVerb()) {
                return;
            }
            if (owner.isEmpty()) {
                owner = country(token);
            }
            for (int length = LONGEST_ROLE; length >= 1; length--) {
                if (i + length <= sentence.size() && ROLES.contains(Words.lower(sentence, i, i + length - 1))) {
                    holders.add(new Holder(
                            person.name(), Words.lower(sentence, i, i + length - 1), owner, sentence.index()));
                    return;
                }
            }
        }
    }

    private String country(Token token) {
        return gazetteer.countryOf(token.text()).orElse("");
    }

    /**
     * The person meant by a role behind "the".
     *
     * @param first the first word behind "the"
     * @param last the last word of the role
     */
    Optional<Reference> of(Sentence sentence, int first, int last) {
        int from = first;
        var owner = country(sentence.token(first));
        if (!owner.isEmpty() && first < last) {
            from++;
        }
        var role = Words.lower(sentence, from, last);
        if (!ROLES.contains(role)) {
            return Optional.empty();
        }
        var wanted = from > first ? owner : "";
        var fitting = holders.stream()
                .filter(holder -> holder.role().equals(role)
                        && holder.sentence() <= sentence.index()
                        && (wanted.isEmpty()
                                || holder.owner().isEmpty()
                                || holder.owner().equals(wanted)))
                .map(Holder::person)
                .distinct()
                .toList();
        if (fitting.size() != 1) {
            return Optional.empty();
        }
        return mentions.stream()
                .filter(mention -> mention.name().equals(fitting.getFirst())
                        && mention.kind() == MentionKind.PERSON
                        && (mention.sentence() < sentence.index()
                                || mention.sentence() == sentence.index() && mention.last() < first)
                        && mention.sentence() >= sentence.index() - REACH)
                .reduce((earlier, later) -> later)
                .filter(mention -> mention.name().toLowerCase(Locale.ROOT).contains(" "))
                .map(Reference::of);
    }
}
