package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How much of an article hangs on a sentence. */
class SalienceTest {
    private static final String TITLE = "Norway sells the bridge of Narvik to Sweden";

    private final List<Sentence> sentences = TheReader.read(
                    "Norway sold the bridge of Narvik to Sweden. Peter Brandt opened a mill in Kiel."
                            + " Spain built a school in Madrid. Italy bought a ship in Genoa."
                            + " Poland closed a mine in Katowice. Sweden painted the bridge of Narvik.",
                    null)
            .passage()
            .sentences();

    private Salience.Judged judged(String title, int sentence) {
        return new Salience(title, sentences).of(sentences.get(sentence));
    }

    @Test
    void liesBetweenNothingAndAll() {
        for (var sentence : sentences) {
            assertThat(judged(TITLE, sentence.index()).value()).isBetween(0.0, 1.0);
            assertThat(judged("", sentence.index()).value()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void saysItsReasons() {
        assertThat(judged(TITLE, 0).reasons())
                .containsExactly(
                        "names what the title names",
                        "stands in the lead",
                        "is about what the article says more than once");
        assertThat(judged(TITLE, 4).reasons()).isEmpty();
    }

    @Test
    void countsTheTitleTheLeadAndWhatIsRepeated() {
        assertThat(judged(TITLE, 0).value()).isGreaterThan(judged("", 0).value());
        assertThat(judged("", 1).value()).isGreaterThan(judged("", 4).value());
        assertThat(judged("", 5).value()).isGreaterThan(judged("", 4).value());
    }
}
