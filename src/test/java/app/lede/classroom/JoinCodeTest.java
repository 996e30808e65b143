package app.lede.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {
    @Test
    void holdsAtLeastFortyRandomBits() {
        assertThat(JoinCode.ALPHABET.chars().distinct().count()).isEqualTo(32);
        assertThat(JoinCode.LENGTH * Math.log(JoinCode.ALPHABET.length()) / Math.log(2))
                .isGreaterThanOrEqualTo(40);
    }

    @Test
    void usesEveryCharacterAtEveryPlace() {
        var random = new SecureRandom();
        var codes = IntStream.range(0, 2_000)
                .mapToObj(i -> JoinCode.random(random).value())
                .toList();
        for (int place = 0; place < JoinCode.LENGTH; place++) {
            var seen = new HashSet<Character>();
            for (var code : codes) {
                seen.add(code.charAt(place));
            }
            assertThat(seen).as("place %d", place).hasSize(32);
        }
    }

    @Test
    void hasNoLetterThatIsTakenForADigit() {
        assertThat(JoinCode.ALPHABET).doesNotContain("I", "L", "O", "U");
    }

    @Property
    void isReadAsItIsShown(@ForAll long seed) {
        var code = JoinCode.random(new Random(seed));
        assertThat(code.shown()).matches("...-...-...");
        assertThat(JoinCode.read(code.shown())).contains(code);
        assertThat(JoinCode.read(code.shown().toLowerCase(java.util.Locale.ROOT)))
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0a1-b1c-d0e", "OAI-BLC-DOE", " oa1 blc doe ", "0A1BICD0E", "0a1–b1c–d0e"})
    void forgivesCaseSeparatorsAndLookAlikes(String typed) {
        assertThat(JoinCode.read(typed)).contains(new JoinCode("0A1B1CD0E"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0A1-B1C-D0", "0A1-B1C-D0EE", "0A1-B1C-D0U", "0A1-B1C-D0É"})
    void readsNothingElse(String typed) {
        assertThat(JoinCode.read(typed)).isEmpty();
    }
}
