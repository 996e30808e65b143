package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {
    /** "noun / tail" of every counted thing of the facts of a text. */
    private static List<String> counted(String text) {
        return TheReader.read(text, null).facts().stream()
                .flatMap(fact -> Stream.concat(Stream.of(fact.subject()), fact.rest().stream()))
                .flatMap(phrase -> phrase.slots().stream())
                .filter(slot -> slot.mention().kind() == MentionKind.QUANTITY && slot.whole())
                .map(slot -> slot.noun() + " / " + slot.tail())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway used about 2,000 oak trees for the roof of the church of Narvik. | oak trees",
                "Norway sent 300 soldiers to Mali. | soldiers",
                "Norway sent more than 40 members of parliament to Mali. | members of parliament"
            })
    void splitsWhatIsCountedFromWhatFollows(String sentence, String noun) {
        assertThat(counted(sentence)).singleElement().asString().startsWith(noun + " /");
    }
}
