package app.lede.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Names facts by what they say, so that the same statement has the same id in every draft. */
public final class FactIds {
    private static final int DIGITS = 10;

    private FactIds() {}

    /** "f-" and the first ten hexadecimal digits of the SHA-256 of the statement's letters and digits in lower case. */
    public static String of(String statement) {
        try {
            var plain = statement
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
            var digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return "f-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
