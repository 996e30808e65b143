package app.lede.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"Ada Lovelace", " ada  lovelace ", "ADA LOVELACE", "Ada Lovelace"})
    void isTheSameInOtherLettersAndSpaces(String typed) {
        assertThat(SignInName.key(typed)).isEqualTo("ada lovelace");
    }

    @Test
    void keepsHowItWasTyped() {
        assertThat(SignInName.chosen(" Zoë  O’Hara ").shown()).isEqualTo("Zoë O’Hara");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "ada\u200Blovelace", "ada\u0007"})
    void refusesWhatCannotBeReadOut(String typed) {
        assertThatThrownBy(() -> SignInName.chosen(typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAnEndlessName() {
        assertThatThrownBy(() -> SignInName.chosen("a".repeat(61))).hasMessageContaining("at most 60");
    }
}
