package app.lede.article;

import app.lede.document.DocumentText;
import java.util.List;

/**
 * An article as it was found in a file or on a page, before an instructor has looked it over. Nothing of it is kept yet.
 *
 * @param name of the file, or the address of the page
 * @param notes what was left out or is to be looked at, a sentence each
 */
public record Brought(String name, NewArticle article, List<String> notes) {
    public Brought {
        notes = List.copyOf(notes);
    }

    static Brought of(String name, DocumentText found) {
        return new Brought(name, NewArticle.of(found), found.notes());
    }
}
