package app.lede.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known about places and nationalities beforehand, from the word lists. */
public final class Gazetteer {
    private static final Gazetteer SHARED = new Gazetteer();

    /** @param kind city, country, region, province, state, river, sea, mountain or continent */
    public record Place(String name, String kind, String container) {}

    private final Map<String, Place> places = new HashMap<>();
    private final List<Place> all = new ArrayList<>();
    private final Map<String, String> aliases = WordLists.pairs("place-names");
    private final Map<String, String> countryOfAdjective = new HashMap<>();
    private final Map<String, Set<String>> adjectivesOfCountry = new HashMap<>();

    private Gazetteer() {
        for (var row : WordLists.rows("regions")) {
            var place = new Place(row[0], row.length > 1 ? row[1] : "", row.length > 2 ? row[2] : "-");
            places.putIfAbsent(place.name(), place);
            all.add(place);
        }
        for (var row : WordLists.rows("nationalities")) {
            for (int i = 1; i < row.length; i++) {
                countryOfAdjective.putIfAbsent(row[i], row[0]);
                adjectivesOfCountry
                        .computeIfAbsent(row[0], key -> new HashSet<>())
                        .add(row[i]);
            }
        }
    }

    public static Gazetteer shared() {
        return SHARED;
    }

    /** The name Lede prefers for a place. */
    public String preferred(String name) {
        var bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
        return aliases.getOrDefault(bare, bare);
    }

    public Optional<Place> place(String name) {
        var found = places.get(name);
        return Optional.ofNullable(found != null ? found : places.get(preferred(name)));
    }

    /** The places of a kind, in the order of the list. */
    public List<Place> ofKind(String kind) {
        return all.stream().filter(place -> place.kind().equals(kind)).toList();
    }

    /** The country that an adjective or the name of a people belongs to. */
    public Optional<String> countryOf(String adjective) {
        return Optional.ofNullable(countryOfAdjective.get(adjective));
    }

    /** The adjectives and names of people of a country. */
    public Set<String> adjectivesOf(String country) {
        return adjectivesOfCountry.getOrDefault(country, Set.of());
    }

    public boolean isCountry(String name) {
        // Continents have adjectives too.
        return place(name)
                .map(place -> place.kind().equals("country"))
                .orElseGet(() -> adjectivesOfCountry.containsKey(preferred(name)));
    }

    /** Whether one place lies in the other or is the other. */
    public boolean related(String one, String other) {
        return preferred(one).equals(preferred(other)) || contains(one, other) || contains(other, one);
    }

    private boolean contains(String outer, String inner) {
        var wanted = preferred(outer);
        var at = place(inner);
        for (int steps = 0; at.isPresent() && steps < 4; steps++) {
            if (at.get().container().equals(wanted)) {
                return true;
            }
            at = place(at.get().container());
        }
        return false;
    }
}
