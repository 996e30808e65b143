package app.lede.document;

import app.lede.base.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The article on a web page, without what stands around it. Nothing that the page names is fetched. */
final class WebPage {
    private static final int DEPTH = 300;

    /** A page with less text was made to be filled in by scripts, or asks to sign in. */
    private static final int FEW_CHARACTERS = 40;

    private WebPage() {}

    static DocumentText read(Document document) throws IOException {
        var parser = Parser.htmlParser().setMaxDepth(DEPTH);
        var page = Jsoup.parse(
                new ByteArrayInputStream(document.bytes()),
                document.charset().isEmpty() ? null : document.charset(),
                document.address(),
                parser);
        var about = WebPageAbout.of(page, document.address());
        // taking out the article changes the page
        var article = new Readability4JExtended(document.address(), page.clone()).parse();
        var text = text(article.getArticleContent(), about.title());
        var notes = new ArrayList<String>();
        if (text.length() < FEW_CHARACTERS) {
            text = text(page.body(), about.title());
            notes.add("It is not clear which part of this page is the article. Look the text over.");
        } else {
            notes.add("Menus, pictures, captions and what else stands around the article were left out.");
        }
        if (text.isBlank()) {
            throw new Refusal(
                    "No text was found on this page: it may be put there by a script, or be there only for people"
                            + " who have signed in. Open the page and paste the text.");
        }
        var byline = article.getByline();
        return new DocumentText(
                about.title(),
                text,
                about.published(),
                about.author().isEmpty() ? WebPageAbout.author(byline) : about.author(),
                about.source(),
                about.address(),
                about.language(),
                about.licence(),
                "",
                notes);
    }

    private static String text(@Nullable Element content, String title) {
        if (content == null) {
            return "";
        }
        var paragraphs = WebPageParagraphs.of(content);
        if (!paragraphs.isEmpty() && paragraphs.getFirst().equalsIgnoreCase(title)) {
            paragraphs.removeFirst();
        }
        return String.join("\n\n", paragraphs);
    }
}
