package app.lede.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.review.Digest.FromArticle;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final String REVIEW = "https://lede.example.org/review";
    private static final String OFF = "https://lede.example.org/reminders/off/s";

    @Test
    void tellsWhatIsDueByArticleWithALinkToTheReviewsAndOneThatSwitchesOff() {
        var digest = new Digest(
                DueToday.of(8, 0, 20), List.of(new FromArticle("The Harbour Bridge", 7), new FromArticle("Tides", 1)));
        assertThat(digest.subject()).isEqualTo("8 facts are due, about 3 minutes");
        assertThat(digest.text(REVIEW, OFF)).isEqualTo("""
                8 facts are due, about 3 minutes.

                From these articles:
                - The Harbour Bridge: 7 facts
                - Tides: 1 fact

                Review them: https://lede.example.org/review

                --
                Lede sends this once a week, if something is due, because you asked for it.
                To switch it off, without signing in: https://lede.example.org/reminders/off/s
                """);
    }

    @Test
    void tellsWhatWaitsBeyondWhatTheLearnerWantsADay() {
        var digest = new Digest(DueToday.of(9, 2, 10), List.of(new FromArticle("Tides", 9)));
        assertThat(digest.text(REVIEW, OFF))
                .startsWith(
                        "8 facts are due, about 3 minutes.\n1 more waits for another day: you have chosen at most 10"
                                + " a day.\n");
    }

    @Test
    void isEmptyWhereNothingIsDueOrReviewsAreSwitchedOff() {
        assertThat(new Digest(DueToday.of(0, 0, 20), List.of()).isEmpty()).isTrue();
        assertThat(new Digest(DueToday.of(5, 0, 0), List.of(new FromArticle("Tides", 5))).isEmpty())
                .isTrue();
        assertThat(new Digest(DueToday.of(5, 4, 20), List.of(new FromArticle("Tides", 5))).isEmpty())
                .isFalse();
    }

    @Test
    void namesTwelveArticlesAndCountsTheOthers() {
        var articles = IntStream.rangeClosed(1, 15)
                .mapToObj(number -> new FromArticle("Article " + number, 2))
                .toList();
        assertThat(new Digest(DueToday.of(30, 0, 40), articles).text(REVIEW, OFF))
                .contains("- Article 12: 2 facts\n- 6 facts from other articles\n")
                .doesNotContain("Article 13");
    }

    @Test
    void aTitleStaysOnItsLine() {
        var digest = new Digest(DueToday.of(1, 0, 20), List.of(new FromArticle("Tides\r\n\r\nReview them: bad", 1)));
        assertThat(digest.text(REVIEW, OFF)).contains("- Tides Review them: bad: 1 fact\n");
    }
}
