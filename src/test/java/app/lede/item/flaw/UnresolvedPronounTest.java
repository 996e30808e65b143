package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class UnresolvedPronounTest {
    private final FlawRule rule = new UnresolvedPronoun();

    @Test
    void warnsAboutAPronounWithoutAName() {
        Rules.findsInEach(
                rule,
                "typed | What did he promise in April 2019? | to rebuild",
                "choice | When did they meet? | *2021 | 2020",
                "typed | How many goals did he score in the final? | three",
                "typed | When did it begin? | 2011",
                "true | They discussed joint military action.",
                "true | His government held 90 percent of Syria.",
                "true | This recoil strengthened the blow.");
    }

    @Test
    void leavesPronounsThatHaveTheirName() {
        Rules.passes(
                rule,
                "typed | What did Macron say when he entered? | thanks",
                "typed | Who said that he was proud? | Scaloni",
                "typed | Which country changed its currency? | Croatia",
                "typed | How many people lost their homes? | 5000",
                "typed | When he entered the cathedral, who was applauded? | Zelensky",
                "typed | What did the captain say of his team? | thanks");
    }

    @Test
    void leavesItThatMeansNothing() {
        Rules.passes(
                rule,
                "typed | How long did it take to rebuild the roof? | five years",
                "true | It took five years to rebuild the cathedral.",
                "typed | When did it become known that Assad was in Moscow? | 14 September");
    }

    @Test
    void leavesQuotations() {
        Rules.passes(
                rule,
                "typed | Who said “they are proud of him”? | Messi",
                "said | He was the best of them | *Messi | Mbappé");
    }
}
