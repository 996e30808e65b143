package app.lede.document;

import app.lede.base.Refusal;
import app.lede.base.packed.PackedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a file is. Its bytes tell, not its name; only among texts the name decides. */
public enum DocumentKind {
    TEXT("a plain text", "txt", "text"),
    MARKDOWN("Markdown", "md", "markdown"),
    HTML("a web page", "html", "htm", "xhtml"),
    WORD("a Word document", "docx"),
    OPEN_DOCUMENT("an OpenDocument text", "odt"),
    PDF("a PDF", "pdf");

    /** The endings of files that can be read, each with its dot. */
    public static final List<String> ENDINGS = List.of(".txt", ".md", ".html", ".htm", ".docx", ".odt", ".pdf");

    private static final String READABLE = "Lede reads txt, md, html, docx, odt and pdf.";
    private static final int LOOKED_AT = 1_024;
    private static final Map<String, String> OTHERS = Map.of(
            "\u00d0\u00cf\u0011\u00e0",
            "This is an old Word document, or one with a password. Save it as .docx without a password.",
            "{\\rtf",
            "This is an RTF document. Save it as .docx, .odt or .txt.",
            "\u00ff\u00d8\u00ff",
            "This is a picture. Lede reads texts: paste the text instead.",
            "\u0089PNG",
            "This is a picture. Lede reads texts: paste the text instead.",
            "GIF8",
            "This is a picture. Lede reads texts: paste the text instead.",
            "Rar!",
            "This is an archive. Unpack it and bring the articles in it. " + READABLE,
            "7z\u00bc\u00af",
            "This is an archive. Unpack it and bring the articles in it. " + READABLE,
            "\u001f\u008b",
            "This is an archive. Unpack it and bring the articles in it. " + READABLE);

    private final String said;
    private final Set<String> endings;

    DocumentKind(String said, String... endings) {
        this.said = said;
        this.endings = Set.of(endings);
    }

    /** With its article, as in "a PDF". */
    String said() {
        return said;
    }

    boolean isCalled(String ending) {
        return endings.contains(ending);
    }

    /**
     * The kind of a file.
     *
     * @throws Refusal if it is of none, or empty
     */
    static DocumentKind of(Document document) {
        var bytes = document.bytes();
        if (bytes.length == 0) {
            throw new Refusal("This file is empty.");
        }
        var begin = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        for (var other : OTHERS.entrySet()) {
            if (begin.startsWith(other.getKey())) {
                throw new Refusal(other.getValue());
            }
        }
        if (begin.startsWith("PK\u0003\u0004") || begin.startsWith("PK\u0005\u0006")) {
            return packed(bytes);
        }
        return begin.contains("%PDF-") ? PDF : text(document, begin);
    }

    /** Whether no library is needed to read it. Looks at no more than its first bytes. */
    static boolean isPlain(Document document) {
        var bytes = document.bytes();
        var begin = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return !begin.startsWith("PK") && of(document) == TEXT;
    }

    private static DocumentKind text(Document document, String begin) {
        var ending = document.ending();
        for (var packed : List.of(WORD, OPEN_DOCUMENT, PDF)) {
            if (packed.isCalled(ending)) {
                throw new Refusal("This file is called ." + ending + ", but it is not " + packed.said()
                        + ", or it is damaged. Open it in the program it comes from and save it again.");
            }
        }
        var first = begin.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        if (HTML.isCalled(ending) || first.startsWith("<!doctype html") || first.startsWith("<html")) {
            return HTML;
        }
        return MARKDOWN.isCalled(ending) ? MARKDOWN : TEXT;
    }

    private static DocumentKind packed(byte[] bytes) {
        var found = new java.util.ArrayList<DocumentKind>();
        try {
            PackedFile.<IOException>read(
                    bytes, 1, DocumentLimits.PARTS, name -> isText(name, found), (name, part) -> {});
        } catch (PackedFile.TooLarge e) {
            throw OfficeText.tooLarge();
        } catch (IOException | RuntimeException e) {
            throw damaged();
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "This is a packed file without a text that Lede knows, such as a spreadsheet or an archive. "
                                + READABLE));
    }

    /** Looks at the names only: no part is wanted. */
    private static boolean isText(String name, List<DocumentKind> found) {
        switch (name) {
            case OfficeText.WORD_TEXT -> found.add(WORD);
            case OfficeText.OPEN_TEXT -> found.add(OPEN_DOCUMENT);
            default -> {}
        }
        return false;
    }

    static Refusal damaged() {
        return new Refusal("This file is damaged. Open it in the program it comes from and save it again,"
                + " or paste its text.");
    }
}
