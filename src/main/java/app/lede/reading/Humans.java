package app.lede.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells nouns that may mean a person: roles, kin, and what ends like somebody who does something. Rather one too many. */
final class Humans {
    private static final Set<String> ROLES = WordLists.words("titles-and-roles");
    private static final Pattern DOERS = Pattern.compile(
            ".*(?:er|or|ist|ian|man|woman|person|ant|ent|ee|ess|eur|ic)|.*(?:boy|girl|son|child|wife|friend|kid|chief|judge|head|coach|guide|cop|king|queen|prince|pilot|nurse|star|boss|adult|teen|suspect|relative)");

    private Humans() {}

    static boolean mayBe(Token noun) {
        var lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return ROLES.contains(lemma) || DOERS.matcher(lemma).matches();
    }
}
