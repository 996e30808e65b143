package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndefiniteArticleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "asteroid", "hour", "honest man", "honour", "heir", "11-year-old", "18th title", "8 percent rise",
                        "FBI agent",
                "NGO", "MP", "IMF loan", "EU member", "umbrella", "uninvited guest", "unimportant man", "X-ray",
                        "Italian",
                "Argentine", "undersecretary"
            })
    void takesAn(String word) {
        assertThat(IndefiniteArticle.takesAn(word)).as(word).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comet",
                "union",
                "university",
                "European",
                "euro",
                "one-off",
                "UN agency",
                "US charity",
                "UK firm",
                "user",
                "useful tool",
                "house",
                "hero",
                "NASA probe",
                "NATO member",
                "110-metre tower",
                "Ukrainian",
                "unit",
                "UNICEF worker",
                "Uruguayan"
            })
    void takesA(String word) {
        assertThat(IndefiniteArticle.takesAn(word)).as(word).isFalse();
    }
}
