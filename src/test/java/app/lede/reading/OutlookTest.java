package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each sentence has one time; the published date is a Wednesday. */
class OutlookTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 9, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The president met the miners in Lima on Friday. | PAST",
                "The bridge was closed on Friday. | PAST",
                "The bank has cut its rates since March. | PAST",
                "On Friday, workers rescued over forty sailors from the island. | PAST",
                "The company published figures released on Friday. | PAST",
                "The court announced its ruling on Friday. | PAST",
                "Drivers have been blocking the crossing since Friday. | PAST",
                "The editor was due to be released on Friday. | OPEN",
                "The two teams will meet in Oslo on Friday. | FUTURE",
                "The museum is to open on Friday. | FUTURE",
                "The ministers are meeting in Vienna on Friday. | FUTURE",
                "The trial is expected to begin in March. | FUTURE",
                "The plan is to open the port in March. | FUTURE",
                "The festival opens on Friday. | OPEN",
                "The ministers agreed to meet on Friday. | OPEN",
                "The court said it would rule on Friday. | OPEN"
            })
    void followsTheVerbOfTheTime(String sentence, Outlook expected) {
        var passage = TheReader.read(sentence, PUBLISHED).passage();
        var time = passage.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.TIME)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no time in: " + sentence.toLowerCase(Locale.ROOT)));
        assertThat(Outlook.at(passage.sentences().getFirst(), time.last())).isEqualTo(expected);
    }
}
