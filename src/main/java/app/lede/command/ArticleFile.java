package app.lede.command;

import app.lede.base.Refusal;
import app.lede.document.TextHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article in a file: plain text whose first lines may be {@code TITLE:} and {@code DATE:}, or Markdown with front
 * matter. Lines may end in any way, and a byte order mark may stand first.
 *
 * @param title empty where the file names none; the first heading of Markdown without front matter is one
 * @param published null where the file names none, or one that is not understood
 * @param dateProblem what is wrong with the date the file names; empty if nothing
 * @param text the whole text of the file, to which all offsets point, with the header blanked out so that it is not read
 *     as prose; as long as the file's text
 * @param whole the whole text of the file as it stands
 */
record ArticleFile(String title, @Nullable LocalDate published, String dateProblem, String text, String whole) {
    private static final int LARGEST = 8 << 20;

    /** @throws Refusal if it is not a text */
    static ArticleFile read(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refusal("This file is too large for an article.");
            }
            return of(decode(bytes));
        }
    }

    private static String decode(byte[] bytes) {
        if (begins(bytes, "%PDF-")) {
            throw new Refusal("This is a PDF, not a text: save its text as a plain text file.");
        }
        if (begins(bytes, "PK\u0003\u0004")) {
            throw new Refusal("This is a packed document, not a text: save its text as a plain text file.");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refusal("This file is not a text: it contains null characters.");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Refusal("This file is not a text in UTF-8: if it is a text, save it as UTF-8.");
        }
    }

    private static boolean begins(byte[] bytes, String signature) {
        var first = signature.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= first.length && java.util.Arrays.equals(bytes, 0, first.length, first, 0, first.length);
    }

    static ArticleFile of(String whole) {
        var header = TextHeader.of(whole);
        int begin = header.end();
        return new ArticleFile(
                header.title(),
                header.published(),
                header.dateProblem(),
                " ".repeat(begin) + whole.substring(begin),
                whole);
    }
}
