package app.lede.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A secret somebody holds: 192 random bits as text that fits an address. Lede keeps only its SHA-256. */
public record Secret(String text) {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one, which nobody can guess. */
    public static Secret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** 64 hexadecimal digits. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JVM has SHA-256", e);
        }
    }

    /** Whether it is the one whose hash was kept; takes as long either way. */
    public boolean hasHash(String other) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
