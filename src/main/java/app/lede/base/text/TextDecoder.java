package app.lede.base.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text from bytes: UTF-8, UTF-16 with a byte order mark, or else what Windows wrote in western Europe. */
public final class TextDecoder {
    private TextDecoder() {}

    /** The text with line ends of one character, without a byte order mark; empty if the bytes are no text. */
    public static Optional<String> decode(byte[] bytes) {
        var text = text(bytes);
        return text.indexOf('\0') >= 0
                ? Optional.empty()
                : Optional.of((text.startsWith("\ufeff") ? text.substring(1) : text)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n'));
    }

    private static String text(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                || bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
