package app.lede.base.text;

/**
 * The span of an article that something rests on.
 *
 * @param begin offset of the first character, in UTF-16 units into the article's text as given, 0 or more
 * @param end offset behind the last character, greater than {@code begin}
 * @param text exactly the characters of that span
 */
public record Evidence(int begin, int end, String text) {
    public Evidence {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("evidence runs from " + begin + " to " + end);
        }
        if (text.length() != end - begin) {
            throw new IllegalArgumentException(
                    "evidence has " + text.length() + " characters for the span " + begin + " to " + end);
        }
    }

    /** The evidence that the span from {@code begin} to {@code end} of an article's text is. */
    public static Evidence of(String articleText, int begin, int end) {
        return new Evidence(begin, end, articleText.substring(begin, end));
    }

    /** Whether this evidence and the span given share at least one character. */
    public boolean overlaps(int otherBegin, int otherEnd) {
        return begin < otherEnd && otherBegin < end;
    }
}
