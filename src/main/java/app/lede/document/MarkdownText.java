package app.lede.document;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The words of Markdown without its marks. */
public final class MarkdownText {
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private MarkdownText() {}

    /** Paragraphs and headings, an empty line between them. */
    public static String plain(String markdown) {
        return PLAIN.render(PARSER.parse(markdown)).strip();
    }
}
