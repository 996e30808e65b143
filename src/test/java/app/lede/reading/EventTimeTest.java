package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimeTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 9, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway opened a school in Narvik on Monday. | 2021-09-13",
                "Norway opened a school in Narvik in 1999. | 1999",
                "Norway asked for $3 million on 3 May 2019 to help farmers in Kenya. | 2019-05-03",
                "Norway has run a school in Narvik since 1999. | -",
                "Norway opened a school in Narvik early last year. | -"
            })
    void isWhatThePhrasesSay(String sentence, String expected) {
        var facts = TheReader.read(sentence, PUBLISHED).facts();
        assertThat(facts).isNotEmpty().allSatisfy(fact -> {
            var when = fact.when();
            assertThat(when == null ? "-" : when.iso()).as(fact.statement()).isEqualTo(expected);
        });
    }

    @Test
    void doesNotTakeTheDayOfWhatIsAnnounced() {
        var text = "a summit with Kenya on 3 May 2019";
        var day = When.day(LocalDate.of(2019, 5, 3));
        var mention = new Mention(MentionKind.TIME, 0, 6, 8, "3 May 2019", "3 May 2019", "", day, null);
        var phrase =
                new Phrase(Phrase.Role.OBJECT, text, "", List.of(new Slot(23, text.length(), mention, false, "", "")));
        assertThat(EventTime.of(List.of(phrase), new VerbGroup("announced", "did", "announce", "announce")))
                .isNull();
        assertThat(EventTime.of(List.of(phrase), new VerbGroup("held", "did", "hold", "hold")))
                .isEqualTo(day);
    }
}
