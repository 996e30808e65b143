package app.lede.writing.drafting;

import java.util.regex.Pattern;

/**
 * Marks are as a careful editor sets them.
 *
 * <p>Wrong: "Who , said the report , won ?"
 *
 * <p>Right: "Who won?"
 */
final class CleanMarks implements Gate {
    private static final Pattern UNCLEAN =
            Pattern.compile("\\\\s[,.?;:]|,,|\\\\.\\\\.|  |\\\\(|\\\\)|--| - |\\\\[|\\\\]|,\\\\?|,\\\\.$");

    @Override
    public String id() {
        return "unclean-marks";
    }

    @Override
    public boolean passes(Candidate candidate) {
        return !UNCLEAN.matcher(Texts.stem(candidate.content()).replace("_____", "x"))
                .find();
    }
}
