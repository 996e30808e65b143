package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Gazetteer PLACES = Gazetteer.shared();

    @ParameterizedTest
    @CsvSource({"Bombay, Mumbai", "America, United States", "the Bronx, Bronx", "Oslo, Oslo"})
    void knowsTheNameThatIsPreferred(String said, String preferred) {
        assertThat(PLACES.preferred(said)).isEqualTo(preferred);
    }

    @Test
    void tellsCountriesFromOtherPlaces() {
        assertThat(PLACES.isCountry("Norway")).isTrue();
        assertThat(PLACES.isCountry("America")).isTrue();
        assertThat(PLACES.isCountry("Africa")).isFalse();
        assertThat(PLACES.isCountry("Nowhereland")).isFalse();
        assertThat(PLACES.ofKind("continent")).extracting(Gazetteer.Place::name).contains("Africa", "Europe");
    }

    @Test
    void tellsTheCountryOfAnAdjective() {
        assertThat(PLACES.countryOf("Albanian")).contains("Albania");
        assertThat(PLACES.adjectivesOf("Albania")).contains("Albanian", "Albanians");
        assertThat(PLACES.countryOf("Atlantic")).isEmpty();
    }

    @Test
    void tellsPlacesThatLieInOneAnother() {
        assertThat(PLACES.related("Bombay", "Mumbai")).isTrue();
        assertThat(PLACES.related("Norway", "Norway")).isTrue();
        assertThat(PLACES.related("Norway", "Albania")).isFalse();
        assertThat(PLACES.ofKind("region").stream()
                        .filter(place -> PLACES.place(place.container()).isPresent()))
                .allSatisfy(place -> assertThat(PLACES.related(place.name(), place.container()))
                        .as(place.toString())
                        .isTrue());
    }

    @Test
    void listsNoPlaceWithinItself() {
        for (var kind : new String[] {"city", "country", "region", "province", "state", "continent"}) {
            assertThat(PLACES.ofKind(kind))
                    .allSatisfy(place -> assertThat(place.container()).isNotEqualTo(place.name()));
        }
    }
}
