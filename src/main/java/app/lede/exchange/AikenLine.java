package app.lede.exchange;

import java.util.regex.Pattern;

/** What a line of an Aiken file is. */
final class AikenLine {
    static final String TRUE = "True";
    static final String FALSE = "False";

    /** A letter, a point or a bracket, a space. */
    static final Pattern OPTION = Pattern.compile("\\s*([A-Z])[.)]\\s+(.*)", Pattern.DOTALL);

    static final Pattern ANSWER = Pattern.compile("\\s*ANSWER:\\s*(.*?)\\s*", Pattern.DOTALL);

    private AikenLine() {}

    /** Whether a line is not read as a question. */
    static boolean isMark(String line) {
        return OPTION.matcher(line).matches() || ANSWER.matcher(line).matches();
    }
}
