package app.lede.exchange;

/** A text of Moodle XML, in the format it says it has. */
final class MoodleText {
    private MoodleText() {}

    /**
     * What an element with a {@code <text>} says.
     *
     * @throws Unreadable if it says it by a picture
     */
    static String whole(XmlNode.Element element) throws Unreadable {
        var text = element.textOf("text");
        return isHtml(element, text) ? HtmlText.whole(text) : CleanText.of(text).strip();
    }

    /** The text as it stands. */
    static String literal(XmlNode.Element element) {
        return CleanText.of(element.textOf("text")).strip();
    }

    /** What feedback says; pictures in it are passed over. */
    static String feedback(XmlNode.Element element, String name) {
        return element.first(name)
                .map(child -> {
                    var text = child.textOf("text");
                    return isHtml(child, text)
                            ? HtmlText.plain(text)
                            : CleanText.of(text).strip();
                })
                .orElse("");
    }

    private static boolean isHtml(XmlNode.Element element, String text) {
        return switch (element.attribute("format")) {
            case "html" -> true;
            case "plain_text", "markdown" -> false;
            default -> HtmlText.isLikely(text);
        };
    }
}
