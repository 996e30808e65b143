package app.lede.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.text.Evidence;
import app.lede.reading.Doubt;
import app.lede.reading.Doubt.Reason;
import app.lede.reading.Fact;
import app.lede.reading.FactKind;
import app.lede.reading.Modality;
import app.lede.reading.Passage;
import app.lede.reading.Phrase;
import app.lede.reading.Reader;
import app.lede.reading.VerbGroup;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PassedOverTest {
    private static Reader.Reading reading(Doubt... doubts) {
        var passage = new Passage("", "", null, true, List.of(), List.of(), List.of());
        return new Reader.Reading(passage, List.of(), Arrays.asList(doubts), true);
    }

    private static Doubt doubt(int sentence, Reason reason) {
        return new Doubt(sentence, reason, "it");
    }

    @Test
    void countsEachSentenceOnceByItsFirstReason() {
        assertThat(PassedOver.reasons(reading(doubt(0, Reason.TIME), doubt(0, Reason.SPEECH), doubt(1, Reason.TIME))))
                .containsOnlyKeys(Reason.TIME)
                .containsEntry(Reason.TIME, 2);
    }

    @Test
    void saysTheThreeCommonestReasonsFirst() {
        assertThat(PassedOver.said(reading(
                        doubt(0, Reason.VAGUE),
                        doubt(1, Reason.TIME),
                        doubt(2, Reason.TIME),
                        doubt(3, Reason.SPEECH),
                        doubt(4, Reason.SPEECH),
                        doubt(5, Reason.SPEECH),
                        doubt(6, Reason.CONDITION),
                        doubt(7, Reason.CONDITION))))
                .startsWith(" Sentences passed over: 3 " + Reason.SPEECH.label() + ", 2 ")
                .contains("2 " + Reason.TIME.label(), "2 " + Reason.CONDITION.label())
                .doesNotContain(Reason.VAGUE.label())
                .endsWith(".");
    }

    @Test
    void saysNothingWhereNothingWasPassedOver() {
        assertThat(PassedOver.said(reading())).isEmpty();
    }

    @Test
    void leavesSentencesThatGaveAFact() {
        var read = reading(doubt(0, Reason.TIME), doubt(1, Reason.SPEECH));
        var withFact = new Reader.Reading(read.passage(), List.of(fact(0)), read.doubts(), true);
        assertThat(PassedOver.reasons(withFact)).containsOnlyKeys(Reason.SPEECH);
    }

    private static Fact fact(int sentence) {
        return new Fact(
                "f-0",
                FactKind.EVENT,
                "Spain won.",
                new Phrase(Phrase.Role.SUBJECT, "Spain", "", List.of()),
                new VerbGroup("won", "did", "win", "win"),
                List.of(),
                new Evidence(0, 10, "Spain won."),
                null,
                Modality.ACTUAL,
                false,
                null,
                0.5,
                List.of(),
                sentence,
                0,
                false);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonReadsOnBehindANumber(Reason reason) {
        assertThat(reason.label()).isNotBlank().matches("\\p{Ll}.*[^.]");
    }
}
