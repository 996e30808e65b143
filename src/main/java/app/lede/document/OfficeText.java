package app.lede.document;

import app.lede.base.Refusal;
import app.lede.base.packed.PackedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The text of DOCX (ECMA-376) and ODT (ISO/IEC 26300) files: ZIPs of XML, read part by part and never unpacked to disk. */
final class OfficeText {
    static final String WORD_TEXT = "word/document.xml";
    static final String OPEN_TEXT = "content.xml";

    private static final String WORD_ABOUT = "docProps/core.xml";
    private static final String WORD_STYLES = "word/styles.xml";
    private static final String OPEN_ABOUT = "meta.xml";
    private static final String OPEN_PARTS = "META-INF/manifest.xml";

    private OfficeText() {}

    static Refusal tooLarge() {
        return new Refusal("This file is too large inside. Copy the text of the article into a new document.");
    }

    static DocumentText word(byte[] bytes) throws IOException, XMLStreamException {
        var parts = parts(bytes, Set.of(WORD_TEXT, WORD_ABOUT, WORD_STYLES));
        var about = OfficeAbout.of(parts.get(WORD_ABOUT));
        var walk = OfficeWalk.word(parts.getOrDefault(WORD_TEXT, new byte[0]));
        var language = walk.language().isEmpty() ? OfficeWalk.languageIn(parts.get(WORD_STYLES)) : walk.language();
        return article(walk, about, about.language().isEmpty() ? language : about.language());
    }

    static DocumentText openDocument(byte[] bytes) throws IOException, XMLStreamException {
        var parts = parts(bytes, Set.of(OPEN_TEXT, OPEN_ABOUT, OPEN_PARTS));
        var manifest = parts.getOrDefault(OPEN_PARTS, new byte[0]);
        if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new Refusal("This document has a password. Save it without one, or paste its text.");
        }
        var about = OfficeAbout.of(parts.get(OPEN_ABOUT));
        var walk = OfficeWalk.openDocument(parts.getOrDefault(OPEN_TEXT, new byte[0]));
        return article(walk, about, about.language());
    }

    private static Map<String, byte[]> parts(byte[] bytes, Set<String> wanted) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try {
            PackedFile.<IOException>read(
                    bytes, DocumentLimits.UNPACKED_BYTES, DocumentLimits.PARTS, wanted::contains, parts::put);
        } catch (PackedFile.TooLarge e) {
            throw tooLarge();
        }
        return parts;
    }

    private static DocumentText article(OfficeWalk walk, OfficeAbout about, String language) {
        var paragraphs = walk.paragraphs();
        var title = walk.title();
        if (title.isEmpty() && !paragraphs.isEmpty() && Headline.isLikely(paragraphs.getFirst())) {
            title = paragraphs.removeFirst();
        }
        return DocumentText.of(
                title.isEmpty() ? about.title() : title,
                about.author(),
                language,
                String.join("\n\n", paragraphs),
                List.copyOf(walk.notes()));
    }
}
