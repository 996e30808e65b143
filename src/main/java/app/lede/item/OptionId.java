package app.lede.item;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.random.RandomGenerator;

/**
 * Names one option, entry or match within an item. It is opaque: neither its value nor its order tells a key from a
 * distractor.
 */
public record OptionId(@JsonValue String value) {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 8;

    /** The two options of a true/false item. */
    public static final OptionId TRUE = new OptionId("true");

    public static final OptionId FALSE = new OptionId("false");

    /** The two options of a claim-or-fact item. */
    public static final OptionId FACT = new OptionId("fact");

    public static final OptionId CLAIM = new OptionId("claim");

    @JsonCreator
    public OptionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an option needs an id");
        }
    }

    public static OptionId random(RandomGenerator random) {
        var id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new OptionId(id.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
