package app.lede.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingChoicesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "huge", "larger\" onload=\"x", "USUAL"})
    void whatIsNoChoiceIsTheUsual(String word) {
        assertThat(TextSize.CHOICE.of(word)).isEqualTo(TextSize.USUAL);
        assertThat(ReadingFont.CHOICE.of(word)).isEqualTo(ReadingFont.SERIF);
        assertThat(Theme.CHOICE.of(word)).isEqualTo(Theme.SYSTEM);
    }

    @Test
    void everyChoiceIsFoundByItsWord() {
        assertThat(TextSize.values())
                .allSatisfy(size -> assertThat(TextSize.CHOICE.of(TextSize.CHOICE.word(size)))
                        .isEqualTo(size));
        assertThat(ReadingFont.values())
                .allSatisfy(font -> assertThat(ReadingFont.CHOICE.of(ReadingFont.CHOICE.word(font)))
                        .isEqualTo(font));
        assertThat(Theme.CHOICE.word(Theme.DARK)).isEqualTo("dark");
    }

    /** The words are those of tokens.css. */
    @Test
    void styleSheetsKnowEveryChoice() throws Exception {
        var tokens = Files.readString(Path.of("frontend/styles/tokens.css"));
        assertThat(tokens)
                .contains(
                        "[data-text='larger']",
                        "[data-text='largest']",
                        "[data-font='sans']",
                        "[data-font='legible']",
                        "[data-theme='light']",
                        "[data-theme='dark']");
    }
}
