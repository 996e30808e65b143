package app.lede.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTextTest {

    @ParameterizedTest
    @CsvSource({
        "Bashar al-Assad,BASHAR AL ASSAD",
        "the Kremlin,Kremlin",
        "A ceasefire,ceasefire",
        "an air base,Air base",
        "Erdoğan,Erdogan",
        "Łódź,Lodz",
        "Straße,strasse",
        "Bayraktarlı,Bayraktarli",
        "U.S.,US",
        "U. S.,us",
        "J. K. Rowling,J.K. Rowling",
        "don't,dont",
        "O’Brien,O'Brien",
        "'  Tartus,  Syria. ','tartus syria'",
        "“terrorists”,terrorists",
        "ﬁve,five",
        "１２,12"
    })
    void forgivesWhatPeopleForgive(String accepted, String typed) {
        assertThat(AnswerText.matches(List.of(accepted), typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Bashar al-Assad,Hafez al-Assad",
        "2021,2012",
        "3.5,35",
        "Iran,Iraq",
        "Latakia,''",
        "Latakia,Latakia and Tartus",
        "की,का",
        "+,-",
        "The Who,Who is"
    })
    void doesNotForgiveAnotherAnswer(String accepted, String typed) {
        assertThat(AnswerText.matches(List.of(accepted), typed)).isFalse();
    }

    @Test
    void aBlankAcceptedAnswerAcceptsNothing() {
        assertThat(AnswerText.matches(List.of("", " "), "")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"The Hague,hague", "a,a", "the,the", "?!,?!", "A. Smith,smith"})
    void takesAwayALeadingArticleUnlessItIsAll(String text, String normalised) {
        assertThat(AnswerText.normalise(text)).isEqualTo(normalised);
    }

    @Test
    void normalisingTwiceChangesNothing() {
        assertThat(List.of("The U.S. Army", "O'Neill’s", "Łódź – ß", "J. K. Rowling", "½ cup"))
                .allSatisfy(text -> assertThat(AnswerText.normalise(AnswerText.normalise(text)))
                        .isEqualTo(AnswerText.normalise(text)));
    }
}
