package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class OptionsOutOfOrderTest {
    private final FlawRule rule = new OptionsOutOfOrder();

    @Test
    void hintsAtNumbersAndDatesInNoOrder() {
        Rules.findsInEach(
                rule,
                "choice | When was the vaccine first given? | 2015 | 1987 | *2019",
                "choice | How many doses were given? | 2.3 million | *3 million | 800,000",
                "choice | When did it reopen? | 7 December 2024 | *15 April 2019 | 8 December 2024");
    }

    @Test
    void leavesOrderInEitherDirection() {
        Rules.passes(
                rule,
                "choice | When was it first given? | 1987 | 2015 | *2019",
                "choice | How many doses? | 3 million | *2.3 million | 800,000",
                "choice | Where? | *Turkey | Syria | Croatia",
                "choice | How long? | *3 days | 2 weeks | 5 months");
    }
}
