package app.lede.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was found in a file or on a page. What is not known is empty.
 *
 * @param title the headline, which the text does not begin with
 * @param text paragraphs and headings, an empty line between them
 * @param published null if it is not known
 * @param source who published it
 * @param address where it stands on the web
 * @param language BCP 47, such as "en"
 * @param tags with commas between them
 * @param notes what was left out or is to be looked at, a sentence each
 */
public record DocumentText(
        String title,
        String text,
        @Nullable LocalDate published,
        String author,
        String source,
        String address,
        String language,
        String licence,
        String tags,
        List<String> notes) {
    public DocumentText {
        notes = List.copyOf(notes);
    }

    static DocumentText of(String title, String author, String language, String text, List<String> notes) {
        return new DocumentText(title, text, null, author, "", "", language, "", "", notes);
    }
}
