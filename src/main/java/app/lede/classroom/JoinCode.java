package app.lede.classroom;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code that lets a learner into a class: 45 random bits in Crockford's base 32, which has no letters that are
 * easily taken for digits (https://www.crockford.com/base32.html).
 *
 * @param value nine characters of the alphabet
 */
public record JoinCode(String value) {
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int LENGTH = 9;
    private static final int GROUP = 3;
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public JoinCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a join code");
        }
    }

    /** A new code. The generator must be a secure one wherever the code protects a class. */
    static JoinCode random(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new JoinCode(code.toString());
    }

    /** The code somebody typed, if it can be one: case and separators do not matter, O is 0, I and L are 1. */
    public static Optional<JoinCode> read(String typed) {
        var plain = SEPARATORS
                .matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(plain).matches() ? Optional.of(new JoinCode(plain)) : Optional.empty();
    }

    /** As it is written for people: {@code 7KD-2M0-QXR}. */
    public String shown() {
        return value.substring(0, GROUP) + "-" + value.substring(GROUP, 2 * GROUP) + "-" + value.substring(2 * GROUP);
    }
}
