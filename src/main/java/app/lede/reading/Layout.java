package app.lede.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the running text of an article from its headings, lists, datelines and bylines. Works on a copy of the same
 * length, so that every offset stays true.
 */
final class Layout {
    private static final int HEADING_WORDS = 14;
    private static final int LONGEST_STANDFIRST = 40;
    /** So many paragraphs must end as sentences do for each that does not. */
    private static final int LEAST_ENDED = 3;

    private static final int LONGEST_UNBROKEN = 300;
    private static final Pattern DATELINE = Pattern.compile(
            "^\\s*(?:\\p{Lu}[\\p{Lu} .'’-]{2,40})(?:,\\s*[\\p{L}. ]{2,30})?(?:,?\\s*(?:\\p{Lu}[\\p{Ll}.]{2,8}\\s*\\d{1,2}(?:,?\\s*\\d{4})?|\\d{1,2}\\s+\\p{Lu}\\p{L}{2,8}(?:\\s+\\d{4})?))?\\s*(?:\\([^)]{1,30}\\)\\s*)?(?:--|[-–—:])\\s+(?=[\\p{Lu}\"“‘'])");
    /** "Managua, Dec 08: " */
    private static final Pattern DATELINE_WITH_MONTH = Pattern.compile(
            "^\\s*\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}?\\p{L}+){0,3},\\s*(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.?\\s*\\d{1,2}(?:,?\\s*\\d{4})?\\s*(?:\\([^)]{1,30}\\)\\s*)?(?:--|[-–—:])\\s+(?=[\\p{Lu}\"“‘'])");

    private static final Pattern PLAIN_DATELINE = Pattern.compile(
            "^\\s*(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),\\s+\\p{Lu}\\p{Ll}+ \\d{1,2},? \\d{4}\\s*$");
    private static final Pattern BYLINE = Pattern.compile(
            "^\\s*(?:[Bb]y|BY|From|Written by|Photo(?:graph)?(?: by)?:?|Image:|Source:|Sources:|Read more:?|See also:?|Related:?|Updated:?|Published:?|Share this|Advertisement)\\b.{0,90}$");
    private static final Pattern MARKER = Pattern.compile("^(\\s*(?:[*•·▪‣◦–—-]|#{1,6}|\\d{1,2}[.)]|>)\\s+)");
    private static final Pattern LINK = Pattern.compile("https?://\\S+|www\\.\\S+");

    private Layout() {}

    /** A block of running text: a paragraph or an entry of a list. */
    record Block(int begin, int end) {}

    /** @param plain the text with what is no running text blanked out, as long as the original */
    record Plan(String plain, List<Block> blocks) {

        /** The plan of what stands before an offset. */
        Plan until(int end) {
            return new Plan(
                    plain,
                    blocks.stream()
                            .filter(block -> block.begin() < end)
                            .map(block -> new Block(block.begin(), Math.min(block.end(), end)))
                            .toList());
        }
    }

    static Plan plan(String text) {
        var plain = new StringBuilder(sameLength(text));
        blankUnbroken(plain);
        var blocks = new ArrayList<Block>();
        var lines = lines(plain);
        boolean wrapped = isHardWrapped(plain, lines);
        boolean stops = !wrapped && haveStops(plain, lines);
        int at = 0;
        while (at < lines.size()) {
            int last = at;
            if (wrapped) {
                while (last + 1 < lines.size() && continues(plain, lines.get(last), lines.get(last + 1))) {
                    last++;
                }
            }
            var block = new Block(lines.get(at).begin(), lines.get(last).end());
            for (int i = block.begin(); i < block.end(); i++) {
                if (plain.charAt(i) == '\n' || plain.charAt(i) == '\r') {
                    plain.setCharAt(i, ' ');
                }
            }
            if (stops && isStandfirst(plain.substring(block.begin(), block.end()))) {
                blank(plain, block.begin(), block.end());
            }
            addBlock(plain, block, blocks);
            at = last + 1;
        }
        return new Plan(plain.toString(), blocks);
    }

    /** Blanks what goes on without a space for longer than any word or address: nobody can read it, nor split it fast. */
    private static void blankUnbroken(StringBuilder plain) {
        int begin = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || Character.isWhitespace(plain.charAt(i))) {
                if (i - begin > LONGEST_UNBROKEN) {
                    blank(plain, begin, i);
                }
                begin = i + 1;
            }
        }
    }

    private static void addBlock(StringBuilder plain, Block block, List<Block> blocks) {
        var line = plain.substring(block.begin(), block.end());
        if (line.isBlank()) {
            return;
        }
        if (isHeading(line)) {
            blank(plain, block.begin(), block.end());
            return;
        }
        var marker = MARKER.matcher(line);
        int begin = block.begin();
        if (marker.find()) {
            blank(plain, begin, begin + marker.end());
            begin += marker.end();
        }
        for (var pattern : List.of(DATELINE, DATELINE_WITH_MONTH)) {
            var dateline = pattern.matcher(plain.substring(begin, block.end()));
            if (dateline.find()) {
                blank(plain, begin, begin + dateline.end());
                begin += dateline.end();
            }
        }
        var link = LINK.matcher(plain.substring(begin, block.end()));
        while (link.find()) {
            blank(plain, begin + link.start(), begin + link.end());
        }
        if (begin < block.end()) {
            blocks.add(new Block(begin, block.end()));
        }
    }

    /** Whether paragraphs end as sentences do, so that one that does not is no part of the running text. */
    private static boolean haveStops(CharSequence text, List<Block> lines) {
        int ended = 0;
        int open = 0;
        for (var line : lines) {
            var words = text.subSequence(line.begin(), line.end()).toString().strip();
            if (words.split("\\s+").length > HEADING_WORDS) {
                if (endsSentence(words)) {
                    ended++;
                } else {
                    open++;
                }
            }
        }
        return ended >= LEAST_ENDED && ended >= open * LEAST_ENDED;
    }

    /** "Police in Spanish city continue to search debris after blaze": a line under the headline, written as one. */
    private static boolean isStandfirst(String line) {
        var stripped = line.strip();
        return !endsSentence(stripped)
                && !MARKER.matcher(line).find()
                && stripped.split("\\s+").length <= LONGEST_STANDFIRST;
    }

    private static boolean isHeading(String line) {
        var stripped = line.strip();
        if (stripped.startsWith("#")
                || PLAIN_DATELINE.matcher(stripped).matches()
                || BYLINE.matcher(stripped).matches() && !endsSentence(stripped)
                || (stripped.contains("|") && stripped.split("\\|").length > 2)) {
            return true;
        }
        int words = stripped.split("\\s+").length;
        boolean upper = stripped.equals(stripped.toUpperCase(java.util.Locale.ROOT))
                && stripped.chars().anyMatch(Character::isLetter);
        return !endsSentence(stripped) && (words <= HEADING_WORDS || upper);
    }

    private static boolean endsSentence(String line) {
        int at = line.length() - 1;
        while (at > 0 && "\"')]”’*_".indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?:;…".indexOf(line.charAt(at)) >= 0;
    }

    private static List<Block> lines(CharSequence text) {
        var lines = new ArrayList<Block>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                if (i > begin) {
                    lines.add(new Block(begin, i));
                }
                begin = i + 1;
            }
        }
        return lines;
    }

    /** Whether lines are broken at a width rather than at paragraphs: empty lines exist and lines are of one length. */
    private static boolean isHardWrapped(CharSequence text, List<Block> lines) {
        int joined = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (continues(text, lines.get(i), lines.get(i + 1))) {
                joined++;
            }
        }
        return joined * 3 > lines.size();
    }

    private static boolean continues(CharSequence text, Block line, Block next) {
        int breaks = 0;
        for (int i = line.end(); i < next.begin(); i++) {
            if (text.charAt(i) == '\n') {
                breaks++;
            }
        }
        int length = line.end() - line.begin();
        if (breaks != 1 || length < 45 || length > 110) {
            return false;
        }
        return !MARKER.matcher(text.subSequence(next.begin(), next.end())).find();
    }

    static void blank(StringBuilder text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }

    /** Plain quotation marks and spaces, one for one. */
    static String sameLength(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '“', '”', '„', '«', '»', '‟' -> plain.setCharAt(i, '"');
                case '‘', '’', '‚', '‛', 'ʼ', '´', '`' -> plain.setCharAt(i, '\'');
                case '*', '_' -> plain.setCharAt(i, emphasis(text, i) ? ' ' : c);
                case '\t', '\u000B', '\f' -> plain.setCharAt(i, ' ');
                case '\u2028', '\u2029', '\u0085' -> plain.setCharAt(i, '\n');
                default -> {
                    if (Character.isSurrogate(c)
                            || c == '\u00A0'
                            || c == '\uFEFF'
                            || c == '\u00AD'
                            || c == '\uFFFD'
                            || (Character.isWhitespace(c) && c != '\n' && c != '\r')
                            || Character.getType(c) == Character.SPACE_SEPARATOR
                            || Character.getType(c) == Character.FORMAT
                            || (Character.isISOControl(c) && c != '\n' && c != '\r')) {
                        plain.setCharAt(i, ' ');
                    }
                }
            }
        }
        return plain.toString();
    }

    private static boolean emphasis(String text, int at) {
        boolean openBefore = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean openAfter = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return openBefore != openAfter;
    }
}
