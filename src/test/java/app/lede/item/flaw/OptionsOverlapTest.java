package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class OptionsOverlapTest {
    private final FlawRule rule = new OptionsOverlap();

    @Test
    void warnsWhenRangesMeet() {
        Rules.findsInEach(
                rule,
                "choice | What share of the land did Assad hold? | 10 to 20 percent | 20 to 30 percent | *80 to 90 percent",
                "choice | How many people died? | *between 100 and 200 | 150 | 300");
    }

    @Test
    void hintsAtHedgesThatInclude() {
        Rules.findsInEach(rule, "choice | How many have died? | *More than 400,000 | More than 100,000");
    }

    @Test
    void warnsWhenAMonthHoldsADay() {
        Rules.findsInEach(rule, "choice | When did they meet? | *13 September 2021 | September 2021 | January 2020");
    }

    @Test
    void leavesRangesApart() {
        Rules.passes(
                rule,
                "choice | What share did Assad hold? | 10 to 19 percent | 20 to 29 percent | *80 to 90 percent",
                "choice | When did they meet? | *13 September 2021 | 14 September 2021 | January 2020",
                "choice | How did the final end? | *3-3 | 2-3 | 1-3",
                "choice | How wide is it? | *more than 160 metres | more than 160 miles",
                "choice | How many? | *400 | 100 | 200");
    }
}
