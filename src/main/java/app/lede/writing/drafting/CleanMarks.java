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
    private static final Pattern UNCLEAN = Pattern.compile(
            "\\s\"\\s|\\s[,.?;:]|,,|\\.\\.|  |\\(|\\)|--| - |\\[|\\]|,\\?|,\\.$|\\b[ap]\\.m\\. (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\p{Lu}\\p{Ll}+ \\p{Ll}+");

    @Override
    public String id() {
        return "unclean-marks";
    }

    @Override
    public boolean passes(Proposal proposal) {
        return !UNCLEAN.matcher(Texts.stem(proposal.content()).replace("_____", "x"))
                .find();
    }
}
