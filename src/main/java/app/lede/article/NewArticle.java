package app.lede.article;

import app.lede.base.text.Tags;
import app.lede.document.DocumentText;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article as an instructor brings it. Line ends are made the same and characters that no text needs are taken away;
 * otherwise everything stays as it was given.
 *
 * @param sourceAddress an http or https address; may be empty, as may author and licence
 * @param published null if it is not known
 * @param language BCP 47; kept without its region, "en" if it is not known
 * @param tags what it is about in a few words, with commas between them; may be empty
 */
public record NewArticle(
        String title,
        String source,
        String sourceAddress,
        String author,
        @Nullable LocalDate published,
        String language,
        String licence,
        String tags,
        String text) {
    /** The language that Lede drafts questions in. */
    public static final String ENGLISH = "en";

    /** How long an article's text may be, in characters. */
    public static final int MAX_TEXT = 200_000;

    static final int MAX_TITLE = 300;
    static final int MAX_SOURCE = 200;
    static final int MAX_ADDRESS = 1_000;
    static final int MAX_AUTHOR = 200;
    static final int MAX_LICENCE = 100;
    static final int MAX_TAGS = 300;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\u2029");
    /** Control characters (a database refuses NUL), halves of characters, the byte order mark. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF&&[^\\n\\t]]");

    private static final Pattern BLANK_ENDS = Pattern.compile("[ \\t]+(?=\\n)");

    /** The fields of the form, so that a problem can stand where it belongs. */
    public enum Field {
        TITLE,
        SOURCE,
        ADDRESS,
        AUTHOR,
        LICENCE,
        TAGS,
        TEXT
    }

    /** What must be put right in a field, in words for the person who filled it in. */
    public record Problem(Field field, String message) {}

    public NewArticle {
        title = oneLine(title);
        source = oneLine(source);
        sourceAddress = oneLine(sourceAddress);
        author = oneLine(author);
        language = main(language);
        licence = oneLine(licence);
        tags = String.join(", ", Tags.divided(tags));
        text = clean(text);
    }

    /** Without tags. */
    public NewArticle(
            String title,
            String source,
            String sourceAddress,
            String author,
            @Nullable LocalDate published,
            String licence,
            String text) {
        this(title, source, sourceAddress, author, published, licence, "", text);
    }

    /** In English. */
    public NewArticle(
            String title,
            String source,
            String sourceAddress,
            String author,
            @Nullable LocalDate published,
            String licence,
            String tags,
            String text) {
        this(title, source, sourceAddress, author, published, ENGLISH, licence, tags, text);
    }

    /** What a file or a page says, for the instructor to look over: what is too long for its field is cut. */
    static NewArticle of(DocumentText found) {
        return new NewArticle(
                cut(found.title(), MAX_TITLE),
                cut(found.source(), MAX_SOURCE),
                found.address().length() > MAX_ADDRESS ? "" : found.address(),
                cut(found.author(), MAX_AUTHOR),
                found.published(),
                found.language(),
                cut(found.licence(), MAX_LICENCE),
                cut(found.tags(), MAX_TAGS),
                found.text());
    }

    private static String cut(String value, int limit) {
        var line = oneLine(value);
        return line.length() <= limit ? line : line.substring(0, limit - 1) + "…";
    }

    private static String main(String language) {
        var main = Locale.forLanguageTag(language.strip().replace('_', '-')).getLanguage();
        return main.isEmpty() ? ENGLISH : main;
    }

    /** Each tag once, as it was first written. */
    List<String> tagList() {
        return Tags.divided(tags);
    }

    /** What stands in the way of adding it; empty if nothing. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (title.isEmpty()) {
            problems.add(new Problem(Field.TITLE, "Give the article a title."));
        }
        limit(problems, Field.TITLE, title, MAX_TITLE);
        if (source.isEmpty()) {
            problems.add(new Problem(Field.SOURCE, "Say where the article comes from, such as a newspaper."));
        }
        limit(problems, Field.SOURCE, source, MAX_SOURCE);
        if (!sourceAddress.isEmpty() && !isWebAddress(sourceAddress)) {
            problems.add(new Problem(
                    Field.ADDRESS, "This is not a web address. Give one that begins with https:// or leave it empty."));
        }
        limit(problems, Field.ADDRESS, sourceAddress, MAX_ADDRESS);
        limit(problems, Field.AUTHOR, author, MAX_AUTHOR);
        limit(problems, Field.LICENCE, licence, MAX_LICENCE);
        limit(problems, Field.TAGS, tags, MAX_TAGS);
        if (text.isEmpty()) {
            problems.add(new Problem(Field.TEXT, "Paste the text of the article."));
        }
        if (text.length() > MAX_TEXT) {
            problems.add(new Problem(Field.TEXT, tooLong()));
        }
        return problems;
    }

    private String tooLong() {
        int end = Math.min(text.length(), MAX_TEXT + 60);
        return "The text has %,d characters; Lede reads up to %,d. Cut it before “%s…” or divide it into several articles."
                .formatted(text.length(), MAX_TEXT, oneLine(text.substring(MAX_TEXT, end)));
    }

    private static void limit(List<Problem> problems, Field field, String value, int limit) {
        if (value.length() > limit) {
            problems.add(
                    new Problem(field, "Shorten this to %,d characters; it has %,d.".formatted(limit, value.length())));
        }
    }

    private static boolean isWebAddress(String address) {
        try {
            var uri = new URI(address);
            return uri.getScheme() != null
                    && Set.of("http", "https").contains(uri.getScheme())
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String oneLine(String value) {
        return clean(value).replaceAll("\\s+", " ");
    }

    private static String clean(String value) {
        var lines = LINE_END.matcher(value).replaceAll("\n");
        var paragraphs = PARAGRAPH_END.matcher(lines).replaceAll("\n\n");
        var text = NO_TEXT.matcher(paragraphs).replaceAll("");
        return BLANK_ENDS.matcher(text).replaceAll("").strip();
    }
}
