package app.lede.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts about who held which office when the article was published. An office with two holders in the article is left. */
final class RoleFacts {
    private final FactFinder finder;
    private final OfficeFinder offices;
    private final Passage passage;
    private final Set<String> persons = new HashSet<>();
    private final Map<String, String> holders = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> contested = new HashSet<>();

    RoleFacts(FactFinder finder, OfficeFinder offices, Passage passage) {
        this.finder = finder;
        this.offices = offices;
        this.passage = passage;
    }

    List<Fact> find(Sentence sentence, List<Mention> mentions) {
        var facts = new ArrayList<Fact>();
        for (var office : offices.find(sentence, mentions)) {
            var person = office.person().name();
            var holder = holders.putIfAbsent(office.office(), person);
            if (holder != null && !holder.equals(person)) {
                contested.add(office.office());
                continue;
            }
            if (!persons.add(person)) {
                continue;
            }
            var subject = new Phrase(
                    Phrase.Role.SUBJECT,
                    person,
                    "",
                    List.of(new Slot(0, person.length(), office.person(), true, "", "")));
            var complement = new Phrase(Phrase.Role.COMPLEMENT, office.office(), "", List.of());
            var published = passage.published();
            var rest = new ArrayList<Phrase>(List.of(complement));
            if (published != null) {
                var month = When.month(published.getYear(), published.getMonthValue());
                rest.add(new Phrase(Phrase.Role.TAIL, "in " + month.say(passage.dayFirst()), "in", List.of()));
            }
            var verb = published == null ? new VerbGroup("is", "is", "", "be") : new VerbGroup("was", "was", "", "be");
            finder.assemble(sentence, new Renderer.Context(), FactKind.ROLE, subject, verb, rest, null, Modality.ACTUAL)
                    .ifPresent(fact -> {
                        ids.put(office.office(), fact.id());
                        facts.add(fact);
                    });
        }
        return facts;
    }

    /** Once all sentences are read, the ids of the facts about offices to which the article gives another holder too. */
    Set<String> contested() {
        return contested.stream().map(ids::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
