package app.lede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatGuessTest {

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void tellsWhatLedeWroteByItsContent(ExchangeFormat format) {
        var bytes = Written.as(format, List.of(SampleItems.bare(SampleItems.choice())))
                .bytes();
        var guess = FormatGuess.of("quiz." + format.extension(), bytes);
        // A package of either version is read alike.
        assertThat(guess).contains(format == ExchangeFormat.QTI21 ? ExchangeFormat.QTI3 : format);
    }

    @Test
    void saysNothingOfOtherText() {
        assertThat(FormatGuess.of("notes.txt", "Just notes.".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
