package app.lede.exchange;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML reduced to what it says: lines stay, everything else about its look goes. */
final class HtmlText {
    /** A tag or a named or numbered character. */
    private static final Pattern MARKUP =
            Pattern.compile("</?[a-zA-Z][^<>]*>|&(#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,8});");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final String SHOWN = "img, picture, video, audio, object, embed, iframe, svg, math, canvas";
    private static final Set<String> SILENT = Set.of("script", "style", "template", "head");

    private HtmlText() {}

    static boolean isLikely(String text) {
        return MARKUP.matcher(text).find();
    }

    /** What HTML says. What is not text is passed over. */
    static String plain(String html) {
        return read(html).text();
    }

    /**
     * What HTML says, if it says all in text.
     *
     * @throws Unreadable if there is a picture, a film or a formula
     */
    static String whole(String html) throws Unreadable {
        var read = read(html);
        if (read.hasMedia()) {
            throw new Unreadable("There is a picture, a recording or a formula: only text can be kept.");
        }
        return read.text();
    }

    private static Read read(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        boolean hasMedia = !body.select(SHOWN).isEmpty();
        body.select(SHOWN).remove();
        var lines = new Lines();
        body.traverse(lines);
        return new Read(lines.text(), hasMedia);
    }

    private record Read(String text, boolean hasMedia) {}

    private static final class Lines implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private boolean isSpaceDue;

        String text() {
            return text.toString().strip();
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && !isSilent(words.parent())) {
                append(words.getWholeText().replace('\u00a0', ' '));
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br")) {
                    isSpaceDue = false;
                    text.append('\n');
                } else if (element.isBlock()) {
                    beginLine();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                beginLine();
            }
        }

        private void append(String words) {
            var collapsed = SPACES.matcher(words).replaceAll(" ");
            for (int i = 0; i < collapsed.length(); i++) {
                char character = collapsed.charAt(i);
                boolean atBegin = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
                if (character == ' ') {
                    isSpaceDue = !atBegin;
                } else {
                    if (isSpaceDue) {
                        text.append(' ');
                        isSpaceDue = false;
                    }
                    text.append(character);
                }
            }
        }

        private void beginLine() {
            isSpaceDue = false;
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        private static boolean isSilent(@org.jspecify.annotations.Nullable Node parent) {
            return parent instanceof Element element && SILENT.contains(element.normalName());
        }
    }
}
