package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class RelativeTimeTest {
    private final FlawRule rule = new RelativeTime();

    @Test
    void warnsAboutTimesThatMove() {
        Rules.findsInEach(
                rule,
                "typed | Who visited Turkey last week? | Griffiths",
                "true | Putin received Assad in Moscow yesterday.",
                "typed | Who won the final two days ago? | Argentina",
                "typed | What will Croatia change next month? | the currency",
                "true | Today the cathedral reopened.");
    }

    @Test
    void leavesTimesThatStay() {
        Rules.passes(
                rule,
                "typed | Who visited Turkey in February 2023? | Griffiths",
                "typed | What fell in the last week of the war? | Daraa",
                "typed | How long ago did the war begin? | ten years",
                "typed | Which channel is called Russia Today? | RT",
                "typed | Who said “we met last week”? | Putin",
                "typed | What happened the next day? | rain",
                "typed | Which member had joined most recently? | Liechtenstein");
    }
}
