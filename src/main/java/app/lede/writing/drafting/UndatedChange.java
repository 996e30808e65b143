package app.lede.writing.drafting;

import java.util.regex.Pattern;

/**
 * By how much something rose or fell is told with its time: sales rise and fall every year.
 *
 * <p>Wrong: "By what percentage did Honda's sales drop?"
 *
 * <p>Right: "By what percentage did Honda's sales drop in January 2009?"
 */
final class UndatedChange implements Gate {
    private static final Pattern CHANGE = Pattern.compile(
            "\\b(?:rose|risen|rise|rises|fell|fallen|fall|dropped|drop|drops|declined?|declines|increased?|increases|decreased?|grew|grown|grow|gained?|lost|plunged?|plummeted|plummet|climbed|climb|jumped|jump|slipped|soared?|surged?|slumped?|shrank|shrunk|shrink|added|adds|shed|sheds|rallied|slid|tumbled|eased|dipped|edged|retreated|advanced|averaged|closed|(?:is|are|was|were) (?:up|down)|(?:up|down) (?:by )?[\\d$])\\b");
    private static final Pattern AMOUNT = Pattern.compile("%|\\bper ?cent(?:age)?\\b|[$€£¥]|\\bpoints\\b");
    /** What rises and falls every day, by whatever amount. */
    private static final Pattern QUOTED = Pattern.compile(
            "\\b(?:prices|yields|shares|stocks|futures|index|indexes|indices|bonds|the (?:dollar|euro|yen|pound)|crude|bitcoin)\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d{2}s?\\b");

    @Override
    public String id() {
        return "undated-change";
    }

    @Override
    public boolean passes(Proposal proposal) {
        var statement = proposal.fact().statement();
        return !CHANGE.matcher(statement).find()
                || !AMOUNT.matcher(statement).find()
                        && !QUOTED.matcher(statement).find()
                || YEAR.matcher(statement).find();
    }
}
